export { changeVacancyStatus, type OwnerTransition } from './change-vacancy-status.ts';
export { createVacancy, type VacancyDraft } from './create-vacancy.ts';
export { expireVacancies } from './expire-vacancies.ts';
export { listOwnVacancies } from './list-own-vacancies.ts';
export type { VacancyView } from './ownership.ts';
export { readVacancy } from './read-vacancy.ts';
export { resolveSearch, type VacancySearchInput, type VacancySort } from './resolve-search.ts';
export { type FoundVacancies, type FoundVacancy, searchVacancies } from './search-vacancies.ts';
export { updateVacancy, type VacancyPatch } from './update-vacancy.ts';

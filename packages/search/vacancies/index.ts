export type { VacancyWords } from './language.ts';
export { MeilisearchVacancies, type MeilisearchVacanciesOptions } from './meilisearch-vacancies.ts';
export { documentOf } from './document.ts';
export { indexLanguage } from './language.ts';
export { RANKED } from './queries.ts';

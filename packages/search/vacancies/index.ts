export type { VacancyWords } from './language.ts';
export { MeilisearchVacancies, type MeilisearchVacanciesOptions } from './meilisearch-vacancies.ts';

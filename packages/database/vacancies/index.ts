export { vacanciesIn } from './vacancies.ts';

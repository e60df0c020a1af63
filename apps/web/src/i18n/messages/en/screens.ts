/** What the screens behind sign-in need: loaded when the first of them opens. */
export { default as admin } from './admin.json';
export { default as imports } from './imports.json';
export { default as introductions } from './introductions.json';
export { default as matches } from './matches.json';
export { default as matchingModel } from './matchingModel.json';
export { default as matchingWords } from './matchingWords.json';
export { default as organisation } from './organisation.json';
export { default as passport } from './passport.json';
export { default as people } from './people.json';
export { default as placements } from './placements.json';
export { default as privacy } from './privacy.json';
export { default as region } from './region.json';
export { default as search } from './search.json';
export { default as today } from './today.json';
export { default as vacancies } from './vacancies.json';
export { default as vacancyManagement } from './vacancyManagement.json';
export { default as vocabulary } from './vocabulary.json';

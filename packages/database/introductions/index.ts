export { awaitedAnswersIn } from './awaited-answers.ts';
export { introductionsIn } from './introductions.ts';

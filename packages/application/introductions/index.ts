export { changeIntroduction } from './change-introduction.ts';
export { expireIntroductions } from './expire-introductions.ts';
export { listIntroductions } from './list-introductions.ts';
export { readIntroduction } from './read-introduction.ts';
export type { Side } from './sides.ts';
export { startIntroduction } from './start-introduction.ts';
export type { IntroductionView } from './view.ts';
export { type AnswersRound, remindOfAnswers } from './remind-of-answers.ts';
export { endContactOf } from './end-contact.ts';

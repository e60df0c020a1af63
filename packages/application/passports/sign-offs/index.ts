export * from './answer-sign-off.ts';
export * from './ask-sign-off.ts';
export * from './clear-sign-offs.ts';
export * from './list-sign-offs.ts';
export * from './open-sign-off.ts';
export * from './remind-sign-off.ts';
export * from './review-sign-off.ts';
export * from './withdraw-sign-off.ts';

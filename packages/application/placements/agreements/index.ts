export * from './change-agreement-status.ts';
export * from './evaluate-agreement.ts';
export { type AgreementView } from './parties.ts';
export * from './read-agreements.ts';
export * from './remind-of-agreements.ts';
export { signAgreement } from './sign-agreement.ts';
export * from './signing-links.ts';
export * from './start-agreement.ts';
export { writeTerms } from './write-terms.ts';

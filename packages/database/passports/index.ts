export { evidenceIn } from './evidence.ts';
export { registrationsIn } from './registrations.ts';
export { shareLinksIn } from './share-links.ts';
export { passportsIn } from './passports.ts';
export { signOffsIn } from './sign-offs.ts';

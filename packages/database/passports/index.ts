export { evidenceIn } from './evidence.ts';
export { shareLinksIn } from './share-links.ts';
export { registrationsIn } from './registrations.ts';
export { passportsIn } from './passports.ts';
export { signOffsIn } from './sign-offs.ts';

export { evidenceIn } from './evidence.ts';
export { passportsIn } from './passports.ts';
export { signOffsIn } from './sign-offs.ts';

export { evidenceIn } from './evidence.ts';
export { passportsIn } from './passports.ts';

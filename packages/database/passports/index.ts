export { passportsIn } from './passports.ts';

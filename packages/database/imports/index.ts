export { importsIn } from './imports.ts';

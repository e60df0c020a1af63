export { fallBackSearchOn } from './fall-back.ts';

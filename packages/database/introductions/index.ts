export { introductionsIn } from './introductions.ts';

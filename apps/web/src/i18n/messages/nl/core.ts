/** What the shell and the sign-in page need: loaded with the first page. */
export { default as common } from './common.json';
export { default as navigation } from './navigation.json';
export { default as session } from './session.json';

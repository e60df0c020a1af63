export * from './bring-skills-to-newest.ts';
export * from './is-in-use.ts';

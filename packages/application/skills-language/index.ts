export {
  type NamedChange,
  type NamedSkill,
  readSkillsLanguage,
  type SkillsLanguage,
} from './read-skills-language.ts';
export * from './bring-skills-to-newest.ts';
export * from './is-in-use.ts';

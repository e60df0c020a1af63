export { storedSkillsIn } from './stored-skills.ts';

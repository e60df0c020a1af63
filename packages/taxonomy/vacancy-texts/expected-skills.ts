import { OCCUPATIONS } from '../occupations/index.ts';
import { SKILLS, type SkillGroup } from '../skills/index.ts';
import { foldText } from '../text/index.ts';

/** Whether a skill is one that the function in the title has, or is of the same kind. */
export type ExpectsSkill = (skillId: string) => boolean;

const GROUP_OF: ReadonlyMap<string, SkillGroup> = new Map(
  SKILLS.map(({ id, group }) => [id, group]),
);
/** What anybody may be asked, whatever the function. */
const EVERYWHERE: ReadonlySet<SkillGroup> = new Set(['communication', 'digital']);

interface Named {
  /** A word or words of a title, folded. */
  name: string;
  groups: ReadonlySet<SkillGroup>;
}

const NAMED: readonly Named[] = OCCUPATIONS.flatMap(({ nl, synonyms, essential, optional }) => {
  const groups = new Set([...essential, ...optional].flatMap((id) => GROUP_OF.get(id) ?? []));
  return [nl, ...synonyms].map((name) => ({ name: foldText(name), groups }));
});

/**
 * What can be expected of the function that a title names: skills of the groups that the function
 * uses. A title that names none expects everything.
 */
export function expectedBy(title: string): ExpectsSkill {
  const folded = ` ${foldText(title)} `;
  const named = NAMED.filter(({ name }) => name.length > 3 && folded.includes(`${name} `));
  if (named.length === 0) return () => true;
  const groups = new Set(named.flatMap((one) => [...one.groups]));
  return (skillId) => {
    const group = GROUP_OF.get(skillId);
    return group === undefined || EVERYWHERE.has(group) || groups.has(group);
  };
}

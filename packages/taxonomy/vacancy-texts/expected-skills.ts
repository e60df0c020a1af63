import { OCCUPATIONS, type Occupation } from '../occupations/index.ts';
import { SKILLS, type SkillGroup } from '../skills/index.ts';
import { foldText } from '../text/index.ts';

/** What can be expected of a function, from sure to not at all. */
export interface ExpectedSkills {
  /** True for a skill that such a function has. */
  isUsual: (skillId: string) => boolean;
  /** True for a skill that counts in part for one that is usual, or the reverse. */
  isRelated: (skillId: string) => boolean;
  /** True for a skill from a group of which such a function has several. */
  isOfKind: (skillId: string) => boolean;
}

const GROUP_OF: ReadonlyMap<string, SkillGroup> = new Map(
  SKILLS.map(({ id, group }) => [id, group]),
);
/** What anybody may be asked, whatever the function. */
const EVERYWHERE: ReadonlySet<SkillGroup> = new Set(['communication', 'digital']);
/** What employers ask in functions of every kind, though it belongs to a group of its own. */
const FOR_ANYBODY: ReadonlySet<string> = new Set([
  'driving',
  'emergency-response',
  'first-aid',
  'resuscitation',
  'on-call-duty',
  'night-care',
  'infection-prevention',
  'quality-improvement',
  'focus-area-role',
]);
/** A function that has so many skills of a group uses the others of that group as well. */
const LEAST_OF_KIND = 3;
/** Of a text with fewer skills, nobody can say what fits with the others. */
const LEAST_TO_COMPARE = 5;
/** From so many skills of a function on, a text is about something like it. */
const LEAST_SHARED = 3;
/** So many functions are looked at that fit best with what a text asks. */
const MOST_ALIKE = 3;

const NAMES: readonly { name: string; occupation: Occupation }[] = OCCUPATIONS.flatMap(
  (occupation) =>
    [occupation.nl, ...occupation.synonyms].map((name) => ({ name: foldText(name), occupation })),
);

/** The functions that a title names. */
export function occupationsIn(title: string): Occupation[] {
  const folded = ` ${foldText(title)} `;
  const named = NAMES.filter(({ name }) => name.length > 3 && folded.includes(`${name} `));
  return [...new Set(named.map(({ occupation }) => occupation))];
}

/**
 * What can be expected of a text with functions in its title, in which these skills were found: the
 * skills of those functions, and of the functions that have most in common with what was found.
 */
export function expectedIn(
  named: readonly Occupation[],
  found: ReadonlySet<string>,
): ExpectedSkills {
  const usual = skillsOf([...named, ...mostAlike(found)]);
  const perGroup = Map.groupBy(usual, (id) => GROUP_OF.get(id));
  return {
    isUsual: (skillId) => usual.has(skillId),
    isRelated: (skillId) => {
      const related = RELATED.get(skillId) ?? [];
      return [...related].some((id) => usual.has(id));
    },
    isOfKind(skillId) {
      if (found.size < LEAST_TO_COMPARE || usual.size === 0 || FOR_ANYBODY.has(skillId))
        return true;
      const group = GROUP_OF.get(skillId);
      if (group === undefined || EVERYWHERE.has(group)) return true;
      return (perGroup.get(group)?.length ?? 0) >= LEAST_OF_KIND;
    },
  };
}

/** The functions that have most in common with what a text was found to ask. */
function mostAlike(found: ReadonlySet<string>): Occupation[] {
  const alike = OCCUPATIONS.map((occupation) => {
    const skills = [...occupation.essential, ...occupation.optional];
    const shared = skills.filter((id) => found.has(id)).length;
    return { occupation, shared, likeness: shared / Math.sqrt(skills.length) };
  });
  return alike
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_ALIKE)
    .map(({ occupation }) => occupation);
}

/** Skills that are one another's kind or count for one another in part. */
const RELATED: ReadonlyMap<string, ReadonlySet<string>> = relatedSkills();

function relatedSkills() {
  const related = new Map(SKILLS.map(({ id }) => [id, new Set<string>()]));
  for (const skill of SKILLS) {
    const ids = skill.related.map(({ id }) => id);
    for (const id of skill.broader === undefined ? ids : [...ids, skill.broader]) {
      related.get(skill.id)?.add(id);
      related.get(id)?.add(skill.id);
    }
  }
  return related;
}

function skillsOf(occupations: readonly Occupation[]): ReadonlySet<string> {
  return new Set(occupations.flatMap(({ essential, optional }) => [...essential, ...optional]));
}

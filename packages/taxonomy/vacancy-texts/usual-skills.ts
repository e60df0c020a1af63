import type { VacancyProposals } from '@inzetbaar/domain/vacancies';
import { OCCUPATIONS, type Occupation } from '../occupations/index.ts';
import { foldText } from '../text/index.ts';
import type { Sentence } from './sentences.ts';

type UsualSkill = VacancyProposals['usual'][number];

/** The function is named in the title, or in what is said at once after it. */
const FIRST_SENTENCES = 3;

const BY_NAME: ReadonlyMap<string, Occupation> = new Map(
  OCCUPATIONS.flatMap((occupation) =>
    [...occupation.synonyms, occupation.nl].map((name) => [foldText(name), occupation] as const),
  ),
);
const MOST_WORDS = Math.max(...[...BY_NAME.keys()].map((name) => name.split(' ').length));

interface NamedFunction {
  occupation: Occupation;
  name: string;
  start: number;
  end: number;
}

/**
 * What employers nearly always ask of the function that the title names, beside the skills that were
 * found. The text does not say it: the phrase is the name of the function.
 */
export function usualSkills(
  sentences: readonly Sentence[],
  found: ReadonlySet<string>,
): UsualSkill[] {
  const named = sentences
    .slice(0, FIRST_SENTENCES)
    .map(functionNamed)
    .find((one) => one !== null);
  if (named === undefined || named === null) return [];
  const { occupation, start, end } = named;
  return occupation.essential
    .filter((skillId) => !found.has(skillId))
    .map((skillId) => ({ skillId, level: occupation.level, start, end }));
}

/** The function that a sentence names, by its longest name. */
function functionNamed({ words }: Sentence): NamedFunction | null {
  const named = words.flatMap((from, first) =>
    words.slice(first, first + MOST_WORDS).flatMap((to, behind) => {
      const name = words
        .slice(first, first + behind + 1)
        .map(({ folded }) => folded)
        .join(' ');
      const occupation = BY_NAME.get(name);
      return occupation === undefined ? [] : [{ occupation, name, start: from.start, end: to.end }];
    }),
  );
  return named.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
}

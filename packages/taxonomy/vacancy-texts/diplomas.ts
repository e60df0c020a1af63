import type { VacancyProposals } from '@inzetbaar/domain/vacancies';
import type { CatalogueOccupation } from '@inzetbaar/application/ports';
import { foldText } from '../text/index.ts';
import { isNegated } from './asked-skills.ts';
import type { Sentence } from './sentences.ts';
import { wordsOf } from './words.ts';

type AskedDiploma = VacancyProposals['diplomas'][number];

const DIPLOMA =
  /\b(?:afgeronde?\s+)?(?:(?:v?mbo|hbo|wo(?=[\s-]+(?:of|werk|denk|diploma|opleiding|niveau)))\b|mbo-?\s?\d)(?:[\s-]+(?:of\s+(?:mbo|hbo|wo)-?)?)?(?:\s*\d)?(?:[\s-]*(?:werk-?\s*en\s*)?(?:denk)?(?:diploma|opleiding|niveau)\w*)?(?:\s+niveau\s+\d(?:\s+of\s+\d)?)?|\bdiploma\w*(?:\s+niveau\s+\d)?|\b(?:niveau|level)\s+[2-6]\b|\bafgeronde?\s+opleiding\b|\bskj-?registratie\b/i;
/** A diploma that is asked to learn for, or that somebody else has, is none that is asked. */
const NOT_ASKED = /\b(wij leren|we leren|opleiding tot|behaal je|bbl)\b/;

/**
 * Which function a diploma without a title stands for, by the words in its sentence and in the title.
 * The first that fits; its skills are the alternative.
 */
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/doktersassistent/, 'doctors-assistant'],
  [/social work|jeugd|pedagog|leefgroep|gezin|kind/, 'childcare-worker'],
  [/begeleid|woongroep|maatschappelijke zorg|agogi/, 'support-worker'],
  [/planner|rooster/, 'planner'],
  [/helpende|niveau 2/, 'care-helper'],
];

/**
 * Diplomas and levels of education that no law asks. None where a protected title is asked: there the
 * law asks the diploma. `titleOccupation` is the function that the vacancy's title names.
 */
export function askedDiplomas(
  sentences: readonly Sentence[],
  titleOccupation: CatalogueOccupation | null,
  occupations: readonly CatalogueOccupation[],
): AskedDiploma[] {
  const [title] = sentences;
  for (const sentence of sentences) {
    const match = DIPLOMA.exec(sentence.text);
    if (match === null || sentence.inDesirablePart) continue;
    const folded = foldText(sentence.text);
    if (
      NOT_ASKED.test(folded) ||
      /\b(pre|plus|pluspunt|gewenst|meegenomen|fijn|mooi)\b/.test(folded)
    )
      continue;
    const start = sentence.start + match.index;
    const found = match[0].trimEnd();
    const words = wordsOf(found, start);
    const [from, to] = [words[0], words.at(-1)];
    if (from === undefined || to === undefined || isNegated(sentence, from, to)) continue;
    const context = `${folded} ${foldText(title?.text ?? '')}`;
    const id = BEHIND.find(([said]) => said.test(context))?.[1];
    const occupation = titleOccupation ?? occupations.find((one) => one.id === id) ?? null;
    const skills = (occupation?.skills ?? [])
      .filter(({ importance }) => importance === 'essential')
      .map(({ skillId, level }) => ({ skillId, level }));
    return [{ start, end: start + found.length, skills }];
  }
  return [];
}

import type { Span } from './names.ts';
import { FUNCTION_WORDS, PERSON_WORDS, PLACES, RARE_FUNCTION_WORDS } from './tables/words.ts';
import { anyOf } from './word-sets.ts';
import { SOME_TIME } from './written-forms.ts';

const RARE = `\\p{L}{0,24}${anyOf(RARE_FUNCTION_WORDS)}`;
const FUNCTION = `(?:${RARE}|\\p{L}{0,24}${anyOf(FUNCTION_WORDS)})`;
/** Not behind `bij` or `naar`: that is where somebody could work. */
const ONE =
  '(?<!(?:bij|naar) )(?<!\\p{L})(?:[Ee]en|[Éé]én|[Dd]e|[Dd]ie|[Dd]eze|[Oo]nze|[Mm]ijn|als)';
const HOUSE =
  '(?:(?:locatie|afdeling|team|huize|verpleeghuis|woonzorgcentrum|zorgcentrum)\\s(?:(?:De|Het|Den)\\s)?\\p{Lu}\\p{L}+|(?:het|een)\\s(?:verpleeghuis|ziekenhuis|woonzorgcentrum|zorgcentrum)\\s(?:in|van)\\s';
const PLACE = `(?:in|uit|van|te|op|bij)\\s(?:${HOUSE}${anyOf(PLACES)})|${anyOf(PLACES)})(?!\\p{L})`;

const AT_PLACE = new RegExp(`${ONE}\\s(?:\\p{Ll}+e\\s){0,2}(?<mark>${FUNCTION}\\s${PLACE})`, 'gu');
const RARE_AT_PLACE = new RegExp(
  `${ONE}\\s(?:\\p{Ll}+\\s){0,2}?(?<mark>${RARE}\\s(?:${PLACE}|(?:\\p{Ll}+\\s){1,5}${PLACE}))`,
  'gu',
);
const ONLY_ONE = new RegExp(
  `(?<!\\p{L})(?:de|onze|mijn|het)\\s(?:enige|eerste|laatste)\\s(?:\\p{Ll}+e\\s){0,2}(?:${FUNCTION}|${anyOf(PERSON_WORDS)})(?!\\p{L})`,
  'giu',
);
const WHEN = new RegExp(`(?<!\\p{L})${SOME_TIME}`, 'giu');

/**
 * What together points at one person: a function with a place and a time; a function of which a place has
 * one, with the place; the only one of its kind.
 *
 * @returns places within the sentence
 */
export function combinationsIn(sentence: string): Span[] {
  const rare = marksOf(RARE_AT_PLACE, sentence);
  const only = marksOf(ONLY_ONE, sentence);
  const placed = marksOf(AT_PLACE, sentence);
  const times = marksOf(WHEN, sentence);
  if (rare.length > 0) return [...rare, ...times, ...only];
  return placed.length > 0 && times.length > 0 ? [...placed, ...times, ...only] : only;
}

function marksOf(pattern: RegExp, sentence: string): Span[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const mark = match.groups?.['mark'] ?? match[0];
    const end = match.index + match[0].length;
    return { start: end - mark.length, end };
  });
}

import {
  FUNCTION_WORDS,
  GENERAL_WORDS,
  PAST_WORDS,
  PERSON_WORDS,
  RARE_FUNCTION_WORDS,
} from './tables/words.ts';
import { anyOf, folded, setOf } from './word-sets.ts';

const pastWords = setOf(PAST_WORDS);
const generalWords = setOf(GENERAL_WORDS);
const SOMEBODY = `\\p{L}{0,24}(?:${anyOf(PERSON_WORDS)}|${anyOf(FUNCTION_WORDS)}|${anyOf(RARE_FUNCTION_WORDS)})`;
const OWN = new RegExp(
  `(?<!\\p{L})(?:(?:mijn|onze|m’n|mn)\\s(?:\\p{L}+e\\s){0,2}${SOMEBODY}|ik begeleid(?:de)? (?:iemand|een))(?!\\p{L})|(?<!\\p{L})${SOMEBODY} van (?:ons|mij)(?!\\p{L})`,
  'iu',
);
const SOME = new RegExp(
  `(?<!\\p{L})(?:een|één|de|die|deze|’n)\\s(?:\\p{L}+e\\s){0,2}${SOMEBODY}(?!\\p{L})`,
  'iu',
);
const PRONOUN = /(?<!\p{L})(?:hij|hem|zij|ze|haar|bij hem|bij haar)(?!\p{L})/iu;
const WORD = /\p{L}[\p{L}\p{M}-]*/gu;

/**
 * True for a sentence that tells of one person, and not of what holds for people: somebody of one's own,
 * or one person with what happened, or a pronoun in a sentence that makes no rule.
 */
export function isAboutOnePerson(sentence: string): boolean {
  if (OWN.test(sentence)) return true;
  const words = [...sentence.matchAll(WORD)].map(([word]) => folded(word));
  const isPast = words.some((word) => pastWords.has(word));
  const isGeneral = words.some((word) => generalWords.has(word));
  if (SOME.test(sentence)) return isPast;
  return PRONOUN.test(sentence) && (isPast || !isGeneral);
}

/** True for a sentence in which one person stands, whatever is said of them. */
export function namesSomebody(sentence: string): boolean {
  return OWN.test(sentence) || SOME.test(sentence) || PRONOUN.test(sentence);
}

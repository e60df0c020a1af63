import { gramsOf } from './label-features.ts';
import type { Features } from './vocabulary.ts';

/** Ways of writing one sound, in the order in which they are read. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  // `logisch`, `schrijven`: often heard, and typed, without the middle.
  [/sch(?=[^aeiouy]|$)/gu, 's'],
  [/ch|gh/gu, 'g'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|q|c/gu, 'k'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/v/gu, 'f'],
  [/ij|ei|ey|ie|y/gu, 'i'],
  [/au/gu, 'ou'],
  // At the end of a syllable both sound the same.
  [/d(?=$|[^aeiou])/gu, 't'],
  [/(.)\1+/gu, '$1'],
];

/**
 * How a folded Dutch word sounds, roughly: the same for ways of writing that are mistaken for each
 * other (`fysiotherapeut`, `fisioterapeut`). Only good for comparing.
 */
function soundOf(word: string): string {
  return SPELLINGS.reduce((sound, [spelling, as]) => sound.replace(spelling, as), word);
}

/** The consonants of a word as it sounds: what stays when vowels are mistaken or change places. */
function consonantsOf(sound: string): string {
  const start = /^[aeiou]/u.test(sound) ? 'a' : '';
  return (start + sound.replace(/[aeiouj]+/gu, '')).replace(/(.)\1+/gu, '$1');
}

/**
 * What folded words sound like, as features to compare them by: parts of 2-4 letters as they sound,
 * and of 2-3 consonants. Forgives what is typed by ear and letters that changed places.
 */
export function soundsOf(words: readonly string[]): Features {
  const sounds = words.map(soundOf);
  const features = new Map(gramsOf(sounds, 2, 4));
  for (const [gram, count] of gramsOf(sounds.map(consonantsOf), 2, 3)) {
    features.set(`#${gram}`, count);
  }
  return features;
}

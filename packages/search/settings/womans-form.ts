/** Shorter words end in -er by chance (`water`). */
const SHORTEST = 6;

/**
 * The form for a woman of a folded Dutch word for who does something (`werker` → `werkster`,
 * `verpleger` → `verpleegster`); null for words without one.
 */
export function womansFormOf(word: string): string | null {
  // A `vervoer` and a `gastheer` do nothing, and a `leidster` is a woman already.
  if (word.length < SHORTEST || !/[^aeiou]er$/u.test(word) || word.endsWith('ster')) return null;
  const doing = word.slice(0, -'er'.length);
  // `planner`: the second of two the same only kept the vowel before it short.
  if (/([^aeiou])\1$/u.test(doing)) return `${doing.slice(0, -1)}ster`;
  // `verpleg-er`: before -ster the long vowel of an open syllable is written twice.
  const closed = doing.replace(/(?<![aeiou])([aeou])([^aeiouw])$/u, '$1$1$2');
  return `${closed.replace(/z$/u, 's').replace(/v$/u, 'f')}ster`;
}

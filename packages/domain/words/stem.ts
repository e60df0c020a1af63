const SHORTEST_STEMMED = 4;

/** Ending, what comes in its place, and the fewest letters that must be left. The first one holds. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['eertjes', 'eer', 4],
  ['etjes', '', 4],
  ['tjes', '', 4],
  ['pjes', '', 4],
  ['jes', '', 4],
  ['etje', '', 4],
  ['tje', '', 4],
  ['pje', '', 4],
  ['sje', 's', 4],
  ['je', '', 4],
  ['atrices', 'ator', 5],
  ['atrice', 'ator', 5],
  ['trices', 'tor', 5],
  ['trice', 'tor', 5],
  ['eusen', 'eur', 4],
  ['euses', 'eur', 4],
  ['euse', 'eur', 4],
  ['heden', 'heid', 6],
  ['ingen', '', 5],
  ['ing', '', 5],
  ['eressen', '', 4],
  ['esses', '', 5],
  ['sters', '', 4],
  ['ster', '', 4],
  ['ressen', 'r', 4],
  ['innen', '', 5],
  ['iers', 'ier', 4],
  ['ers', '', 4],
  ['aars', '', 4],
  ['aar', '', 4],
  ['er', '', 4],
  ['ien', 'ie', 4],
  ['ies', 'ie', 4],
  ['ene', 'een', 6],
  ['ens', '', 4],
  ['en', '', 3],
  ['es', '', 4],
  ['e', '', 3],
  ['s', '', 4],
];

const VOWELS = new Set('aeiou');

/**
 * The stem of a folded Dutch word: without plural, diminutive and the ending that tells a woman from
 * a man (`begeleidster`, `begeleider` → begeleid), so that these count as one word. A light stemmer:
 * it need not give a word that exists, only the same one for what means the same.
 */
export function stemOf(word: string): string {
  if (word.length < SHORTEST_STEMMED) return word;
  for (const [ending, instead, least] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length) + instead;
    if (rest.length >= least) return tidy(rest);
  }
  return tidy(word);
}

/** One way of writing the same sound: `pennen` → pen, `huiz-` → huis, `vrijw-` stays. */
function tidy(stem: string): string {
  let result = stem;
  const last = result.at(-1);
  if (result.length > 3 && last !== undefined && last === result.at(-2) && !VOWELS.has(last)) {
    result = result.slice(0, -1);
  }
  if (result.endsWith('z')) result = `${result.slice(0, -1)}s`;
  if (result.endsWith('v')) result = `${result.slice(0, -1)}f`;
  // An open syllable writes a long vowel once: `kaart-en`, but `lerar-en` beside `leraar`.
  return result.replace(/([aeou])\1(?=[^aeiou]$)/u, '$1');
}

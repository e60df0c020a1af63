/**
 * How a word sounds, roughly: what people who write by ear confuse becomes one (`klagten`, `klachten`;
 * `dislexie`, `dyslexie`; `burnaut`, `burnout`). Takes a folded word.
 */
export function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('rh', 'r')
    .replaceAll('ch', 'g')
    .replaceAll('ck', 'k')
    .replaceAll(/c(?=[eiy])/gu, 's')
    .replaceAll('c', 'k')
    .replaceAll('qu', 'kw')
    .replaceAll('x', 'ks')
    .replaceAll('ij', 'ei')
    .replaceAll('y', 'i')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replaceAll('ou', 'au')
    .replaceAll('ai', 'e')
    .replaceAll('ie', 'i')
    .replace(/dt$/u, 't')
    .replace(/d$/u, 't')
    .replaceAll(/(.)\1+/gu, '$1');
}

/** True where one letter more, less, other or two changed places make the one word into the other. */
export function differByOne(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

const LONG_VOWEL = /(.*)([aeou])\2([bdfgklmnprst])$/u;
const SHORT_VOWEL = /(?:^|[^aeiouy])[aeiou]([bdfgklmnprst])$/u;

/** A folded word with its usual endings: plural, diminutive, and the `e` of an adjective. */
export function formsOf(word: string): string[] {
  const forms = [word, `${word}s`, `${word}en`, `${word}e`, `${word}es`, `${word}je`, `${word}jes`];
  forms.push(`${word}tje`, `${word}tjes`);
  if (word.endsWith('e')) forms.push(`${word}n`);
  const long = LONG_VOWEL.exec(word);
  const stem =
    long === null
      ? SHORT_VOWEL.test(word)
        ? word + word.slice(-1)
        : word
      : long.slice(1).join('');
  for (const each of [stem, voiced(stem), voiced(word)]) forms.push(`${each}en`, `${each}e`);
  return [...new Set(forms)];
}

function voiced(stem: string): string {
  if (stem.endsWith('f')) return `${stem.slice(0, -1)}v`;
  return stem.endsWith('s') ? `${stem.slice(0, -1)}z` : stem;
}

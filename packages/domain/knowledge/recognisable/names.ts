import type { RecognisableKind } from './rules.ts';
import { FAMILY_NAMES, FIRST_NAMES, NAMES_THAT_ARE_WORDS } from './tables/first-names.ts';
import { NAMED_AFTER, NO_NAMES, PERSON_VERBS, PERSON_WORDS } from './tables/words.ts';
import { anyOf, folded, setOf } from './word-sets.ts';

/** A place in the text in UTF-16 code units, the end not included. */
export interface Span {
  start: number;
  end: number;
}

const firstNames = setOf(FIRST_NAMES);
const alsoWords = setOf(NAMES_THAT_ARE_WORDS);
const familyNames = setOf(FAMILY_NAMES);
const noNames = setOf(NO_NAMES);
const namedAfter = setOf(NAMED_AFTER);
const personVerbs = setOf(PERSON_VERBS);
const FAMILY_ENDING = /(?:ssen|sma|stra|inga|mans|kens|huis|vliet|brink|veld)$/u;

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*`;
const PARTICLE =
  "(?:[Vv]an(?: (?:de[nr]?|het|[’']t))?|[Vv]\\.? ?d\\.?|[Ii]n (?:de|het|[’']t)|[Oo]p (?:de[nr]?|[’']t)|[Uu]it de[nr]?|[Aa]an de[nr]?|[Dd]e[nr]?|[Tt]e[rn]?|[Ee]l|[Aa]l|[Ll][ae]|[Dd]u|[Vv]on|[Bb]en|EL|AL|VAN(?: DE[NR]?)?|DE[NR]?|TE[RN])";
const INITIALS = String.raw`(?:\p{Lu}[a-z]?\.[ ]?){1,5}`;
const TITLE =
  '(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]ejuffrouw|[Dd]hr|[Mm]eneer|[Dd]e heer|[Hh]eer|[Zz]uster|[Bb]roeder|[Bb]urgemeester|[Ww]ethouder|[Pp]rof|[Dd]rs?|[Mm]r)';
const FAMILY = `(?:${PARTICLE} ){0,2}${CAPITAL}`;
const ROLE = `(?:${anyOf(PERSON_WORDS)}|bedrijfsarts|arbeidsdeskundige|dokter|teamleider|manager)`;

/** Forms in which a whole name is written, each with the part that may not be an ordinary word. */
const FULL_NAMES: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])${TITLE}\\.? (?:${INITIALS})?(?<name>${FAMILY})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d.])(?<!(?:plan|groep|type|optie|bijlage|klasse|vitamine) )${INITIALS}(?<name>${FAMILY})`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\d])${PARTICLE} (?<name>${CAPITAL}), ?\\p{Lu}\\.`, 'gu'),
];
const BEHIND_ROLE = new RegExp(
  `(?<![\\p{L}\\d])${ROLE}(?:,|:)? (?<mark>(?<first>${CAPITAL}) (?<name>${FAMILY}))`,
  'giu',
);
const ALONE_BEHIND_ROLE = new RegExp(
  `(?<![\\p{L}\\d])${ROLE},? (?<mark>${CAPITAL}\\.?)(?![\\p{L}\\d])`,
  'gu',
);
const UNKNOWN_WITH_PARTICLE = new RegExp(
  `(?<![\\p{L}\\d])(?<first>${CAPITAL}) (?:${PARTICLE} ){1,2}(?<name>${CAPITAL})`,
  'gu',
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;
const FAMILY_BEHIND = new RegExp(`^ (?<name>${FAMILY})(?![\\p{L}\\d])`, 'u');
const SMALL_FAMILY_BEHIND =
  /^ (?:(?:van|de|der|den|el|ter|ten) ){0,2}(?<name>\p{Ll}+)(?![\p{L}\d])/u;
const MENTIONED =
  /(?:^|[^\p{L}])(?:met|bij|van|aan|voor|collega|en|sprak|vroeg|belde|heet|noem)\s$/iu;

/** Names of people, whole ones and parts; those of laws, houses and months are no names. */
export function namesIn(text: string): (Span & { kind: RecognisableKind })[] {
  const found: (Span & { kind: RecognisableKind })[] = [];
  const add = (kind: RecognisableKind, start: number, length: number) => {
    if (!isNamedAfter(text, start)) found.push({ kind, start, end: start + length });
  };
  for (const pattern of FULL_NAMES) {
    for (const match of text.matchAll(pattern)) {
      if (isName(match.groups?.['name'] ?? '')) add('full-name', match.index, match[0].length);
    }
  }
  for (const match of text.matchAll(BEHIND_ROLE)) {
    const { mark = '', first = '', name = '' } = match.groups ?? {};
    const written = [first, name].every((part) => hasCapital(part) && isName(part));
    if (written) add('full-name', match.index + match[0].length - mark.length, mark.length);
  }
  for (const match of text.matchAll(UNKNOWN_WITH_PARTICLE)) {
    const { first = '', name = '' } = match.groups ?? {};
    if (isName(first) && isName(name)) add('full-name', match.index, match[0].length);
  }
  for (const match of text.matchAll(ALONE_BEHIND_ROLE)) {
    const { mark = '' } = match.groups ?? {};
    if (isName(mark.replace('.', ''))) {
      add('name', match.index + match[0].length - mark.length, mark.length);
    }
  }
  for (const match of text.matchAll(WORD)) {
    const named = firstNameAt(text, match[0], match.index);
    if (named !== null) add(named.kind, match.index, named.length);
  }
  return found;
}

/** A known first name, with the family name behind it where there is one. */
function firstNameAt(
  text: string,
  word: string,
  at: number,
): { kind: RecognisableKind; length: number } | null {
  const plain = folded(word);
  const isKnown = firstNames.has(plain) || plain.split('-').every((part) => firstNames.has(part));
  if (!isKnown) return null;
  const behind = text.slice(at + word.length, at + word.length + 60);
  if (!hasCapital(word)) return smallNameAt(text, plain, at, behind);
  if (word.length > 1 && word === word.toUpperCase() && word.length < 4) return null;
  const family = FAMILY_BEHIND.exec(behind);
  const name = family?.groups?.['name'] ?? '';
  if (family !== null && isFamilyName(name, word)) {
    return { kind: 'full-name', length: word.length + family[0].length };
  }
  const next = folded(/^ (\p{L}+)/u.exec(behind)?.[1] ?? '');
  if (alsoWords.has(plain) && startsSentence(text, at) && !personVerbs.has(next)) return null;
  return { kind: 'name', length: word.length };
}

function isFamilyName(name: string, first: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  const isShort = last.length < 5 && last.length > 1 && last === last.toUpperCase();
  return isName(name) && (!isShort || first === first.toUpperCase());
}

/** `petra jansen`, and `petra` where the words before or behind say that it is somebody. */
function smallNameAt(
  text: string,
  plain: string,
  at: number,
  behind: string,
): { kind: RecognisableKind; length: number } | null {
  if (alsoWords.has(plain) || plain.length < 4) return null;
  const family = SMALL_FAMILY_BEHIND.exec(behind);
  const name = folded(family?.groups?.['name'] ?? '');
  if (family !== null && (familyNames.has(name) || FAMILY_ENDING.test(name))) {
    return { kind: 'full-name', length: plain.length + family[0].length };
  }
  const next = folded(/^ (\p{L}+)/u.exec(behind)?.[1] ?? '');
  const isSaid = MENTIONED.test(text.slice(Math.max(0, at - 12), at)) || personVerbs.has(next);
  return isSaid ? { kind: 'name', length: plain.length } : null;
}

function hasCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** True unless the last word, or the only one, is an ordinary one. */
function isName(words: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  return last !== '' && !noNames.has(folded(last));
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]\s*)$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** `Wet Van Dam`, `Sint Jozef`. */
function isNamedAfter(text: string, start: number): boolean {
  const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  return namedAfter.has(folded(before));
}

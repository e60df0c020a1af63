import { setOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type NoteWord, wordBeside } from './note-words.ts';
import { POSSESSIVE_WORDS } from './phrases.ts';
import { CLIENTS, FAMILY, SOMEBODY, WORK_WORDS } from './tables/care-work.ts';

const clients = setOf(CLIENTS);
const somebody = setOf(SOMEBODY);
const family = setOf(FAMILY);
const workWords = setOf(WORK_WORDS);
const CALLED = new Set(['client', 'cliente', 'deelnemer', 'patient', 'patiente']);
const RELATIVES = new Set(['die', 'dat', 'wie', 'welke', 'waarvan']);
/** `een vrouw met`: nobody in particular. */
const ANY = new Set(['een', 'n']);
/** Compounds whose last part says that they are people who are cared for. */
const CLIENT_TAIL =
  /(?:patienten|clienten|bewoners|zorgvragers|kinderen|jongeren|ouderen|groepen)$/u;
/** The same for work: `dementiezorg`, `medicatiecursus`. */
export const WORK_TAIL =
  /(?:ervaring|cursus|cursussen|training|trainingen|opleiding|afdeling|afdelingen|verpleegkundige|verzorgende|begeleider|begeleidster|begeleiding|stage|module|diploma|certificaat|specialisatie|team|zorg|medewerker|assistent|assistente|coach|therapeut|protocol)$/u;
/** How far words may reach on either side: a sentence without a point must not cost its square. */
export const REACH = 40;

/** True for who is cared for, and for people in general; not for whom the note is about. */
export function isClient(words: readonly NoteWord[], at: number): boolean {
  const word = words[at]?.word ?? '';
  const before = wordBeside(words, at, -1);
  if (CALLED.has(word) && isSubject(words, at)) return false;
  if (somebody.has(word) && ANY.has(before)) return true;
  if (!clients.has(word) && !CLIENT_TAIL.test(word)) return false;
  return !(family.has(word) && POSSESSIVE_WORDS.has(before));
}

/** `Cliënt heeft`, `De kandidaat is`: what case managers call the person that the note is about. */
function isSubject(words: readonly NoteWord[], at: number): boolean {
  const first = wordBeside(words, at, -1) === 'de' ? at - 1 : at;
  return words[first - 1]?.sentence !== words[at]?.sentence;
}

/** `haar moeder`, `zijn zieke vrouw`. */
export function isFamily(words: readonly NoteWord[], at: number): boolean {
  if (!family.has(words[at]?.word ?? '')) return false;
  const before = [wordBeside(words, at, -1), wordBeside(words, at, -2)];
  return before.some((word) => POSSESSIVE_WORDS.has(word));
}

/** A word for learning about it, for a task or for a place of work. */
export function isWork(word: string): boolean {
  return workWords.has(word) || WORK_TAIL.test(word);
}

/** `met verslaafden`, `onder dementerenden`: the word itself means the people who are cared for. */
export function namesClients(words: readonly NoteWord[], { first, last }: Mention): boolean {
  return first === last && clients.has(words[first]?.word ?? '');
}

/** A client before a word in its clause; with `tied`, one that a relative or `met` ties to it. */
export function clientIn(words: readonly NoteWord[], before: number, tied: boolean): boolean {
  const clause = words[before]?.clause;
  let seen = false;
  for (let at = before - 1; at >= Math.max(0, before - REACH); at -= 1) {
    if (words[at]?.clause !== clause) return false;
    const word = words[at]?.word ?? '';
    if (RELATIVES.has(word) || word === 'met') seen = true;
    if (isClient(words, at)) return !tied || seen;
  }
  return false;
}

/** True where a word of the clause, within reach, is wanted. */
export function clauseHas(
  words: readonly NoteWord[],
  at: number,
  wanted: (word: string) => boolean,
): boolean {
  const clause = words[at]?.clause;
  return words
    .slice(Math.max(0, at - REACH), at + REACH)
    .some((word) => word.clause === clause && wanted(word.word));
}

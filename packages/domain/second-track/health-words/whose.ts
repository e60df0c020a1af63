import { setOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type NoteWord, wordBeside } from './note-words.ts';
import {
  clauseHas,
  clientIn,
  isClient,
  isFamily,
  isWork,
  namesClients,
  REACH,
  WORK_TAIL,
} from './people-in-notes.ts';
import { POSSESSIVE_WORDS } from './phrases.ts';
import {
  HELP_WORDS,
  SUBJECTS_OF_WORK,
  WEAK_WORK_WORDS,
  WORK_INFINITIVES,
  WORK_PARTICIPLES,
} from './tables/care-work.ts';
import {
  AUXILIARIES,
  EITHER_REASONS,
  HAVING,
  INABILITY,
  REASONS,
  SELVES,
} from './tables/own-person.ts';

const weakWorkWords = setOf(WEAK_WORK_WORDS);
const helpWords = setOf(HELP_WORDS);
const workInfinitives = setOf(WORK_INFINITIVES);
const workParticiples = setOf(WORK_PARTICIPLES);
const reasons = setOf(REASONS);
const eitherReasons = setOf(EITHER_REASONS);
const selves = setOf(SELVES);
const having = setOf(HAVING);
const auxiliaries = setOf(AUXILIARIES);
const inability = setOf(INABILITY);
/** Who gets help, and does not give it. */
const GETS = new Set(
  'volgt volgde start loopt krijgt kreeg krijg gekregen krijgen zoekt nodig heeft wil'.split(' '),
);
const subjects = setOf(SUBJECTS_OF_WORK);
/** How far behind it the verb of a task may stand: `bloeddruk, temperatuur en gewicht meten`. */
const NEAR = 6;
const LINKS = new Set(
  'met die na bij van voor zonder dat wie waarbij over in op aan rond om naar als tot zoals onder wat'.split(
    ' ',
  ),
);
const WORK_LINKS = new Set('met bij op in aan voor rond binnen over naar wat van'.split(' '));
const IN_PRIVATE = new Set(['prive', 'ervaringsdeskundige', 'mezelf']);
/** `de teamleider van de dialyse`; without `van` a leader only tells something. */
const ROLES = new Set(['teamleider', 'leidinggevende', 'manager', 'hoofd']);
const PLURAL_HAVING = new Set(
  'hebben krijgen kregen hadden lijden kampen slikken gebruiken'.split(' '),
);
const CLIENT_LINKS = new Set(['bij', 'van', 'aan', 'voor', 'onder', 'tegen']);

/** True where the words say that what is named is the person's own, or of the person's family. */
export function isOwn(
  words: readonly NoteWord[],
  mention: Mention,
  named: ReadonlySet<number>,
): boolean {
  if (mention.leaning === 'certain') return true;
  if (namesClients(words, mention)) return false;
  if (clauseHas(words, mention.first, (word) => IN_PRIVATE.has(word))) return true;
  if (givesReason(words, mention)) return !clientIn(words, mention.first, true);
  const verdict = fromTheLeft(words, mention, named) ?? fromTheRight(words, mention);
  if (verdict !== undefined) return verdict === 'own';
  return mention.leaning !== 'asked';
}

/** `vanwege haar rug`: the phrase says itself why this person cannot. */
function givesReason(words: readonly NoteWord[], { first, last }: Mention): boolean {
  const word = words[first]?.word ?? '';
  return last > first && (reasons.has(word) || ['door', 'omdat', 'want'].includes(word));
}

type Verdict = 'own' | 'work' | undefined;

/** The nearest word before it that governs it. */
function fromTheLeft(
  words: readonly NoteWord[],
  mention: Mention,
  named: ReadonlySet<number>,
): Verdict {
  const clause = words[mention.first]?.clause;
  if (isJoinedToWork(words, mention) && !isSaidToBeOwn(words, mention)) return 'work';
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || word.clause !== clause) break;
    if (named.has(at)) continue;
    const verdict = verdictOf(words, mention, at);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function verdictOf(words: readonly NoteWord[], mention: Mention, at: number): Verdict {
  const word = words[at]?.word ?? '';
  if (selves.has(word)) return 'own';
  if (isFamily(words, at)) return 'own';
  if (isClient(words, at)) return isLinked(words, at, mention) ? 'work' : undefined;
  if (word === 'hun' && clientIn(words, at, false)) return 'work';
  if (POSSESSIVE_WORDS.has(word) && onlyAdjectives(words, at + 1, mention.first)) return 'own';
  if (reasons.has(word)) return clientIn(words, at, true) ? 'work' : 'own';
  if (eitherReasons.has(word)) return afterReason(words, at, mention);
  if (helpWords.has(word)) return getsHelp(words, at) ? 'own' : 'work';
  if (ROLES.has(word) && wordBeside(words, at, 1) === 'van') return 'work';
  if (isWork(word)) return workVerdict(words, at, mention);
  if (weakWorkWords.has(word) && mention.leaning === 'either')
    return weakVerdict(words, at, mention);
  if (having.has(word)) return havingVerdict(words, at, mention);
  return undefined;
}

/** `werkt met`, `doet iets voor`; not `op het werk`. */
function weakVerdict(words: readonly NoteWord[], at: number, mention: Mention): Verdict {
  const between = words.slice(at + 1, mention.first);
  // `werkt met een stoma`: with one of her own.
  if (between.length === 2 && between[0]?.word === 'met' && between[1]?.word === 'een')
    return 'own';
  return between.some(({ word }) => WORK_LINKS.has(word)) ? 'work' : undefined;
}

function workVerdict(words: readonly NoteWord[], at: number, mention: Mention): Verdict {
  if (wordBeside(words, at, -1) === 'eigen') return 'own';
  // `heeft als verzorgende corona opgelopen`: who the person is, not what the work is about.
  if (wordBeside(words, at, -1) === 'als' && mention.leaning !== 'either') return undefined;
  return isLinked(words, at, mention) ? 'work' : undefined;
}

/** Something ties two words, or nothing parts them; in a list of care tasks a comma parts nothing. */
function isLinked(words: readonly NoteWord[], from: number, mention: Mention): boolean {
  if (mention.leaning === 'either') return true;
  const to = mention.first;
  let parted = false;
  for (let at = from + 1; at <= to; at += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.before.includes(':')) return true;
    if (word.before.includes(',') || word.before.includes('(')) parted = true;
    if (at < to && LINKS.has(word.word) && !parted) return true;
  }
  return !parted;
}

function onlyAdjectives(words: readonly NoteWord[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(({ word }) => word !== 'hun' && (word.endsWith('e') || word.length < 4));
}

/** `door`, `na`: of a client, of work, or the person's own. */
function afterReason(words: readonly NoteWord[], at: number, mention: Mention): Verdict {
  if (clientIn(words, at, true)) return 'work';
  if (clauseHas(words, at, (word) => inability.has(word))) return 'own';
  if (mention.leaning !== 'own' && clientIn(words, at, false)) return 'work';
  const before = words.slice(Math.max(0, at - 4), at);
  const governed = before.some(
    ({ word, clause }) => clause === words[at]?.clause && (isWork(word) || helpWords.has(word)),
  );
  return governed ? 'work' : 'own';
}

function getsHelp(words: readonly NoteWord[], at: number): boolean {
  const clause = words[at]?.clause;
  return words
    .slice(Math.max(0, at - 5), at)
    .some((word) => word.clause === clause && GETS.has(word.word));
}

/** `is als begeleider bekend met`. */
function workBefore(words: readonly NoteWord[], at: number): boolean {
  const clause = words[at]?.clause;
  return words
    .slice(Math.max(0, at - REACH), at)
    .some((word) => word.clause === clause && isWork(word.word));
}

function havingVerdict(words: readonly NoteWord[], at: number, mention: Mention): Verdict {
  if (clientIn(words, at, true)) return 'work';
  const word = words[at]?.word ?? '';
  if (word === 'bekend' && mention.leaning === 'either' && workBefore(words, at)) return 'work';
  if (PLURAL_HAVING.has(word) && clientIn(words, at, false)) return 'work';
  // `een bewoner heeft`, not `na tien jaar met cliënten heeft hij`.
  const subject = wordBeside(words, at, -1);
  if (subject !== '' && isClient(words, at - 1) && !/(?:en|s)$/u.test(subject)) return 'work';
  if (auxiliaries.has(word) && mention.leaning !== 'asked') {
    const clause = words[at]?.clause;
    const behind = words.slice(mention.last + 1, mention.last + REACH);
    const helps = behind.some(
      (later) =>
        later.clause === clause &&
        (workParticiples.has(later.word) ||
          workInfinitives.has(later.word) ||
          later.word === 'ervaring'),
    );
    if (helps && mention.leaning === 'either') return 'work';
  }
  return 'own';
}

/** `dementie afdeling`, `demente bewoners`. */
function isJoinedToWork(words: readonly NoteWord[], mention: Mention): boolean {
  const next = words[mention.last + 1];
  if (next === undefined || next.clause !== words[mention.last]?.clause) return false;
  if (/[,:(]/u.test(next.before)) return false;
  if (WORK_TAIL.test(next.word)) return true;
  const adjective = /(?:e|en)$/u.test(words[mention.last]?.word ?? '');
  return adjective && isClient(words, mention.last + 1);
}

function isSaidToBeOwn(words: readonly NoteWord[], mention: Mention): boolean {
  return [1, 2].some((back) => {
    const word = wordBeside(words, mention.first, -back);
    return reasons.has(word) || POSSESSIVE_WORDS.has(word) || word === 'door';
  });
}

/** What behind it says that it is work: `insuline spuiten bij`, `dementie is haar specialiteit`. */
function fromTheRight(words: readonly NoteWord[], mention: Mention): Verdict {
  if (mention.leaning === 'asked') return undefined;
  const clause = words[mention.last]?.clause;
  for (let at = mention.last + 1; at < Math.min(words.length, mention.last + REACH); at += 1) {
    const word = words[at];
    if (word === undefined || word.clause !== clause) return undefined;
    const near = at - mention.last <= NEAR;
    if (workParticiples.has(word.word) && mention.leaning === 'either') return 'work';
    if (near && workInfinitives.has(word.word) && !mustDoSo(words, mention)) return 'work';
    if (isClient(words, at) && tiedBehind(words, mention.last, at)) return 'work';
    if (wordBeside(words, at, -1) === 'eigen') return undefined;
    if (wordBeside(words, at, -1) === 'als' && isWork(word.word)) return 'work';
    if (subjects.has(word.word)) return 'work';
  }
  return undefined;
}

/** `moet insuline spuiten`: nobody must at work without saying for whom. */
function mustDoSo(words: readonly NoteWord[], mention: Mention): boolean {
  return words
    .slice(Math.max(0, mention.first - 4), mention.first)
    .some(({ word, clause }) => word === 'moet' && clause === words[mention.first]?.clause);
}

function tiedBehind(words: readonly NoteWord[], last: number, client: number): boolean {
  if (client - last > 5) return false;
  return words.slice(last + 1, client).some(({ word }) => CLIENT_LINKS.has(word));
}

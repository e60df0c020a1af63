import { foldText, isStopWord } from '../text/index.ts';

/** A word of a text with its place, folded and stemmed. */
export interface Word {
  start: number;
  end: number;
  written: string;
  folded: string;
  stem: string;
  /** A comma, colon or bracket stands between it and the word before. */
  afterBreak: boolean;
  /** Only a hyphen or nothing but a space stands between it and the word before. */
  joins: 'hyphen' | 'space' | null;
  /** Its last part stands further on: the `wond-` of `wond- en stomazorg`. */
  isCutOff: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** The words of a piece of text; `offset` is where the piece starts. Hyphens divide. */
export function wordsOf(piece: string, offset = 0): Word[] {
  const words: Word[] = [];
  let endBefore = 0;
  for (const match of piece.matchAll(WORD)) {
    const [written] = match;
    const folded = foldText(written);
    if (folded === '') continue;
    const between = piece.slice(endBefore, match.index);
    endBefore = match.index + written.length;
    words.push({
      start: offset + match.index,
      end: offset + endBefore,
      written,
      folded,
      stem: stemOf(folded),
      afterBreak: /[,:()]|\s[-–—]\s/.test(between),
      joins: joinOf(between),
      isCutOff: /^-[\s,/]/.test(piece.slice(endBefore, endBefore + 2)),
    });
  }
  return words;
}

function joinOf(between: string): Word['joins'] {
  if (/^[-‑]$/.test(between)) return 'hyphen';
  return /^\s+$/.test(between) ? 'space' : null;
}

/** What one or more words of a sentence can be read as. */
export interface Form {
  stem: string;
  folded: string;
  written: string;
  /** The words that it was made of. */
  at: readonly [number, ...number[]];
  /** Made of a verb and the part of it that stands elsewhere. */
  isParticle: boolean;
  /** Words written apart that may be one: only whole words are compared, no beginnings. */
  isJoined: boolean;
}

/** Parts that leave their verb in a main clause. */
const PARTICLES = new Set(
  'aan achter af bij door in klaar mee na om op over rond samen schoon terug toe uit vast voor weg'.split(
    ' ',
  ),
);
/** So many words a part may stand behind its verb. */
const PARTICLE_REACH = 8;
const MOST_JOINED = 3;
/** Words that are written apart by a mistake have so many letters at least: "wond zorg". */
const LEAST_JOINED = 3;
/** The shortest last part that a cut off word shares: `wond- en stomazorg`. */
const LEAST_SHARED = 4;

/** Every reading of the words: alone, joined with the next, and with a part of the verb elsewhere. */
export function formsOf(words: readonly Word[]): Form[] {
  return words.flatMap((word, at) => [
    // "Wij zoeken een begeleider" says nothing about what the begeleider looks for.
    ...(isEmployers(words, at) ? [] : [formOf(word.folded, word.written, [at])]),
    ...joinedAt(words, at),
    ...withParticle(words, at),
    ...completed(words, at),
  ]);
}

function isEmployers(words: readonly Word[], at: number): boolean {
  if (!/^zoek(?:en|t)?$/.test(words[at]?.folded ?? '')) return false;
  return [words[at - 1], words[at + 1]].some((word) => /^(?:wij|we)$/.test(word?.folded ?? ''));
}

function formOf(folded: string, written: string, at: Form['at'], isParticle = false): Form {
  const isJoined = at.length > 1 && !isParticle;
  return { stem: stemOf(folded), folded, written, at, isParticle, isJoined };
}

function joinedAt(words: readonly Word[], first: number): Form[] {
  const forms: Form[] = [];
  const at: [number, ...number[]] = [first];
  let [folded, written] = [words[first]?.folded ?? '', words[first]?.written ?? ''];
  for (let next = first + 1; next < first + MOST_JOINED; next += 1) {
    const [word, before] = [words[next], words[next - 1]];
    if (word === undefined || before === undefined || word.joins === null) break;
    const isShort = word.folded.length < LEAST_JOINED || before.folded.length < LEAST_JOINED;
    if (word.joins === 'space' && isShort) break;
    folded += word.folded;
    written += word.written;
    at.push(next);
    forms.push(formOf(folded, written, [...at]));
  }
  return forms;
}

/** Parts that are prepositions as well: they belong to the verb where nothing follows that they lead. */
const PREPOSITIONS = new Set('aan achter bij door in na om op over uit voor'.split(' '));
const AFTER_A_PART = new Set(
  'en of maar want als wanneer hoe wat waar die dat zodat omdat bij met aan van voor naar tot tijdens via'.split(
    ' ',
  ),
);

/** `neemt … af` is `afnemen`; so is `af te nemen`. "Werkt in het dossier" is no `inwerken`. */
function withParticle(words: readonly Word[], verb: number): Form[] {
  const { folded = '', written = '' } = words[verb] ?? {};
  if (folded.length < 3) return [];
  const forms: Form[] = [];
  const add = (part: string, at: Form['at']) => {
    forms.push(formOf(part + folded, written, at, true));
  };
  const before = words[verb - 2]?.folded ?? '';
  if (words[verb - 1]?.folded === 'te' && PARTICLES.has(before)) add(before, [verb - 2, verb]);
  const end = Math.min(words.length, verb + 1 + PARTICLE_REACH);
  for (let at = verb + 1; at < end; at += 1) {
    const part = words[at]?.folded ?? '';
    if (PARTICLES.has(part) && endsClause(words, at)) add(part, [verb, at]);
  }
  return forms;
}

function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.afterBreak || AFTER_A_PART.has(next.folded)) return true;
  return !PREPOSITIONS.has(words[at]?.folded ?? '');
}

/** The `wond-` of `wond- en stomazorg`, with every last part that the compound can have. */
function completed(words: readonly Word[], at: number): Form[] {
  const word = words[at];
  if (word?.isCutOff !== true) return [];
  const whole = words.slice(at + 1, at + 5).find(({ folded, isCutOff }) => {
    return !isCutOff && folded.length >= LEAST_SHARED + 2;
  });
  if (whole === undefined) return [];
  const forms: Form[] = [];
  for (let from = 2; from <= whole.folded.length - LEAST_SHARED; from += 1) {
    forms.push(formOf(word.folded + whole.folded.slice(from), word.written, [at]));
  }
  return forms;
}

/** Past participles and verbs whose vowel changes: what no rule about endings brings together. */
const IRREGULAR: Readonly<Record<string, string>> = {
  afgenomen: 'afnem',
  gegeven: 'gef',
  houdt: 'houd',
  doet: 'do',
  doe: 'do',
  doen: 'do',
  gaat: 'ga',
  infuus: 'infus',
  ziet: 'zie',
  zien: 'zie',
  staat: 'sta',
  staan: 'sta',
  gaan: 'ga',
  slaat: 'sla',
  slaan: 'sla',
  oefen: 'oefen',
  teken: 'teken',
  afteken: 'afteken',
  reken: 'reken',
  afreken: 'afreken',
  woord: 'woord',
  praatje: 'praatje',
  praatjes: 'praatje',
  limburgs: 'limburgs',
  voorzit: 'voorzit',
  voorzitten: 'voorzit',
  voorzitter: 'voorzit',
  haar: 'haar',
  want: 'want',
};

/** `verzorging` is the deed of `verzorgen`; in shorter words such as `woning` it is a thing. */
const LEAST_OF_DEED = 9;

/** A text uses the same words again and again. */
const STEMS = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/**
 * The stem of a folded Dutch word, so that `delen`, `deelt` and `deel`, or `rooster` and `roosters`,
 * become the same. Only for comparing: a stem need not be a word.
 */
export function stemOf(folded: string): string {
  const remembered = STEMS.get(folded);
  if (remembered !== undefined) return remembered;
  const stem = stemmed(folded);
  if (STEMS.size >= MOST_REMEMBERED) STEMS.clear();
  STEMS.set(folded, stem);
  return stem;
}

function stemmed(folded: string): string {
  const known = IRREGULAR[folded];
  if (known !== undefined) return known;
  // `met` is no form of `meten`, and `een` no `en`.
  if (isStopWord(folded)) return `${folded}.`;
  if (/\d/.test(folded)) return folded;
  if (folded.length < 4) return folded.replace(/([aeou])\1/g, '$1');
  let stem = /jes?$/.test(folded) ? folded.replace(/(?<=[a-z]{3}[^aeiou])t?jes?$/, '') : folded;
  if (stem.length >= LEAST_OF_DEED) stem = stem.replace(/ing(?:en)?$/, '');
  for (const ending of ['en', 'es', 's', 'e', 't']) {
    // `meet` and `weet` keep the t that belongs to `meten` and `weten`.
    if (ending === 't' && /[aeiou]{2}t$/.test(stem)) continue;
    // `lees` and `verwijs` are forms of `lezen` and `verwijzen`, no plurals.
    if (ending === 's' && /(?:[aeiou]{2}|ij)s$/.test(stem)) continue;
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  stem = stem.replace(/([a-z])\1$/, '$1').replace(/([aeou])\1/g, '$1');
  // `geef` and `geven`, `lees` and `lezen`, `vervoerd` and `vervoert`.
  stem = stem.replace(/v$/, 'f').replace(/z$/, 's');
  return stem.length > 4 ? stem.replace(/[dt]$/, '') : stem;
}

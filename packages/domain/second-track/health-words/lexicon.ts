import {
  type HealthKind,
  type HealthWords,
  type Leaning,
  type RefusalRule,
  wordsIn,
} from './health-words.ts';
import { differByOne, formsOf, soundOf } from './spelling.ts';
import { ILL_HEADS, WORK_HEADS } from './tables/care-work.ts';
import { BODY } from './tables/phrases.ts';
import { COMPLAINT_ENDINGS, COMPLAINTS, NO_COMPLAINT } from './tables/complaints.ts';
import { ILLNESS_ENDINGS, ILLNESSES, NO_ILLNESS } from './tables/illnesses.ts';
import { MORE_ILLNESSES } from './tables/more-illnesses.ts';
import { MEDICATION, MEDICATION_ENDINGS, NO_MEDICATION } from './tables/medication.ts';
import { ORDINARY_WORDS, ONLY_IN_CAPITALS } from './tables/ordinary-words.ts';
import { NO_TREATMENT, TREATMENT_ENDINGS, TREATMENTS } from './tables/treatments.ts';

/** What a word or a row of words names. */
export interface Meaning {
  kind: HealthKind;
  rule: RefusalRule;
  leaning: Leaning;
}

export const HEALTH_WORDS: readonly HealthWords[] = [
  ...ILLNESSES,
  ...MORE_ILLNESSES,
  ...COMPLAINTS,
  ...TREATMENTS,
  ...MEDICATION,
];
const ENDINGS = [
  ...ILLNESS_ENDINGS,
  ...COMPLAINT_ENDINGS,
  ...TREATMENT_ENDINGS,
  ...MEDICATION_ENDINGS,
];

/** A row of several words; the last may have any ending, the others the sound of what is written. */
export interface TermRow extends Meaning {
  sounds: readonly string[];
  lastForms: ReadonlySet<string>;
}

/** As the words of a note are compared. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+|[-'’.]/gu, '')
    .toLowerCase();
}

/** A row of the tables as a set of words. */
export function setOf(row: string): ReadonlySet<string> {
  return new Set(wordsIn(row).map(folded));
}

const LEAST_BEFORE_ENDING = 2;
const LEAST_STEM = 4;
const LEAST_SOUND = 5;
const LEAST_MISTYPED = 8;
/** So many ordinary verbs begin and end like these that a letter more or less means another one. */
const MANY_NEIGHBOURS = /^(?:ge|be|ver|opge|uitge|inge|ontw|onder|over)/u;
/** No Dutch word is longer; what is, is no word. */
const LONGEST = 60;

const single = new Map<string, Meaning>();
const sounds = new Map<string, Meaning>();
/** First letter and length → sounds, to look for a typing error among a few. */
const near = new Map<string, [string, Meaning][]>();
const endings = new Map<string, Meaning>();
const endingSounds = new Map<string, Meaning>();
/** Rows of several words by their first one. */
const several = new Map<string, TermRow[]>();

const work = setOf(WORK_HEADS);
const ill = setOf(ILL_HEADS);
const body = setOf(BODY);
/** Behind a part of the body these are a complaint: `hartproblemen`, not `hoofdprobleem`. */
const BODY_TAILS = new Set([
  'problemen',
  'probleem',
  'schade',
  'zwakte',
  'trauma',
  'kwaal',
  'kwalen',
]);
const ordinary = setOf(ORDINARY_WORDS);
export const capitals = setOf(ONLY_IN_CAPITALS);
const neither = new Set(
  [NO_ILLNESS, NO_COMPLAINT, NO_TREATMENT, NO_MEDICATION]
    .flatMap((row) => [...setOf(row)])
    .flatMap((word) => formsOf(word)),
);

for (const { words, ...meaning } of HEALTH_WORDS) {
  for (const term of wordsIn(words)) addTerm(term, meaning);
}
for (const { words, ...meaning } of ENDINGS) {
  for (const form of [...setOf(words)].flatMap((word) => formsOf(word))) {
    keep(endings, form, meaning);
    const sound = soundOf(form);
    if (sound.length >= LEAST_SOUND) keep(endingSounds, sound, meaning);
  }
}

function keep<Key>(map: Map<Key, Meaning>, key: Key, meaning: Meaning): void {
  if (!map.has(key)) map.set(key, meaning);
}

function addTerm(term: string, meaning: Meaning): void {
  const parts = term.split(/[ /]/u).map(folded);
  const last = parts.at(-1) ?? '';
  const joined = parts.join('');
  if (parts.length > 1 || term.includes('-')) {
    const apart = term.split(/[- /]/u).map(folded);
    for (const row of [parts, apart]) {
      const [first] = row;
      if (row.length < 2 || first === undefined) continue;
      const end = row.at(-1) ?? '';
      const lastForms = new Set(end.length < LEAST_STEM ? [end] : formsOf(end));
      const rows = several.get(first) ?? [];
      rows.push({ ...meaning, sounds: row.slice(0, -1).map(soundOf), lastForms });
      several.set(first, rows);
    }
  }
  if (parts.length > 2) return;
  const forms = capitals.has(joined) || last.length < LEAST_STEM ? [joined] : formsOf(joined);
  for (const form of forms) {
    keep(single, form, meaning);
    const sound = soundOf(form);
    if (sound.length < LEAST_SOUND || capitals.has(joined)) continue;
    keep(sounds, sound, meaning);
    const canBeMistyped = form === joined && parts.length === 1 && sound.length >= LEAST_MISTYPED;
    if (!canBeMistyped || MANY_NEIGHBOURS.test(form)) continue;
    const place = `${sound[0]}${sound.length}`;
    const there = near.get(place) ?? [];
    there.push([sound, meaning]);
    near.set(place, there);
  }
}

/** The rows of several words that begin with a folded word. */
export function rowsFrom(word: string): readonly TermRow[] {
  return several.get(word) ?? [];
}

const known = new Map<string, Meaning | null>();
/** So that a long-running process does not keep every word that it ever met. */
const MOST_KNOWN = 20_000;

/** What a folded word names; undefined for all ordinary words. */
export function meaningOf(word: string): Meaning | undefined {
  let meaning = known.get(word);
  if (meaning === undefined) {
    meaning = lookUp(word) ?? null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, meaning);
  }
  return meaning ?? undefined;
}

function lookUp(word: string): Meaning | undefined {
  if (word.length > LONGEST || ordinary.has(word)) return undefined;
  const exact = single.get(word);
  if (exact !== undefined) return exact;
  if (neither.has(word)) return undefined;
  const compound = headMeaning(word);
  if (compound !== undefined) return compound === 'work' ? undefined : compound;
  const ending = endingMeaning(word);
  if (ending !== undefined) return ending;
  return misspelt(word);
}

/** `diabetesverpleegkundige` is work, `kankerdiagnose` is not. */
function headMeaning(word: string): Meaning | 'work' | undefined {
  let found: Meaning | undefined;
  for (let at = word.length - 3; at >= LEAST_STEM; at -= 1) {
    const stem = single.get(word.slice(0, at));
    if (stem === undefined) continue;
    const rest = word.slice(at);
    const joint = rest.startsWith('s') ? rest.slice(1) : rest;
    if (endsWithOneOf(rest, work) || endsWithOneOf(joint, work)) return 'work';
    // `ziektedag` names no illness.
    if (stem.leaning !== 'asked' && (ill.has(rest) || ill.has(joint))) found ??= stem;
  }
  return found ?? bodyMeaning(word);
}

function bodyMeaning(word: string): Meaning | undefined {
  for (const tail of BODY_TAILS) {
    const part = word.endsWith(tail) ? word.slice(0, -tail.length) : '';
    if (
      part !== 'hoofd' &&
      (body.has(part) || (part.endsWith('s') && body.has(part.slice(0, -1))))
    ) {
      return { kind: 'complaint', rule: 'complaints', leaning: 'own' };
    }
  }
  return undefined;
}

function endsWithOneOf(rest: string, heads: ReadonlySet<string>): boolean {
  for (let at = 0; at <= rest.length - 3; at += 1) if (heads.has(rest.slice(at))) return true;
  return false;
}

export function endingMeaning(word: string): Meaning | undefined {
  for (let at = LEAST_BEFORE_ENDING; at <= word.length - 4; at += 1) {
    const tail = word.slice(at);
    const meaning = endings.get(tail);
    if (meaning !== undefined) return meaning;
  }
  const sound = soundOf(word);
  for (let at = LEAST_BEFORE_ENDING; at <= sound.length - LEAST_SOUND; at += 1) {
    const meaning = endingSounds.get(sound.slice(at));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

export function misspelt(word: string): Meaning | undefined {
  const sound = soundOf(word);
  if (sound.length < LEAST_SOUND) return undefined;
  const same = sounds.get(sound);
  if (same !== undefined) return same;
  if (sound.length < LEAST_MISTYPED - 1) return undefined;
  for (const length of [sound.length - 1, sound.length, sound.length + 1]) {
    for (const [other, meaning] of near.get(`${sound[0]}${length}`) ?? []) {
      if (differByOne(sound, other)) return meaning;
    }
  }
  return undefined;
}

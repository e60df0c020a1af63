import { capitals, type Meaning, meaningOf, rowsFrom, setOf } from './lexicon.ts';
import { type NoteWord, wordBeside } from './note-words.ts';
import { phrasesFrom, POSSESSIVE_WORDS } from './phrases.ts';
import { soundOf } from './spelling.ts';
import { PAPERWORK, WORK_PURPOSES } from './tables/care-work.ts';
import { PATIENT_VISITS, REASONS, VISITS } from './tables/own-person.ts';
import { CARE_PLACES, PROVIDERS } from './tables/treatments.ts';

/** Where a note names something of health, whoever's it is. */
export interface Mention extends Meaning {
  first: number;
  last: number;
}

const providers = setOf(PROVIDERS);
const providerSounds = new Set([...providers].filter(({ length }) => length > 6).map(soundOf));
const carePlaces = setOf(CARE_PLACES);
const visits = setOf(VISITS);
const patientVisits = setOf(PATIENT_VISITS);
const purposes = setOf(WORK_PURPOSES);
const paperwork = setOf(PAPERWORK);
const reasons = setOf(REASONS);

/** What is also said of papers: `de aanvraag is in behandeling`. */
const OF_PAPERS = new Set(['behandeling', 'behandeld', 'uitslag', 'klachten', 'onderzoek']);
/** How far on either side the word for a visit may stand. */
const VISIT_REACH = 8;

/** All that a note names of health, in order; of two that overlap the longer one. */
export function mentionsIn(words: readonly NoteWord[]): Mention[] {
  const found = words.flatMap((_, at) => [
    ...wordMentions(words, at),
    ...phrasesFrom(words, at).map(([last, meaning]) => ({ ...meaning, first: at, last })),
    ...visitMentions(words, at),
  ]);
  const taken = new Set<number>();
  const kept = found
    .filter((mention) => !isPaperwork(words, mention))
    .toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter(({ first, last }) => {
      for (let at = first; at <= last; at += 1) if (taken.has(at)) return false;
      for (let at = first; at <= last; at += 1) taken.add(at);
      return true;
    });
  return kept.toSorted((a, b) => a.first - b.first);
}

function wordMentions(words: readonly NoteWord[], at: number): Mention[] {
  const word = words[at];
  if (word === undefined) return [];
  const found: Mention[] = [];
  const meaning = meaningOf(word.word);
  if (meaning !== undefined && (!capitals.has(word.word) || inCapitals(words, at))) {
    found.push({ ...meaning, first: at, last: at });
  }
  for (const { sounds, lastForms, kind, rule, leaning } of rowsFrom(word.word)) {
    const last = at + sounds.length;
    const end = words[last];
    if (end?.sentence !== word.sentence || !lastForms.has(end.word)) continue;
    const all = sounds.every((sound, place) => sameSound(sound, words[at + place]?.sound ?? ''));
    if (all) found.push({ kind, rule, leaning, first: at, last });
  }
  return found;
}

/** The same, or with the ending of an adjective. */
function sameSound(wanted: string, said: string): boolean {
  return wanted === said || `${wanted}e` === said;
}

const OFFICE = new Set([
  'office',
  'teams',
  'word',
  'excel',
  'outlook',
  'project',
  'windows',
  '365',
]);

/** `ALS`, not `als`; and `MS Office` is a program. */
function inCapitals(words: readonly NoteWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.raw !== word.raw.toUpperCase()) return false;
  return !OFFICE.has(wordBeside(words, at, 1));
}

/** A visit to who treats, in the words of the clause; not where the visit is about work. */
function visitMentions(words: readonly NoteWord[], at: number): Mention[] {
  const word = words[at];
  if (word === undefined) return [];
  const next = words[at + 1];
  const both = next?.sentence === word.sentence ? `${word.word} ${next.word}` : '';
  const isProvider =
    providers.has(word.word) || providers.has(both) || providerSounds.has(word.sound);
  const isPlace = !isProvider && (isCarePlace(word.word) || carePlaces.has(both));
  if (!isProvider && !isPlace) return [];
  const clause = around(words, at).filter((other) => other !== word);
  const mine = POSSESSIVE_WORDS.has(wordBeside(words, at, -1));
  if (!mine && clause.some(({ word: other }) => purposes.has(other))) return [];
  const before = words
    .slice(Math.max(0, at - 3), at)
    .filter(({ clause: of }) => of === word.clause);
  const owned = before.some(({ word: other }) => POSSESSIVE_WORDS.has(other) || reasons.has(other));
  if (isProvider && isProfession(words, at)) return [];
  const visited = clause.some(({ word: other }) => (isPlace ? patientVisits : visits).has(other));
  const subject =
    isProvider && wordBeside(words, at, -1) === 'de' && words[at - 2]?.clause !== word.clause;
  if (!visited && !subject && !(owned && isProvider)) return [];
  const last = providers.has(both) || carePlaces.has(both) ? at + 1 : at;
  return [{ kind: 'treatment', rule: 'treatment', leaning: 'own', first: at, last }];
}

function isCarePlace(word: string): boolean {
  return carePlaces.has(word) || /(?:kliniek|poli|revalidatiecentrum)$/u.test(word);
}

/** `is psycholoog`, `als arts`, `tot diëtist`: what somebody is. */
function isProfession(words: readonly NoteWord[], at: number): boolean {
  if (['worden', 'geworden'].includes(wordBeside(words, at, 1))) return true;
  const before = wordBeside(words, at, -1);
  return ['is', 'als', 'was', 'tot', 'ben'].includes(
    before === 'een' ? wordBeside(words, at, -2) : before,
  );
}

function around(words: readonly NoteWord[], at: number): NoteWord[] {
  return words
    .slice(Math.max(0, at - VISIT_REACH), at + VISIT_REACH + 1)
    .filter(({ clause }) => clause === words[at]?.clause);
}

function isPaperwork(words: readonly NoteWord[], { first, last }: Mention): boolean {
  const named = words.slice(first, last + 1);
  if (!named.some(({ word }) => OF_PAPERS.has(word))) return false;
  const sentence = words[first]?.sentence;
  return words
    .slice(Math.max(0, first - VISIT_REACH), last + VISIT_REACH + 1)
    .some((word) => word.sentence === sentence && paperwork.has(word.word));
}

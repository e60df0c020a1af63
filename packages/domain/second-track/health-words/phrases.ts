import { wordsIn } from './health-words.ts';
import { folded, type Meaning, setOf } from './lexicon.ts';
import type { NoteWord } from './note-words.ts';
import { soundOf } from './spelling.ts';
import { POSSESSIVES } from './tables/own-person.ts';
import { BODY, JOINTS, PHRASES } from './tables/phrases.ts';
import { CARE_PLACES, PROVIDERS } from './tables/treatments.ts';

/** Up to this many words may stand where a phrase has a `*`. */
const LONGEST_GAP = 3;

type Slot = { gap: true } | { gap: false; optional: boolean; accepts: (word: NoteWord) => boolean };

interface Phrase {
  slots: readonly Slot[];
  meaning: Meaning;
}

export const BODY_WORDS = setOf(BODY);
const JOINT_WORDS = setOf(JOINTS);
export const POSSESSIVE_WORDS = setOf(POSSESSIVES);
const SENT_TO = new Set([...setOf(PROVIDERS), ...setOf(CARE_PLACES)]);

const CLASSES: Readonly<Record<string, (word: NoteWord) => boolean>> = {
  '<body>': ({ word }) => BODY_WORDS.has(word),
  '<joint>': ({ word }) => JOINT_WORDS.has(word),
  '<poss>': ({ word }) => POSSESSIVE_WORDS.has(word),
  '<provider>': ({ word }) => SENT_TO.has(word),
  '<name>': ({ raw }) => /^\p{Lu}\p{Ll}+/u.test(raw),
};

const byFirstWord = new Map<string, Phrase[]>();
const byFirstClass: Phrase[] = [];

for (const { words, ...meaning } of PHRASES) {
  for (const written of wordsIn(words)) {
    const parts = written.split(' ');
    const phrase = { slots: parts.map((part) => slotOf(part)), meaning };
    const [first = ''] = parts;
    if (first.startsWith('<') || first.includes('~') || first.endsWith('?')) {
      byFirstClass.push(phrase);
      continue;
    }
    for (const word of first.split('|').map(folded)) {
      const there = byFirstWord.get(word) ?? [];
      there.push(phrase);
      byFirstWord.set(word, there);
    }
  }
}

function slotOf(part: string): Slot {
  if (part === '*') return { gap: true };
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part).split('|').map((choice) => {
    const ofClass = CLASSES[choice];
    if (ofClass !== undefined) return ofClass;
    const wanted = folded(choice.replace('~', ''));
    if (choice.endsWith('~')) return ({ word }: NoteWord) => word.startsWith(wanted);
    const sound = wanted.length > 4 ? soundOf(wanted) : null;
    return (word: NoteWord) => word.word === wanted || word.sound === sound;
  });
  return { gap: false, optional, accepts: (word) => choices.some((accepts) => accepts(word)) };
}

/** The phrases that begin at a word, with the last word of each. */
export function phrasesFrom(words: readonly NoteWord[], first: number): [number, Meaning][] {
  const word = words[first];
  if (word === undefined) return [];
  const found: [number, Meaning][] = [];
  for (const { slots, meaning } of [...(byFirstWord.get(word.word) ?? []), ...byFirstClass]) {
    const last = endOf(words, first, slots, 0, word.sentence);
    if (last !== null) found.push([last, meaning]);
  }
  return found;
}

function endOf(
  words: readonly NoteWord[],
  at: number,
  slots: readonly Slot[],
  from: number,
  sentence: number,
): number | null {
  const slot = slots[from];
  if (slot === undefined) return at - 1;
  if (slot.gap) {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const last = endOf(words, at + skipped, slots, from + 1, sentence);
      if (last !== null) return last;
      if (words[at + skipped]?.sentence !== sentence) return null;
    }
    return null;
  }
  const word = words[at];
  if (word !== undefined && word.sentence === sentence && slot.accepts(word)) {
    const last = endOf(words, at + 1, slots, from + 1, sentence);
    if (last !== null) return last;
  }
  return slot.optional ? endOf(words, at, slots, from + 1, sentence) : null;
}

import type { ScreenedNote } from '@inzetbaar/domain/second-track/health-words';
import type { JudgedNote } from './marked-notes.ts';

export interface NoteScore {
  notes: number;
  /** Of the notes that have to be refused, the share that is. */
  recall: number;
  /** Of the notes that have to pass, the share that is refused. */
  falseAlarms: number;
  /** The notes on which the screen and the person who marked them differ. */
  missed: readonly string[];
  alarms: readonly string[];
  /** Refused as they should be, but not for the words that are the person's own. */
  wronglyMarked: readonly string[];
}

export function scoreNotes(
  notes: readonly JudgedNote[],
  screen: (text: string) => ScreenedNote,
): NoteScore {
  const missed: string[] = [];
  const alarms: string[] = [];
  const wronglyMarked: string[] = [];
  for (const { text, refused, own } of notes) {
    const phrases = screen(text).findings.map(({ phrase }) => phrase);
    if (refused && phrases.length === 0) missed.push(text);
    if (!refused && phrases.length > 0) alarms.push(`${text} [${phrases.join('; ')}]`);
    if (own === undefined || phrases.length === 0) continue;
    const fits = (phrase: string) =>
      own.some((words) => phrase.includes(words) || words.includes(phrase));
    if (!phrases.every(fits)) wronglyMarked.push(`${text} [${phrases.join('; ')}]`);
  }
  const toRefuse = notes.filter(({ refused }) => refused).length;
  return {
    notes: notes.length,
    recall: 1 - missed.length / toRefuse,
    falseAlarms: alarms.length / (notes.length - toRefuse),
    missed,
    alarms,
    wronglyMarked,
  };
}

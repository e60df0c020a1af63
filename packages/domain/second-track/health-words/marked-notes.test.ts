import { expect, test } from 'vitest';
import { screenNote } from './index.ts';
import { HELD_OUT_NOTES, TUNING_NOTES } from './testing/marked-notes.ts';
import { type NoteScore, scoreNotes } from './testing/score-notes.ts';

const LEAST_RECALL = 0.95;
const MOST_FALSE_ALARMS = 0.05;

function print(name: string, score: NoteScore): void {
  const { notes, recall, falseAlarms, missed, alarms, wronglyMarked } = score;
  const lines = [
    `${name}: ${notes} notes, recall ${recall.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}`,
    ...missed.map((text) => `  missed: ${text}`),
    ...alarms.map((text) => `  false alarm: ${text}`),
    ...wronglyMarked.map((text) => `  marked too much: ${text}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

test('the notes that the tables were made with', () => {
  const score = scoreNotes(TUNING_NOTES, screenNote);
  print('Tuning', score);
  expect(score.notes).toBeGreaterThanOrEqual(200);
  expect(score.recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  expect(score.falseAlarms).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  expect(score.wronglyMarked).toEqual([]);
});

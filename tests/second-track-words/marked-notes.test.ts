import { screenNote } from '@inzetbaar/domain/second-track/health-words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HELD_OUT_NOTES, TUNING_NOTES } from './marked-notes.ts';
import { type NoteScore, scoreNotes } from './score-notes.ts';

const LEAST_RECALL = 0.95;
const MOST_FALSE_ALARMS = 0.05;

const phrasesOf = (text: string) => screenNote(text).findings.map(({ phrase }) => phrase);

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

test.each([
  ['Tuning', TUNING_NOTES],
  ['Held out', HELD_OUT_NOTES],
])('the marked notes: %s', (name, notes) => {
  const score = scoreNotes(notes, screenNote);
  print(name, score);
  expect(score.notes).toBeGreaterThanOrEqual(200);
  expect(score.recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  expect(score.falseAlarms).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  expect(score.wronglyMarked).toEqual([]);
});

test('sentences about work before or behind it hide nothing and add nothing', () => {
  const refused = fc.constantFrom(...TUNING_NOTES.filter((note) => note.refused));
  const passed = TUNING_NOTES.filter((note) => !note.refused && phrasesOf(note.text).length === 0);
  const work = fc.array(fc.constantFrom(...passed.map(({ text }) => text)), { maxLength: 3 });
  fc.assert(
    fc.property(work, refused, work, (before, { text }, behind) => {
      const whole = [...before, text, ...behind].join('\n');
      expect(phrasesOf(whole)).toEqual(phrasesOf(text));
    }),
    { numRuns: 1000 },
  );
});

test('ten times the text takes about ten times as long', () => {
  const unit = [
    'heeft een cliënt met dementie en kan door haar rug niet tillen ',
    'last van de een het zijn haar pijn in psychisch ',
    'a-b-c.d.e '.repeat(6),
    'x'.repeat(60),
  ].join('');
  const textOf = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const timeOf = (length: number) => {
    const text = textOf(length);
    return Math.min(
      ...Array.from({ length: 5 }, () => {
        const from = performance.now();
        screenNote(text);
        return performance.now() - from;
      }),
    );
  };
  timeOf(1000);
  const short = timeOf(10_000);
  const long = timeOf(100_000);
  expect(short).toBeLessThan(500);
  expect(long).toBeLessThan(Math.max(short, 2) * 40);
});

test('the marked notes are all different, and their marks lie within them', () => {
  const all = [...TUNING_NOTES, ...HELD_OUT_NOTES];
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  for (const { text, own } of all) for (const words of own ?? []) expect(text).toContain(words);
});

import { expect, test } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const TEXTS = [
  new Map([
    ['zorg', 1],
    ['wond', 2],
  ]),
  new Map([['zorg', 1]]),
  new Map<string, number>(),
];

test('the weights of a text have length 1, and what is rare weighs more', () => {
  const { texts, names } = new Vocabulary(TEXTS);
  expect(names).toEqual(['zorg', 'wond']);
  expect([...texts.starts]).toEqual([0, 2, 3, 3]);
  expect([...texts.features]).toEqual([0, 1, 0]);
  const [zorg = 0, wond = 0, alone] = texts.weights;
  expect(Math.hypot(zorg, wond)).toBeCloseTo(1, 6);
  expect(wond).toBeGreaterThan(2 * zorg);
  expect(alone).toBe(1);
});

test('knows the texts that hold a feature', () => {
  const { starts, texts } = new Vocabulary(TEXTS).holders();
  expect([...starts]).toEqual([0, 2, 3]);
  expect([...texts]).toEqual([0, 1, 0]);
});

test('leaves out what too few texts hold, and knows that it does not know it', () => {
  const vocabulary = new Vocabulary(TEXTS, 2);
  expect(vocabulary.names).toEqual(['zorg']);
  expect([...vocabulary.texts.starts]).toEqual([0, 1, 2, 2]);
  const weighed = vocabulary.weigh(new Map(TEXTS[0]));
  expect(weighed.map(({ feature }) => feature)).toEqual([undefined, 0]);
});

test('weighs the same features the same in any order', () => {
  const vocabulary = new Vocabulary(TEXTS);
  const entries = [...(TEXTS[0] ?? [])];
  expect(vocabulary.weigh(new Map(entries))).toEqual(
    vocabulary.weigh(new Map(entries.toReversed())),
  );
});

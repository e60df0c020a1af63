import { expect, test } from 'vitest';
import { LearnedVectors } from './learned-vectors.ts';

const featuresOf = (text: string) => new Map(text.split(' ').map((word) => [word, 1]));
const SUBJECTS = ['frans', 'wiskunde', 'muziek', 'sport', 'dans', 'drama', 'taal', 'natuur'];
const TEXTS = SUBJECTS.flatMap((subject, concept) => [
  { concept, text: `docent ${subject}` },
  { concept, text: `leraar ${subject}` },
  { concept: concept + SUBJECTS.length, text: `boek ${subject}` },
  { concept: concept + SUBJECTS.length, text: `tijdschrift ${subject}` },
]);
const taught = TEXTS.map(({ concept, text }) => ({ concept, features: featuresOf(text) }));
const vectors = new LearnedVectors(taught);

/** The likeness of a query and a label, by their texts. */
function likeness(query: string, label: string): number {
  return vectors.likenessTo(featuresOf(query))(TEXTS.findIndex(({ text }) => text === label));
}

test('a label is nearest to itself', () => {
  for (const { text } of TEXTS) expect(likeness(text, text)).toBeCloseTo(1, 5);
});

test('another label of the concept is nearer than one that shares as many words', () => {
  for (const subject of SUBJECTS) {
    expect(likeness(`docent ${subject}`, `leraar ${subject}`)).toBeGreaterThan(
      likeness(`docent ${subject}`, `boek ${subject}`),
    );
  }
});

test('the same labels teach the same', () => {
  const again = new LearnedVectors(taught).likenessTo(featuresOf('docent frans'));
  const once = vectors.likenessTo(featuresOf('docent frans'));
  expect(TEXTS.map((_, at) => again(at))).toEqual(TEXTS.map((_, at) => once(at)));
});

test('what no label is made of is like nothing', () => {
  expect(likeness('xylofoon', 'docent frans')).toBe(0);
  expect(() => new LearnedVectors([]).likenessTo(featuresOf('docent'))).not.toThrow();
});

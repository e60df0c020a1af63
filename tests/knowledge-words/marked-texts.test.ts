import { expect, test } from 'vitest';
import { KEPT_ASIDE_TEXTS, type Score, scoreTexts, TUNING_TEXTS } from './score.ts';

function print(name: string, score: Score): void {
  const { texts, marks, recall, precision, textsWronglyMarked, errors } = score;
  const figures = [recall, precision, textsWronglyMarked].map((figure) => figure.toFixed(3));
  const lines = [
    `${name}: ${texts} texts, ${marks} phrases, recall ${figures[0]}, precision ${figures[1]}, texts wrongly marked ${figures[2]}`,
    ...errors.map((error) => `  ${error}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

test.each([
  ['Tuning', TUNING_TEXTS],
  ['Kept aside', KEPT_ASIDE_TEXTS],
])('the marked texts: %s', (name, texts) => {
  const score = scoreTexts(texts);
  print(name, score);
  expect(score.recall).toBeGreaterThanOrEqual(0.9);
  expect(score.precision).toBeGreaterThanOrEqual(0.9);
});

import { describe, expect, it } from 'vitest';
import { vacancyTextReader } from './index.ts';
import { MARKED_CARE } from './testing/marked-care.ts';
import { MARKED_FRESH_CARE } from './testing/marked-fresh-care.ts';
import { MARKED_FRESH_GUIDANCE } from './testing/marked-fresh-guidance.ts';
import { MARKED_FRESH_SUPPORT } from './testing/marked-fresh-support.ts';
import { MARKED_GUIDANCE } from './testing/marked-guidance.ts';
import { MARKED_LATER } from './testing/marked-later.ts';
import { MARKED_MORE } from './testing/marked-more.ts';
import { MARKED_SUPPORT } from './testing/marked-support.ts';
import type { MarkedText } from './testing/marked-text.ts';

const MARKED = [
  ...MARKED_CARE,
  ...MARKED_GUIDANCE,
  ...MARKED_SUPPORT,
  ...MARKED_MORE,
  ...MARKED_LATER,
];

/** Written before the reader was improved; how well it read them then stands in the docs. */
const FRESH = [...MARKED_FRESH_CARE, ...MARKED_FRESH_GUIDANCE, ...MARKED_FRESH_SUPPORT];

/** What was found beside what a person marked. */
function compare({ id, text, skills }: MarkedText) {
  const found = vacancyTextReader.read(text).skills.map((one) => one.skillId);
  return {
    id,
    right: found.filter((one) => skills.includes(one)).length,
    tooMany: found.filter((one) => !skills.includes(one)),
    missed: skills.filter((one) => !found.includes(one)),
  };
}

describe('the hand-marked vacancy texts', () => {
  it('are at least 40, of which no two are the same', () => {
    expect(new Set(MARKED.map(({ text }) => text)).size).toBeGreaterThanOrEqual(40);
    expect(new Set([...MARKED, ...FRESH].map(({ id }) => id)).size).toBe(
      MARKED.length + FRESH.length,
    );
  });

  it('give their skills with a precision of 0.85 and a recall of 0.8 at least', () => {
    const compared = MARKED.map(compare);
    const sum = (of: (one: (typeof compared)[number]) => number) =>
      compared.reduce((total, one) => total + of(one), 0);
    const right = sum((one) => one.right);
    const precision = right / (right + sum(({ tooMany }) => tooMany.length));
    const recall = right / (right + sum(({ missed }) => missed.length));
    const errors = compared
      .filter(({ tooMany, missed }) => tooMany.length + missed.length > 0)
      .map(({ id, tooMany, missed }) => `${id}: too many ${list(tooMany)}; missed ${list(missed)}`);
    process.stdout.write(
      `${MARKED.length} texts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n` +
        `${errors.join('\n')}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  it.each(MARKED)('$id: hours and titles', ({ text, hours, titles }) => {
    const found = vacancyTextReader.read(text);
    expect(found.hours === null ? null : [found.hours.min, found.hours.max]).toEqual(hours);
    expect(found.titles.map(({ title }) => title)).toEqual(titles);
  });

  it.each(MARKED)('$id: asks about a diploma only where no law asks it', (marked) => {
    const found = vacancyTextReader.read(marked.text);
    expect(found.diplomas.length > 0).toBe(marked.asksDiploma === true);
  });

  it.each(MARKED)('$id: a plus is no must', ({ text, desirable }) => {
    const plus = vacancyTextReader
      .read(text)
      .skills.filter((one) => one.importance === 'desirable');
    for (const skill of plus.map(({ skillId }) => skillId)) expect(desirable).toContain(skill);
  });
});

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}

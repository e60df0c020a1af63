import { describe, expect, it } from 'vitest';
import { vacancyTextReader } from './index.ts';
import { MARKED_CARE } from './testing/marked-care.ts';
import { MARKED_FIFTH } from './testing/marked-fifth.ts';
import { MARKED_FOURTH } from './testing/marked-fourth.ts';
import { MARKED_FRESH_CARE } from './testing/marked-fresh-care.ts';
import { MARKED_FRESH_GUIDANCE } from './testing/marked-fresh-guidance.ts';
import { MARKED_FRESH_SUPPORT } from './testing/marked-fresh-support.ts';
import { MARKED_GUIDANCE } from './testing/marked-guidance.ts';
import { MARKED_KEPT } from './testing/marked-kept.ts';
import { MARKED_LAST_CARE } from './testing/marked-last-care.ts';
import { MARKED_LAST_SUPPORT } from './testing/marked-last-support.ts';
import { MARKED_LATER } from './testing/marked-later.ts';
import { MARKED_MORE } from './testing/marked-more.ts';
import { MARKED_SECOND } from './testing/marked-second.ts';
import { MARKED_SIXTH_CARE } from './testing/marked-sixth-care.ts';
import { MARKED_SIXTH_SUPPORT } from './testing/marked-sixth-support.ts';
import { MARKED_SUPPORT } from './testing/marked-support.ts';
import type { MarkedText } from './testing/marked-text.ts';
import { MARKED_THIRD } from './testing/marked-third.ts';
import { MARKED_UNSEEN } from './testing/marked-unseen.ts';

/** The texts with which the reader was first made. */
const FIRST = [
  ...MARKED_CARE,
  ...MARKED_GUIDANCE,
  ...MARKED_SUPPORT,
  ...MARKED_MORE,
  ...MARKED_LATER,
];
/** Written in rounds, each before the reader was improved again. */
const LATER = [
  ...MARKED_FRESH_CARE,
  ...MARKED_FRESH_GUIDANCE,
  ...MARKED_FRESH_SUPPORT,
  ...MARKED_SECOND,
  ...MARKED_THIRD,
  ...MARKED_FOURTH,
  ...MARKED_FIFTH,
];
/** Long texts in the ways of large employers. */
const LONG = [
  ...MARKED_SIXTH_CARE,
  ...MARKED_SIXTH_SUPPORT,
  ...MARKED_LAST_CARE,
  ...MARKED_LAST_SUPPORT,
];
const ALL = [...FIRST, ...LATER, ...MARKED_UNSEEN, ...LONG, ...MARKED_KEPT];

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

/** How many of the skills that only the function in the title asks were marked by a person. */
function measuredUsual(texts: readonly MarkedText[]) {
  const usual = texts.flatMap(({ text, skills }) =>
    vacancyTextReader.read(text).usual.map(({ skillId }) => skills.includes(skillId)),
  );
  return { proposed: usual.length, right: usual.filter(Boolean).length };
}

function measured(texts: readonly MarkedText[]) {
  const compared = texts.map(compare);
  const sum = (of: (one: (typeof compared)[number]) => number) =>
    compared.reduce((total, one) => total + of(one), 0);
  const right = sum((one) => one.right);
  return {
    precision: right / (right + sum(({ tooMany }) => tooMany.length)),
    recall: right / (right + sum(({ missed }) => missed.length)),
    errors: compared
      .filter(({ tooMany, missed }) => tooMany.length + missed.length > 0)
      .map(({ id, tooMany, missed }) => `${id}: too many ${list(tooMany)}; missed ${list(missed)}`),
  };
}

describe('the hand-marked vacancy texts', () => {
  it('are at least 40, of which no two are the same', () => {
    expect(new Set(ALL.map(({ text }) => text)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  // What the newest texts gave when they were first met stands in docs/vacancy-texts.md; for those the
  // precision that is aimed at was not reached.
  it.each([
    { name: 'all texts', texts: ALL, least: { precision: 0.85, recall: 0.8 } },
    { name: 'the long texts', texts: LONG, least: { precision: 0.85, recall: 0.8 } },
    { name: 'the newest texts', texts: MARKED_KEPT, least: { precision: 0.79, recall: 0.73 } },
  ])('$name give their skills with a precision and recall of $least', ({ name, texts, least }) => {
    const { precision, recall, errors } = measured(texts);
    process.stdout.write(
      `${name}, ${texts.length}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n` +
        `${errors.join('\n')}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(least.precision);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
  });

  // The text does not say them, so hardly anybody marked them: they are no part of what was found.
  it('are not filled up with what only the function asks', () => {
    const { proposed, right } = measuredUsual(ALL);
    process.stdout.write(`usual for the function: ${right} of ${proposed} marked\n`);
    for (const { text } of ALL) {
      const { skills, usual } = vacancyTextReader.read(text);
      const found = new Set(skills.map(({ skillId }) => skillId));
      expect(usual.filter(({ skillId }) => found.has(skillId))).toEqual([]);
    }
    expect(proposed).toBeGreaterThan(right);
  });

  it.each(FIRST)('$id: hours and titles', ({ text, hours, titles }) => {
    const found = vacancyTextReader.read(text);
    expect(found.hours === null ? null : [found.hours.min, found.hours.max]).toEqual(hours);
    expect(found.titles.map(({ title }) => title)).toEqual(titles);
  });

  it.each(FIRST)('$id: asks about a diploma only where no law asks it', (marked) => {
    const found = vacancyTextReader.read(marked.text);
    expect(found.diplomas.length > 0).toBe(marked.asksDiploma === true);
  });

  it('give the hours and the titles of nine in ten of the later texts', () => {
    const later = [...LATER, ...MARKED_UNSEEN, ...LONG, ...MARKED_KEPT];
    const right = later.filter(({ text, hours, titles }) => {
      const found = vacancyTextReader.read(text);
      const foundHours = found.hours === null ? null : [found.hours.min, found.hours.max];
      const foundTitles = found.titles.map(({ title }) => title);
      return JSON.stringify([foundHours, foundTitles]) === JSON.stringify([hours, titles]);
    });
    expect(right.length / later.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(FIRST)('$id: a plus is no must', ({ text, desirable }) => {
    const plus = vacancyTextReader
      .read(text)
      .skills.filter((one) => one.importance === 'desirable');
    for (const skill of plus.map(({ skillId }) => skillId)) expect(desirable).toContain(skill);
  });
});

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}

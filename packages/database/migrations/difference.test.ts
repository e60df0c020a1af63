import { describe, expect, test } from 'vitest';

import { migrationName, withoutHandWrittenIndexes } from './difference.ts';

const drop = (index: string) => `-- DropIndex\nDROP INDEX "${index}";\n\n`;

describe('indexes that only a migration can make', () => {
  test.each([
    ['a condition', `CREATE INDEX "x" ON "vacancy" ("title") WHERE "state" = 'open';`],
    ['a unique one with a condition', `create unique index x on vacancy (title) where open;`],
    ['an access method', 'CREATE INDEX x ON vacancy USING gin (search);'],
    ['an operator class', 'CREATE INDEX x ON vacancy (title text_pattern_ops);'],
    ['an expression', 'CREATE INDEX x ON vacancy (lower(title));'],
    ['over several lines', 'CREATE INDEX x\n  ON vacancy USING gin\n  (title gin_trgm_ops);'],
  ])('%s: its absence from the schema is no difference', (_, made) => {
    expect(withoutHandWrittenIndexes(drop('x'), made)).toBe('');
  });

  test('an ordinary index that the schema lost is a difference', () => {
    const made = 'CREATE INDEX "x" ON "vacancy"("title", "state");';
    expect(withoutHandWrittenIndexes(drop('x'), made)).toContain('DROP INDEX "x"');
  });

  test('an index of another name says nothing about this one', () => {
    const made = 'CREATE INDEX x2 ON vacancy USING gin (search);';
    expect(withoutHandWrittenIndexes(drop('x'), made)).toContain('DROP INDEX "x"');
  });

  test('everything else stays', () => {
    const added = '-- AlterTable\nALTER TABLE "vacancy" ADD COLUMN "note" TEXT;\n';
    const made = 'CREATE INDEX x ON vacancy USING gin (search);';
    expect(withoutHandWrittenIndexes(`${drop('x')}${added}`, made)).toBe(added);
  });
});

test('nothing to do is nothing', () => {
  expect(withoutHandWrittenIndexes('-- This is an empty migration.', '')).toBe('');
  expect(withoutHandWrittenIndexes('', '')).toBe('');
});

test('a migration is named after its moment and its purpose', () => {
  const at = new Date('2026-01-02T03:04:05.678Z');
  expect(migrationName('Add the “vacancies” table!', at)).toBe(
    '20260102030405_add_the_vacancies_table',
  );
});

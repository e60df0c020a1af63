import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  before,
  instantCursor,
  nameCursor,
  numberCursor,
  numberedInstantCursor,
  pageFrom,
} from './index.ts';

const ID = 'b0000000-0000-4000-a000-000000000001';
const page = (key: string[]) =>
  pageFrom(
    ['a', 'b'],
    { limit: 1 },
    2,
    () => key,
    (row) => row.toUpperCase(),
  );

describe('a page', () => {
  test('shows as many as asked, and where the next one begins', () => {
    const { items, nextCursor, total } = page(['2026-01-01T00:00:00.123Z', ID]);
    expect(items).toEqual(['A']);
    expect(total).toBe(2);
    expect(instantCursor(nextCursor ?? '')).toEqual({
      at: new Date('2026-01-01T00:00:00.123Z'),
      id: ID,
    });
  });

  test('is the last one when there is no more', () => {
    const last = pageFrom(
      ['a'],
      { limit: 1 },
      1,
      () => ['x'],
      (row) => row,
    );
    expect(last.nextCursor).toBeNull();
    expect(
      pageFrom(
        [],
        { limit: 1 },
        0,
        () => ['x'],
        (row) => row,
      ).items,
    ).toEqual([]);
  });

  test('takes any name into its cursor, and the cursor goes into a URL as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(!name.includes('\0'));
        const cursor = page([name, ID]).nextCursor ?? '';
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(nameCursor(cursor)).toEqual({ name, id: ID });
      }),
    );
  });
});

describe('a cursor', () => {
  const read = [instantCursor, nameCursor, numberCursor, numberedInstantCursor];

  test('that is not there begins at the beginning', () => {
    expect(read.map((cursor) => cursor(undefined))).toEqual([null, null, null, null]);
  });

  test('that no page gave is the reader’s mistake, whatever it is', () => {
    const forged = [
      '',
      'x',
      '%%%',
      ...[
        [],
        ['x'],
        [1, 2],
        ['x', 'y'],
        ['', "' OR 1=1"],
        ['2026-01-01', 'x'],
        { at: 1 },
        null,
      ].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url')),
    ];
    for (const cursor of read) {
      for (const text of forged) {
        expect(() => cursor(text)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
      }
    }
  });

  test('that is random text never gets through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const cursor of read) expect(() => cursor(text)).toThrow('invalid_input');
      }),
    );
  });

  test('of numbered rows holds numbers beyond those of JavaScript', () => {
    const cursor = page(['2026-01-01T00:00:00.000Z', '9007199254740993']).nextCursor ?? '';
    expect(numberedInstantCursor(cursor)?.id).toBe(9_007_199_254_740_993n);
    expect(numberCursor(page(['42']).nextCursor ?? '')).toBe(42);
  });
});

test('what comes after a cursor is older, or as old with a smaller id', () => {
  const at = new Date('2026-01-01T00:00:00Z');
  expect(before('updatedAt', null)).toEqual({});
  expect(before('updatedAt', { at, id: ID })).toEqual({
    OR: [{ updatedAt: { lt: at } }, { updatedAt: at, id: { lt: ID } }],
  });
});

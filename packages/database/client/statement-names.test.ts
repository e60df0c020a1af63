import { expect, test } from 'vitest';

import { statementNames } from './statement-names.ts';

test('a statement earns a name by coming back, and keeps it', () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 5 }, () => nameOf({ sql: 'SELECT 1' }));
  expect(names.slice(0, 2)).toEqual(['', '']);
  expect(names[2]).not.toBe('');
  expect(new Set(names.slice(2)).size).toBe(1);
});

test('different statements never share a name', () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 50 }, (_, index) => {
    const sql = `SELECT ${index}`;
    return [nameOf({ sql }), nameOf({ sql }), nameOf({ sql })][2];
  });
  expect(new Set(names).size).toBe(50);
});

test('there is an end to the names, whatever comes', () => {
  const nameOf = statementNames();
  const names = new Set<string>();
  for (let index = 0; index < 5_000; index += 1) {
    const sql = `SELECT ${index}`;
    for (let use = 0; use < 4; use += 1) names.add(nameOf({ sql }));
  }
  expect(names.size).toBe(201);
});

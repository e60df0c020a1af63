import { readFile } from 'node:fs/promises';
import { DEADLINE_RULES, type DueBy } from '@inzetbaar/domain/second-track';
import { AGREEMENT_RULES } from '@inzetbaar/domain/placements/agreements';
import { expect, test } from 'vitest';

/** A rule as a row of the table in docs/second-track.md. */
function rowOf({ id, due, by, from, until, source }: (typeof DEADLINE_RULES)[number]): string[] {
  return [id, wordsOf(due), by, from, until ?? '–', source];
}

function wordsOf(due: DueBy): string {
  switch (due.kind) {
    case 'week':
      return due.opensInWeek === undefined
        ? `last day of week ${due.week}`
        : `weeks ${due.opensInWeek} to ${due.week}`;
    case 'after':
      return `${due.weeks} weeks after ${due.obligation}`;
    case 'every':
      return `every ${due.weeks} weeks after ${due.obligation}`;
    case 'sanction':
      return `at most ${due.weeks} weeks after waiting-period-end`;
  }
}

/** The rows of the page whose first cell is one of these. */
async function rowsOf(ids: readonly string[]): Promise<string[][]> {
  const page = await readFile(new URL('../../docs/second-track.md', import.meta.url), 'utf8');
  return page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id = '']) => ids.includes(id))
    .map((cells) => cells.slice(1, -1));
}

test('the page on the second track gives the rules as they are in the code', async () => {
  const rows = await rowsOf(DEADLINE_RULES.map(({ id }) => id));
  expect(rows).toEqual(DEADLINE_RULES.map(rowOf));
});

test('it gives the rules of agreements too', async () => {
  const rows = await rowsOf(AGREEMENT_RULES.map(({ id }) => id));
  expect(rows).toEqual(
    AGREEMENT_RULES.map(({ id, weight, binds, from, until, source }) => [
      id,
      weight,
      binds,
      from,
      until ?? '–',
      source,
    ]),
  );
});

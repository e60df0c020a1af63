import type { OutboxEntry, OutboxPosition } from '@inzetbaar/application/ports';
import { anId, SYSTEM } from '@inzetbaar/application/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { openTestRegion, type TestRegion } from '../testing/index.ts';

/**
 * An entry shows once every older transaction of the server has ended, those of other tests' databases
 * among them: one of those may take a while.
 */
const WAITING = { timeout: 30_000, interval: 50 } as const;

let region: TestRegion;
beforeAll(async () => {
  region = await openTestRegion();
});
afterAll(() => region.close());

const reader = () => region.database.outboxReader;
const add = (...ids: string[]) =>
  region.database.transaction(SYSTEM, (tx) => tx.outbox.addMany('vacancy.changed', ids));

/** What a follower reads from a position on, a few at a time. */
async function readFrom(start: OutboxPosition): Promise<OutboxEntry[]> {
  const read: OutboxEntry[] = [];
  for (;;) {
    const entries = await reader().readAfter(read.at(-1) ?? start, 3);
    if (entries.length === 0) return read;
    read.push(...entries);
  }
}
const idsFrom = async (start: OutboxPosition) =>
  (await readFrom(start)).map(({ subjectId }) => subjectId);

/** A transaction of somebody else, that stays open until it is told to commit. */
async function slowWriter(id: string) {
  const client = new Client({ connectionString: region.appUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query(`INSERT INTO outbox (event, subject_id) VALUES ('passport.changed', $1)`, [
    id,
  ]);
  return {
    async end(how: 'COMMIT' | 'ROLLBACK') {
      await client.query(how);
      await client.end();
    },
  };
}

describe('reading', () => {
  test('gives everything once, in the order in which it was written', async () => {
    const start = await reader().end();
    const ids = Array.from({ length: 8 }, () => anId());
    await add(...ids.slice(0, 4));
    await add(...ids.slice(4));
    await vi.waitFor(async () => expect(await idsFrom(start)).toEqual(ids), WAITING);
    const read = await readFrom(start);
    expect(await readFrom(read.at(3) ?? start)).toEqual(read.slice(4));
    expect(read[0]).toMatchObject({ event: 'vacancy.changed', subjectId: ids[0] });
  });

  test('skips nothing that commits late', async () => {
    const start = await reader().end();
    const [late, early] = [anId(), anId()];
    const slow = await slowWriter(late);
    await add(early);
    // The later transaction is there already, but something may still come before it.
    expect(await idsFrom(start)).toEqual([]);
    await slow.end('COMMIT');
    await vi.waitFor(async () => expect(await idsFrom(start)).toEqual([late, early]), WAITING);
  });

  test('goes on after a transaction that came to nothing', async () => {
    const start = await reader().end();
    const [never, real] = [anId(), anId()];
    const slow = await slowWriter(never);
    await add(real);
    await slow.end('ROLLBACK');
    await vi.waitFor(async () => expect(await idsFrom(start)).toEqual([real]), WAITING);
  });

  test('from the end misses nothing that was still open when the end was asked', async () => {
    const id = anId();
    const slow = await slowWriter(id);
    const end = await reader().end();
    await slow.end('COMMIT');
    await vi.waitFor(async () => expect(await idsFrom(end)).toEqual([id]), WAITING);
  });
});

describe('followers', () => {
  test('are remembered by name', async () => {
    expect(await reader().position('new')).toBeNull();
    await reader().savePosition('new', { xid: 5n, id: 9_007_199_254_740_993n });
    await reader().savePosition('new', { xid: 6n, id: 9_007_199_254_740_995n });
    expect(await reader().position('new')).toEqual({ xid: 6n, id: 9_007_199_254_740_995n });
    await region.owner.query(`DELETE FROM outbox_cursor`);
  });

  test('decide by the slowest of them what may be tidied away', async () => {
    const start = await reader().end();
    const ids = [anId(), anId(), anId()];
    for (const id of ids) await add(id);
    await vi.waitFor(async () => expect(await idsFrom(start)).toEqual(ids), WAITING);
    const [first, second, third] = await readFrom(start);
    if (first === undefined || second === undefined || third === undefined) throw new Error('gone');
    const tomorrow = new Date(Date.now() + 86_400_000);

    expect(await reader().tidy(tomorrow)).toBe(0);
    await reader().savePosition('fast', third);
    await reader().savePosition('slow', first);
    await reader().tidy(tomorrow);
    expect(await idsFrom(start)).toEqual(ids.slice(1));
    await reader().savePosition('slow', third);
    expect(await reader().tidy(new Date(0))).toBe(0);
    expect(await reader().tidy(tomorrow)).toBe(2);
    expect(await idsFrom(start)).toEqual([]);
  });
});

describe('listening', () => {
  test('calls after every write, until it is stopped', async () => {
    const heard = vi.fn<() => void>();
    const stop = await reader().listen(heard);
    heard.mockClear();
    await add(anId());
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), WAITING);
    await stop();
    heard.mockClear();
    const other = vi.fn<() => void>();
    const stopOther = await reader().listen(other);
    other.mockClear();
    await add(anId());
    await vi.waitFor(() => expect(other).toHaveBeenCalled(), WAITING);
    expect(heard).not.toHaveBeenCalled();
    await stopOther();
  });

  test('comes back by itself when its connection was cut, and calls in case something was missed', async () => {
    const heard = vi.fn<() => void>();
    const stop = await reader().listen(heard);
    heard.mockClear();
    await region.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'inzetbaar outbox'`,
    );
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), WAITING);
    heard.mockClear();
    await add(anId());
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), WAITING);
    await stop();
  });
});

import { anAccount, ANONYMOUS, aVacancy, SYSTEM } from '@inzetbaar/application/testing';
import { DomainError } from '@inzetbaar/domain/errors';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../../../tests/setup/database.ts';
import { openTestRegion, type TestRegion } from '../testing/index.ts';
import { openDatabase } from './index.ts';

let region: TestRegion;
beforeAll(async () => {
  region = await openTestRegion();
});
afterAll(() => region.close());

describe('opening', () => {
  test('refuses a role to which row-level security does not apply, and says how to mend it', async () => {
    const database: TestDatabase = await createTestDatabase();
    try {
      await expect(openDatabase({ url: database.ownerUrl, poolSize: 1 })).rejects.toThrow(
        /is a superuser.*owns the tables.*DATABASE_APP_URL/s,
      );
    } finally {
      await database.drop();
    }
  });

  test('says that it is healthy, and no longer once the database is gone', async () => {
    const test = await createTestDatabase();
    const database = await openDatabase({ url: test.appUrl, poolSize: 1 });
    await expect(database.health()).resolves.toBeUndefined();
    await test.drop();
    await expect(database.health()).rejects.toThrow(/.+/);
    await database.close();
  });
});

describe('a transaction', () => {
  test('lands whole or not at all', async () => {
    const account = anAccount();
    const failing = region.database.transaction(SYSTEM, async (tx) => {
      await tx.accounts.insert(account);
      throw new Error('on second thoughts');
    });
    await expect(failing).rejects.toThrow('on second thoughts');
    const found = await region.database.transaction(SYSTEM, (tx) => tx.accounts.find(account.id));
    expect(found).toBeNull();
  });

  test('leaves nothing of its actor to the next one on the same connection', async () => {
    const only = await openDatabase({ url: region.appUrl, poolSize: 1 });
    try {
      const vacancy = await region.vacancy(region.own, { status: 'draft' });
      const find = (actor: Parameters<typeof only.transaction>[0]) =>
        only.transaction(actor, async (tx) => (await tx.vacancies.find(vacancy.id)) !== null);
      expect(await find(region.own.recruiter)).toBe(true);
      expect(await find(region.other.recruiter)).toBe(false);
      expect(await find(SYSTEM)).toBe(true);
      expect(await find(ANONYMOUS)).toBe(false);
    } finally {
      await only.close();
    }
  });

  test('keeps instants and dates what they were, whatever the time zone of the database', async () => {
    const { rows } = await region.owner.query<{ name: string }>(
      'SELECT current_database() AS name',
    );
    await region.owner.query(
      `ALTER DATABASE ${rows[0]?.name ?? ''} SET timezone TO 'Pacific/Auckland'`,
    );
    const elsewhere = await openDatabase({ url: region.appUrl, poolSize: 1 });
    try {
      const at = new Date('2026-03-29T00:59:59.123Z');
      const vacancy = aVacancy(region.own.location, {
        startsOn: '2026-03-29',
        publishedAt: at,
        updatedAt: at,
      });
      const { recruiter } = region.own;
      await elsewhere.transaction(recruiter, (tx) => tx.vacancies.insert(vacancy));
      const read = await elsewhere.transaction(recruiter, (tx) => tx.vacancies.find(vacancy.id));
      expect(read).toMatchObject({ startsOn: '2026-03-29', publishedAt: at, updatedAt: at });
      const raw = await region.owner.query<{ at: string }>(
        `SELECT to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') AS at
         FROM vacancy WHERE id = $1`,
        [vacancy.id],
      );
      expect(raw.rows[0]?.at).toBe('2026-03-29 00:59:59.123');
    } finally {
      await elsewhere.close();
    }
  });

  test('says in words of the domain what is there already', async () => {
    const account = anAccount();
    const insert = (email: string) =>
      region.database.transaction(SYSTEM, (tx) => tx.accounts.insert(anAccount({ email })));
    await insert(account.email);
    await expect(insert(account.email)).rejects.toMatchObject(
      new DomainError('already_exists', { what: 'account' }),
    );
  });

  test('is run again, whole, when it lost a deadlock', async () => {
    const first = await region.vacancy(region.own);
    const second = await region.vacancy(region.own);
    let started = 0;
    const bothHoldOne = Promise.withResolvers<void>();
    const attempts = { forth: 0, back: 0 };
    const crossing = (direction: 'forth' | 'back', order: (typeof first)[]) =>
      region.database.transaction(region.own.recruiter, async (tx) => {
        attempts[direction] += 1;
        const [one, two] = order;
        if (one === undefined || two === undefined) return;
        const present = await tx.vacancies.findMany([first.id, second.id]);
        const versionOf = (id: string) => present.find((each) => each.id === id)?.version ?? 0;
        const touch = (vacancy: typeof first) =>
          tx.vacancies.update(
            { ...vacancy, version: versionOf(vacancy.id) + 1 },
            versionOf(vacancy.id),
          );
        await touch(one);
        started += 1;
        if (started === 2) bothHoldOne.resolve();
        await bothHoldOne.promise;
        await touch(two);
      });
    await Promise.all([crossing('forth', [first, second]), crossing('back', [second, first])]);
    expect(attempts.forth + attempts.back).toBe(3);
  });

  test('says that it is too busy when no connection comes free, and goes on afterwards', async () => {
    const small = await openDatabase({ url: region.appUrl, poolSize: 1 });
    try {
      const isHeld = Promise.withResolvers<void>();
      const mayEnd = Promise.withResolvers<void>();
      const holding = small.transaction(SYSTEM, async () => {
        isHeld.resolve();
        await mayEnd.promise;
      });
      await isHeld.promise;
      const find = () => small.transaction(SYSTEM, (tx) => tx.accounts.find(anAccount().id));
      const waiting = await Promise.allSettled([
        find(),
        small.sessions.find('nobody'),
        small.sessions.findWithAccount('nobody'),
      ]);
      mayEnd.resolve();
      await holding;
      for (const outcome of waiting) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'too_busy' } });
      }
      expect(await find()).toBeNull();
    } finally {
      await small.close();
    }
  });

  test('goes on after its connections were cut', async () => {
    const client = new Client({ connectionString: region.appUrl, application_name: 'cutter' });
    await client.connect();
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'inzetbaar'`,
    );
    await client.end();
    const find = () =>
      region.database.transaction(SYSTEM, (tx) => tx.accounts.find(anAccount().id));
    // The one that held a cut connection may fail; the next one gets a new connection.
    await find().catch(() => null);
    expect(await find()).toBeNull();
  });
});

import { anId } from '@inzetbaar/application/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTestRegion, type TestRegion } from '../testing/index.ts';

let region: TestRegion;
let accountId: string;
beforeAll(async () => {
  region = await openTestRegion();
  accountId = region.own.recruiter.userId;
});
afterAll(() => region.close());

const store = () => region.database.idempotency;
const begin = (key: string, hash = 'hash') => store().begin(accountId, key, hash);
const ANSWER = { status: 201, headers: { etag: '"1"' }, body: '{"naam":"Zoë"}' };

/** Lets a key look as old as it would be after a while. */
const age = (key: string, interval: string) =>
  region.owner.query(
    `UPDATE idempotency_key SET created_at = created_at - $2::interval WHERE key = $1`,
    [key, interval],
  );

test('a request is new, then in progress, then answered as the first time', async () => {
  const key = anId();
  expect(await begin(key)).toEqual({ state: 'new' });
  expect(await begin(key)).toEqual({ state: 'in-progress' });
  await store().finish(accountId, key, ANSWER);
  expect(await begin(key)).toEqual({ state: 'replay', response: ANSWER });
});

test('another request under the same key is a conflict, whether or not the first has its answer', async () => {
  const key = anId();
  await begin(key);
  expect(await begin(key, 'other')).toEqual({ state: 'conflict' });
  await store().finish(accountId, key, ANSWER);
  expect(await begin(key, 'other')).toEqual({ state: 'conflict' });
});

test('the same key of somebody else is another key', async () => {
  const key = anId();
  await begin(key);
  const others = await store().begin(region.other.recruiter.userId, key, 'hash');
  expect(others).toEqual({ state: 'new' });
});

test('of many at the same time, one is new', async () => {
  const key = anId();
  const states = await Promise.all(Array.from({ length: 20 }, () => begin(key)));
  expect(states.filter(({ state }) => state === 'new')).toHaveLength(1);
  expect(states.filter(({ state }) => state === 'in-progress')).toHaveLength(19);
});

test('a request that failed may be sent again, and one that was answered is not forgotten', async () => {
  const key = anId();
  await begin(key);
  await store().abandon(accountId, key);
  expect(await begin(key)).toEqual({ state: 'new' });
  await store().finish(accountId, key, ANSWER);
  await store().abandon(accountId, key);
  expect(await begin(key)).toEqual({ state: 'replay', response: ANSWER });
});

test('a key whose process ended without an answer is free after a minute', async () => {
  const key = anId();
  await begin(key);
  await age(key, '59 seconds');
  expect(await begin(key)).toEqual({ state: 'in-progress' });
  await age(key, '2 seconds');
  expect(await begin(key, 'other')).toEqual({ state: 'new' });
  expect(await begin(key, 'other')).toEqual({ state: 'in-progress' });
});

test('an answer is kept for a day', async () => {
  const key = anId();
  await begin(key);
  await store().finish(accountId, key, ANSWER);
  await age(key, '23 hours 59 minutes');
  expect(await begin(key)).toMatchObject({ state: 'replay' });
  await age(key, '2 minutes');
  expect(await begin(key)).toEqual({ state: 'new' });
});

test('old keys are tidied away', async () => {
  const key = anId();
  await begin(key);
  await store().finish(accountId, key, ANSWER);
  await age(key, '30 hours');
  const fresh = anId();
  await begin(fresh);
  expect(await store().tidy(new Date(Date.now() - 24 * 3_600_000))).toBe(1);
  expect(await begin(fresh)).toEqual({ state: 'in-progress' });
});

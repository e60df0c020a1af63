import { DomainError } from '@inzetbaar/domain/errors';
import { defineEndpoint, nothing } from '@inzetbaar/contracts/http';
import { settableClock } from '@inzetbaar/application/testing';
import { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { API_BASE, mountApi } from './app.ts';
import type { HttpEnvironment, RequestState } from './environment.ts';
import { PUBLIC_LIMITS } from './limit-public.ts';
import { route } from './mount.ts';

const basics = { tag: 'test', status: 200, summary: 'test', response: nothing } as const;
const guess = defineEndpoint({
  ...basics,
  method: 'post',
  path: '/guess',
  access: 'public',
  body: z.strictObject({ right: z.boolean() }),
});
const look = defineEndpoint({ ...basics, method: 'get', path: '/look', access: 'public' });
const inside = defineEndpoint({ ...basics, method: 'get', path: '/inside', access: 'signed-in' });

let clock = settableClock();
let app: Hono<RequestState>;
let session: object | null = null;
beforeEach(() => {
  clock = settableClock();
  session = null;
  app = new Hono<RequestState>();
  const environment = {
    sessions: { readSession: async () => ({ current: session, setCookie: null }) },
    publicUrl: 'https://inzetbaar.example',
    proxies: 1,
    clock,
    log: { warn: () => {}, error: () => {} },
  } as unknown as HttpEnvironment;
  mountApi(app, environment, [
    route(guess, async ({ body }) => {
      if (!body.right) throw new DomainError('link_invalid', {});
      return { body: null };
    }),
    route(look, async () => ({ body: null })),
    route(inside, async () => ({ body: null })),
  ]);
});

const ask = (path: string, from: string, body?: object) =>
  app.request(`${API_BASE}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-forwarded-for': from, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const statusOf = async (...input: Parameters<typeof ask>) => (await ask(...input)).status;
const guessAsOftenAsAllowed = async (from: string) => {
  for (let time = 0; time < PUBLIC_LIMITS.refusals.max; time += 1) {
    expect(await statusOf('/guess', from, { right: false })).toBe(410);
  }
};

it('holds back who keeps guessing, says for how long, and lets others through', async () => {
  await guessAsOftenAsAllowed('192.0.2.1');
  const answer = await ask('/guess', '192.0.2.1', { right: false });
  expect(answer.status).toBe(429);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('retry-after')).toBe('600');
  expect(await answer.json()).toMatchObject({ code: 'too_many_attempts', retryAfterSeconds: 600 });
  // Also a right guess waits: otherwise the answer would tell that it was right.
  expect(await statusOf('/guess', '192.0.2.1', { right: true })).toBe(429);
  expect(await statusOf('/guess', '192.0.2.2', { right: false })).toBe(410);
  clock.advance({ minutes: 10 });
  expect(await statusOf('/guess', '192.0.2.1', { right: false })).toBe(410);
});

it('counts guesses that arrive together, and none that were right or badly filled in', async () => {
  const { max } = PUBLIC_LIMITS.refusals;
  for (let time = 0; time < max; time += 1) {
    expect(await statusOf('/guess', '192.0.2.1', { right: true })).toBe(200);
    expect(await statusOf('/guess', '192.0.2.1', { right: 'yes' })).toBe(422);
  }
  const together = await Promise.all(
    Array.from({ length: max + 10 }, () => statusOf('/guess', '192.0.2.1', { right: false })),
  );
  expect(together.filter((status) => status === 410)).toHaveLength(max);
  expect(together.filter((status) => status === 429)).toHaveLength(10);
});

it('goes by what the own proxy tells, and by networks of IPv6', async () => {
  await guessAsOftenAsAllowed('2001:db8:1:2::1');
  for (const from of ['2001:db8:1:2:3:4:5:6', '203.0.113.9, 2001:DB8:1:2::ffff']) {
    expect(await statusOf('/guess', from, { right: false })).toBe(429);
  }
  for (const from of ['2001:db8:1:3::1', '2001:db8:1:2::1, 203.0.113.9', '::ffff:192.0.2.9']) {
    expect(await statusOf('/guess', from, { right: false })).toBe(410);
  }
});

it('holds back a flood of reading, but nobody who is signed in', async () => {
  const { max } = PUBLIC_LIMITS.requests;
  for (let time = 0; time < max; time += 1) await ask('/look', '192.0.2.1');
  expect(await statusOf('/look', '192.0.2.1')).toBe(429);
  expect(await statusOf('/inside', '192.0.2.1')).toBe(401);
  session = { account: { id: 'b0000000-0000-4000-a000-000000000001', roles: [] } };
  expect(await statusOf('/look', '192.0.2.1')).toBe(200);
  expect(await statusOf('/inside', '192.0.2.1')).toBe(200);
});

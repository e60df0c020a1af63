import { DomainError } from '@inzetbaar/domain/errors';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { API_BASE, mountApi } from './app.ts';
import type { HttpEnvironment, RequestState } from './environment.ts';

it('tells a program too when to come back, where no connection was free', async () => {
  const warned: object[] = [];
  const busy = async () => {
    throw new DomainError('too_busy', { retryAfterSeconds: 5 });
  };
  const environment = {
    sessions: { readSession: busy },
    publicUrl: 'https://inzetbaar.example',
    log: { warn: (fields: object) => warned.push(fields) },
  } as unknown as HttpEnvironment;
  const app = new Hono<RequestState>();
  mountApi(app, environment, []);

  const answer = await app.request(`${API_BASE}/session`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ code: 'too_busy', retryAfterSeconds: 5 });
  expect(warned).toHaveLength(1);
});

import { createHash } from 'node:crypto';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Context } from 'hono';
import type { IdempotencyStore } from '@inzetbaar/application/ports';
import type { RequestState } from './environment.ts';

const KEPT_HEADERS = ['content-type', 'etag'];

/**
 * Handles a write that carries an `Idempotency-Key` once: a second request with the same key gets the
 * first one's answer, and 409 while that one is being handled or when it asked something else.
 */
export async function once(
  c: Context<RequestState>,
  idempotency: IdempotencyStore,
  bytes: Uint8Array,
  answer: () => Promise<Response>,
): Promise<Response> {
  const key = c.req.header('idempotency-key');
  const actor = c.get('actor');
  if (key === undefined || c.req.method === 'GET' || actor.kind !== 'user') return answer();
  if (key.length < 8 || key.length > 200)
    throw invalidInput({ path: 'Idempotency-Key', code: 'invalid' });

  const begun = await idempotency.begin(actor.userId, key, hashOf(c, bytes));
  if (begun.state === 'in-progress' || begun.state === 'conflict') {
    throw new DomainError('idempotency_conflict', {});
  }
  if (begun.state === 'replay') {
    const { status, headers, body } = begun.response;
    return new Response(status === 204 ? null : body, {
      status,
      headers: { ...headers, 'Idempotent-Replayed': 'true' },
    });
  }
  try {
    const response = await answer();
    await idempotency.finish(actor.userId, key, await keep(response));
    return response;
  } catch (error) {
    await idempotency.abandon(actor.userId, key);
    throw error;
  }
}

function hashOf(c: Context, bytes: Uint8Array): string {
  return createHash('sha256').update(`${c.req.method} ${c.req.url}\n`).update(bytes).digest('hex');
}

async function keep(response: Response) {
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return { status: response.status, headers, body: await response.clone().text() };
}

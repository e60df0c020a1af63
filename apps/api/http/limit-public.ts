import { DomainError } from '@inzetbaar/domain/errors';
import type { Clock } from '@inzetbaar/application/ports';
import type { MiddlewareHandler } from 'hono';
import { AttemptWindow } from './attempt-window.ts';
import { clientNetwork } from './client-network.ts';
import type { RequestState } from './environment.ts';

/**
 * What one network may ask without being signed in, in each process. A hospital is one network too, so
 * there is room for many people at a time; what is refused is how a link or password is guessed.
 */
export const PUBLIC_LIMITS = {
  requests: { max: 300, windowSeconds: 60 },
  refusals: { max: 60, windowSeconds: 600 },
} as const;

/** A wrong password, somebody else's request, a link that leads nowhere. */
const REFUSALS: readonly number[] = [401, 403, 404, 410];

/**
 * Holds back who asks public endpoints too often: 429 with `Retry-After`. Reading with a session does
 * not count. Counts in memory only, so that no address of anybody is kept.
 */
export function limitPublic({
  clock,
  proxies,
}: {
  clock: Clock;
  /** Reverse proxies in front that tell the address in `X-Forwarded-For`. */
  proxies: number;
}): MiddlewareHandler<RequestState> {
  const requests = new AttemptWindow(PUBLIC_LIMITS.requests);
  const refusals = new AttemptWindow(PUBLIC_LIMITS.refusals);
  return async (c, next) => {
    if (c.req.method === 'GET' && c.get('session') !== null) return next();
    const network = clientNetwork(c, proxies);
    const now = clock.now().getTime();
    // A refusal is counted before it is known, so that guesses that arrive together all count.
    const wait = requests.take(network, now) || refusals.take(network, now);
    if (wait > 0) throw new DomainError('too_many_attempts', { retryAfterSeconds: wait });
    await next();
    if (!REFUSALS.includes(c.res.status)) refusals.giveBack(network);
    return undefined;
  };
}

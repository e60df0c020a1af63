import { DomainError } from '@inzetbaar/domain/errors';
import type { MiddlewareHandler } from 'hono';
import type { RequestState } from './environment.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a write that a browser sends from a page of another site. Browsers tell the origin with every
 * such request; programs that tell none cannot have been led by one, and the cookie is `SameSite=Lax`.
 */
export function refuseOtherSites(ownOrigin: string): MiddlewareHandler<RequestState> {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (!READS.has(c.req.method) && origin !== undefined && origin !== ownOrigin) {
      const host = URL.canParse(origin) ? new URL(origin).host : null;
      if (host !== c.req.header('host')) throw new DomainError('forbidden', {});
    }
    await next();
  };
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Context, Hono } from 'hono';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isFromThisMachine } from '../http/client-network.ts';
import type { RequestState } from '../http/environment.ts';

/** Reads how far something lags behind, in milliseconds. */
export type Lag = () => number;

/** Prometheus metrics: each request by route and status, the process, and how fresh index and board are. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;

  constructor(lags: Readonly<Record<string, Lag>>) {
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer, by route',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5],
      registers: [this.#registry],
    });
    const lag = new Gauge({
      name: 'outbox_follower_lag_seconds',
      help: 'Age of the oldest change that a follower has not handled',
      labelNames: ['follower'],
      registers: [this.#registry],
      collect() {
        for (const [follower, read] of Object.entries(lags)) lag.set({ follower }, read() / 1000);
      },
    });
  }

  /** Times every request that comes after it. */
  observe(app: Hono<RequestState>): void {
    app.use(async (c, next) => {
      const end = this.#requests.startTimer();
      await next();
      end({ method: c.req.method, route: c.get('route') ?? 'other', status: c.res.status });
    });
  }

  /**
   * Answers `/metrics` to who sends the token as a bearer, and without a token to this machine alone; to
   * anybody else it is not there. Counts of requests tell what happens in a case at the moment that it
   * does: laid beside what an employer sees at that moment, they would tell whose case it is.
   */
  serve(app: Hono<RequestState>, token: string): void {
    app.get('/metrics', async (c) => {
      if (!mayRead(c, token)) throw new DomainError('not_found', { what: 'path' });
      return c.body(await this.#registry.metrics(), 200, {
        'Content-Type': this.#registry.contentType,
      });
    });
  }
}

function mayRead(c: Context, token: string): boolean {
  if (token === '') return isFromThisMachine(c);
  const hashOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashOf(c.req.header('authorization') ?? ''), hashOf(`Bearer ${token}`));
}

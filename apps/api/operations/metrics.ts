import type { Hono } from 'hono';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
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

  serve(app: Hono<RequestState>): void {
    app.get('/metrics', async (c) =>
      c.body(await this.#registry.metrics(), 200, { 'Content-Type': this.#registry.contentType }),
    );
  }
}

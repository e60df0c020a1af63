import type { Hono } from 'hono';
import type { RequestState } from '../http/environment.ts';

export interface HealthChecks {
  /** Rejects when the database does not answer. */
  database(): Promise<void>;
  /** True when Meilisearch answers; without it search degrades and the platform stays ready. */
  search(): Promise<boolean>;
  /** False while the matching board is being loaded. */
  board(): boolean;
}

/** `live`: the process answers. `ready`: it can do its work. */
export function serveHealth(app: Hono<RequestState>, checks: HealthChecks): void {
  app.get('/api/health/live', (c) => c.json({ status: 'ok' }));
  app.get('/api/health/ready', async (c) => {
    const [database, search] = await Promise.all([
      checks.database().then(
        () => true,
        () => false,
      ),
      checks.search().catch(() => false),
    ]);
    const board = checks.board();
    const ready = database && board;
    return c.json(
      { status: ready ? 'ok' : 'unavailable', database, board, search: search ? 'ok' : 'degraded' },
      ready ? 200 : 503,
    );
  });
}

import type { Pool, PoolClient } from 'pg';

import { translated } from './errors.ts';

/** Statements of the platform itself that need no repositories: sessions, idempotency, the outbox. */
export type AsSystem = <Result>(work: (client: PoolClient) => Promise<Result>) => Promise<Result>;

/**
 * Runs work in one transaction as the system actor; an error rolls back. Throws `too_busy` where no
 * connection comes free in time.
 */
export function asSystemOn(pool: Pool): AsSystem {
  return async (work) => {
    const client = await pool.connect().catch((error: unknown) => {
      throw translated(error);
    });
    try {
      await client.query(`BEGIN; SELECT set_config('app.kind', 'system', true)`);
      const result = await work(client);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection that cannot even roll back is not given to anybody else.
      const broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      client.release(broken);
      throw error;
    }
  };
}

import { Pool } from 'pg';

/**
 * Settings of every connection.
 * - UTC: Prisma's adapter writes instants without a zone and reads them as UTC; with another time
 *   zone of the database every instant would shift without an error.
 * - No just-in-time compilation: it costs more than these statements take.
 * - A statement that comes back keeps its first plan: with row-level security, planning it anew for
 *   each value takes two to three times as long as running it.
 * - What the fall-back search finds is counted in memory.
 * - A statement that hangs, or a transaction that nobody ends, lets go of its locks.
 */
const CONNECTION_SETTINGS = [
  '-c TimeZone=UTC',
  '-c DateStyle=ISO',
  '-c jit=off',
  '-c plan_cache_mode=force_generic_plan',
  '-c work_mem=16MB',
  '-c statement_timeout=30s',
  '-c idle_in_transaction_session_timeout=60s',
].join(' ');

/** Connections of the application's role. A connection that breaks while idle is replaced. */
export function createPool(url: string, poolSize: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    options: CONNECTION_SETTINGS,
    application_name: 'inzetbaar',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  });
  // Without a listener, a database that restarts would end the process; the next query reports it.
  pool.on('error', () => undefined);
  return pool;
}

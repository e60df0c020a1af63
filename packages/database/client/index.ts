import type {
  IdempotencyStore,
  OutboxReader,
  SessionStore,
  Transaction,
  VacancySearchEngine,
} from '@inzetbaar/application/ports';
import { PrismaPg } from '@prisma/adapter-pg';

import { PrismaClient } from '../generated/client.ts';
import { idempotencyOn } from '../idempotency/index.ts';
import { sessionsOn } from '../identity/index.ts';
import { outboxReaderOn } from '../outbox/index.ts';
import { fallBackSearchOn } from '../search/index.ts';
import { createPool } from './pool.ts';
import { assertSafeRole } from './safe-role.ts';
import { statementNames } from './statement-names.ts';
import { asSystemOn } from './system-session.ts';
import { transactionOn } from './transaction.ts';

/** PostgreSQL as the application sees it. */
export interface Database {
  transaction: Transaction;
  sessions: SessionStore;
  outboxReader: OutboxReader;
  idempotency: IdempotencyStore;
  /** The search that answers while Meilisearch is down. */
  search: VacancySearchEngine;
  /** Resolves when the database answers; rejects with the reason when it does not. */
  health(): Promise<void>;
  /** Lets running transactions end, then closes every connection. */
  close(): Promise<void>;
}

/**
 * Opens the database as the application's role.
 *
 * @param options.url of the role `inzetbaar_app`; @param options.poolSize connections at most, besides
 *   one for each process that listens to the outbox
 * @throws when the server cannot be reached, or the role is one to which row-level security does not apply
 */
export async function openDatabase(options: {
  readonly url: string;
  readonly poolSize: number;
}): Promise<Database> {
  const pool = createPool(options.url, options.poolSize);
  try {
    await assertSafeRole(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames() });
  const prisma = new PrismaClient({ adapter });
  const asSystem = asSystemOn(pool);
  const outbox = outboxReaderOn(asSystem, options.url);
  return {
    transaction: transactionOn(prisma),
    sessions: sessionsOn(pool, asSystem),
    outboxReader: outbox.reader,
    idempotency: idempotencyOn(asSystem),
    search: fallBackSearchOn(asSystem),
    async health() {
      await pool.query('SELECT 1');
    },
    async close() {
      await outbox.close();
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

import { randomUUID } from 'node:crypto';

import { type DatabaseUrls, databaseUrl } from '@inzetbaar/database/migrations';
import { Client } from 'pg';

import { testServers } from './provided.ts';

/** A database of its own for one test file. */
export interface TestDatabase extends DatabaseUrls {
  /** Removes it, also when connections were left open. */
  drop(): Promise<void>;
}

/**
 * Makes an empty, migrated database: a copy of the template that the run made. Files that run side
 * by side never see each other's rows. For tests of the `integration` project.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { template, adminUrl } = testServers();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // The file copy is faster than replaying the template into the write-ahead log.
  await administer(adminUrl, `CREATE DATABASE ${name} TEMPLATE template STRATEGY file_copy`);
  return {
    ownerUrl: databaseUrl(template.ownerUrl, name),
    appUrl: databaseUrl(template.appUrl, name),
    drop: () => administer(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** PostgreSQL copies a database that nobody uses only; copies wait for each other on this lock. */
const COPY_LOCK = 4_711;

async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [COPY_LOCK]);
    await client.query(statement);
  } finally {
    await client.end();
  }
}

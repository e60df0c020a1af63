import { databaseUrl } from '@inzetbaar/database/migrations';
import { Client } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';

import { createTestDatabase } from './database.ts';
import { createTestMeilisearch } from './meilisearch.ts';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the database of a test file', async () => {
  const database = await createTestDatabase();
  afterAll(() => database.drop());

  test('is signed in to by a role that cannot bypass row-level security', async () => {
    const [role] = await query(
      database.appUrl,
      `SELECT rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
         FROM pg_roles WHERE rolname = current_user`,
    );
    expect(role).toEqual({
      rolname: 'inzetbaar_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
    });
  });

  test('reads Dutch words and letters with accents', async () => {
    const [row] = await query(
      database.ownerUrl,
      `SELECT to_tsvector('dutch', 'Begeleiding van CLIËNTEN')::text AS words,
              current_setting('server_encoding') AS encoding`,
    );
    expect(row).toEqual({ words: "'begeleid':1 'client':3", encoding: 'UTF8' });
  });

  test('is a copy of its own', async () => {
    const other = await createTestDatabase();
    await query(other.ownerUrl, 'CREATE TABLE only_here (id int)');
    const here = await query(database.ownerUrl, `SELECT to_regclass('only_here') AS found`);
    expect(here).toEqual([{ found: null }]);

    await other.drop();
    await expect(query(other.ownerUrl, 'SELECT 1')).rejects.toThrow('does not exist');
    expect(databaseUrl(other.ownerUrl, 'x')).not.toBe(other.ownerUrl);
  });
});

describe('the search of a test file', () => {
  const search = createTestMeilisearch();

  test('answers to its key only', async () => {
    const health = await fetch(`${search.url}/health`);
    expect(health.status).toBe(200);
    const anonymous = await fetch(`${search.url}/indexes`);
    expect(anonymous.status).toBe(401);
    const known = await fetch(`${search.url}/indexes`, {
      headers: { authorization: `Bearer ${search.apiKey}` },
    });
    expect(known.status).toBe(200);
    expect(createTestMeilisearch().indexPrefix).not.toBe(search.indexPrefix);
  });
});

import { Client } from 'pg';

import { databaseUrl } from './urls.ts';

/** Makes the database that this URL names, unless the server has it already. */
export async function ensureDatabase(ownerUrl: string): Promise<void> {
  await withServer(ownerUrl, async (client, name) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/** Drops the database that this URL names, with all that is in it, and makes it again, empty. */
export async function recreateDatabase(ownerUrl: string): Promise<void> {
  await withServer(ownerUrl, async (client, name) => {
    const identifier = client.escapeIdentifier(name);
    await client.query(`DROP DATABASE IF EXISTS ${identifier} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${identifier}`);
  });
}

async function withServer(
  ownerUrl: string,
  work: (client: Client, database: string) => Promise<void>,
): Promise<void> {
  const name = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
  const client = new Client({ connectionString: databaseUrl(ownerUrl, 'postgres') });
  await client.connect();
  try {
    await work(client, name);
  } finally {
    await client.end();
  }
}

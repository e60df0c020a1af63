import { Client } from 'pg';

import { ensureAppRole } from './app-role.ts';
import { withEngine } from './engine.ts';
import { PRISMA_FOLDER, readMigrations } from './files.ts';
import { type DatabaseUrls, appPassword } from './urls.ts';

export { ensureAppRole } from './app-role.ts';
export { ensureDatabase, recreateDatabase } from './databases.ts';
export { schemaDifference, writeMigration } from './difference.ts';
export { APP_ROLE, type DatabaseUrls, databaseUrl, databaseUrls } from './urls.ts';

/** Number of the advisory lock under which the schema is changed ("inzetb" in ASCII). */
const MIGRATION_LOCK = 0x69_6e_7a_65_74_62;

/**
 * Applies the migrations that this database has not had yet and writes them into
 * `_prisma_migrations`, as `prisma migrate deploy` would. Each migration is all or nothing.
 *
 * @returns the names of the migrations that were applied now
 * @throws when a migration fails (nothing of it remains), or was changed after it was applied
 */
export async function migrate(parameters: {
  readonly ownerUrl: string;
  readonly prismaFolder?: string;
}): Promise<string[]> {
  const migrationsList = await readMigrations(parameters.prismaFolder ?? PRISMA_FOLDER);
  const scripts = new Set(
    migrationsList.migrationDirectories.map(({ migrationFile }) => migrationFile.content.value),
  );
  const filters = { externalTables: [], externalEnums: [] };
  return withLock(parameters.ownerUrl, async (client) => {
    await settleInterrupted(client);
    return withEngine(
      parameters.ownerUrl,
      async (engine) => {
        const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
          migrationsList,
          optInToShadowDatabase: false,
          filters,
        });
        if (editedMigrationNames.length > 0) {
          throw new Error(
            `Changed after it was applied to this database: ${editedMigrationNames.join(', ')}. ` +
              'Put the file back and write a new migration.',
          );
        }
        const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
        return appliedMigrationNames;
      },
      (script) => (scripts.has(script) ? MARK_COMMITTED : ''),
    );
  });
}

/** Left in the history by the same transaction as the migration itself. */
const COMMITTED = 'committed';
const MARK_COMMITTED = `;UPDATE "_prisma_migrations" SET "logs" = '${COMMITTED}'
  WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL;`;

/**
 * A process that was killed while it migrated leaves an entry that is neither finished nor failed,
 * which the engine would refuse for ever. Because a migration is one transaction, the mark that it
 * leaves says with certainty whether it happened.
 */
async function settleInterrupted(client: Client): Promise<void> {
  const { rows } = await client.query<{ present: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS present`,
  );
  if (rows[0]?.present !== true) return;
  await client.query(
    `UPDATE "_prisma_migrations"
        SET "finished_at" = CASE WHEN "logs" = $1 THEN now() END,
            "applied_steps_count" = CASE WHEN "logs" = $1 THEN 1 ELSE 0 END,
            "rolled_back_at" = CASE WHEN "logs" IS DISTINCT FROM $1 THEN now() END
      WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`,
    [COMMITTED],
  );
}

/** The application's role, with the password of its URL: migrations grant rights to it. */
export function prepareRole(urls: DatabaseUrls): Promise<void> {
  return ensureAppRole({ ownerUrl: urls.ownerUrl, appPassword: appPassword(urls) });
}

/** Role first, then the migrations. */
export async function prepareDatabase(urls: DatabaseUrls): Promise<string[]> {
  await prepareRole(urls);
  return migrate({ ownerUrl: urls.ownerUrl });
}

/** Only one process changes the schema at a time; the others wait and then find it done. */
async function withLock<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(client);
  } finally {
    // Ending the session lets go of the lock, also when the work failed.
    await client.end();
  }
}

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Where the schema and its migrations are kept. */
export const PRISMA_FOLDER = fileURLToPath(new URL('../../../prisma', import.meta.url));

/** Prisma's note of the kind of database; the product knows only one kind. */
export const LOCKFILE = 'migration_lock.toml';
export const LOCKFILE_TEXT =
  '# Written by the migration command; keep it in version control.\nprovider = "postgresql"\n';

/**
 * Reads the migrations from disk, in the form that the engine wants.
 *
 * @param before only those whose name sorts before this one
 */
export async function readMigrations(
  prismaFolder: string,
  before?: string,
): Promise<MigrationList> {
  const baseDir = join(prismaFolder, 'migrations');
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => before === undefined || name < before)
    .toSorted();
  return {
    baseDir,
    lockfile: { path: LOCKFILE, content: LOCKFILE_TEXT },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(join(baseDir, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}

/** Reads `schema.prisma`. */
export async function readSchema(prismaFolder: string): Promise<SchemasContainer> {
  const path = join(prismaFolder, 'schema.prisma');
  return { files: [{ path, content: await readFile(path, 'utf8') }] };
}

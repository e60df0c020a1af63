import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { withEngine } from './engine.ts';
import { LOCKFILE, LOCKFILE_TEXT, PRISMA_FOLDER, readMigrations, readSchema } from './files.ts';

const EVERYTHING = { externalTables: [], externalEnums: [] };

/**
 * The SQL that would bring what the migrations make to what `schema.prisma` says; empty when the
 * two agree. The migrations are tried on a shadow database on the same server, so its owner must
 * be allowed to make databases. Policies, functions, triggers, checks and the indexes that the
 * schema language cannot express belong to the migrations alone and are no difference.
 */
export async function schemaDifference(parameters: {
  readonly ownerUrl: string;
  readonly prismaFolder?: string;
  /** Leave out this migration and everything after it. */
  readonly before?: string;
}): Promise<string> {
  const folder = parameters.prismaFolder ?? PRISMA_FOLDER;
  const migrations = await readMigrations(folder, parameters.before);
  const schema = await readSchema(folder);
  const { stdout } = await withEngine(parameters.ownerUrl, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    }),
  );
  const history = migrations.migrationDirectories.map(({ migrationFile }) =>
    migrationFile.content.tag === 'ok' ? migrationFile.content.value : '',
  );
  return withoutHandWrittenIndexes(stdout ?? '', history.join('\n'));
}

/**
 * Writes the difference as a new migration.
 * @returns the path of the new file, or null when there is nothing to write
 */
export async function writeMigration(parameters: {
  readonly ownerUrl: string;
  readonly name: string;
  readonly at: Date;
  readonly prismaFolder?: string;
}): Promise<string | null> {
  const folder = parameters.prismaFolder ?? PRISMA_FOLDER;
  const name = migrationName(parameters.name, parameters.at);
  const difference = await schemaDifference({
    ownerUrl: parameters.ownerUrl,
    prismaFolder: folder,
    before: name,
  });
  if (difference === '') return null;
  const directory = join(folder, 'migrations', name);
  await mkdir(directory, { recursive: true });
  await writeFile(join(folder, 'migrations', LOCKFILE), LOCKFILE_TEXT);
  const file = join(directory, 'migration.sql');
  await writeFile(file, difference);
  return file;
}

/** `add vacancies`, 2 Jan 2026 03:04:05 UTC → `20260102030405_add_vacancies`. */
export function migrationName(name: string, at: Date): string {
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return `${stamp}_${words}`;
}

/**
 * Leaves out every `DROP INDEX` of an index that a migration made by hand, in a form that the
 * schema language cannot express: with a condition, with operator classes, on an expression or
 * with an access method of its own.
 *
 * @param script what the engine proposes
 * @param history the text of all migrations
 */
export function withoutHandWrittenIndexes(script: string, history: string): string {
  const kept = script
    .split(/^(?=-- )/m)
    .filter((block) => {
      const dropped = /^DROP INDEX (?:"[^"]+"\.)?"([^"]+)";$/m.exec(block)?.[1];
      return dropped === undefined || !isHandWritten(dropped, history);
    })
    .join('')
    .trim();
  const empty = kept === '' || kept === '-- This is an empty migration.';
  return empty ? '' : `${kept}\n`;
}

function isHandWritten(index: string, history: string): boolean {
  const escaped = index.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const definition = new RegExp(
    `CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(?:CONCURRENTLY\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?"?${escaped}"?\\s+ON\\s+([^;]*);`,
    'i',
  ).exec(history)?.[1];
  if (definition === undefined) return false;
  const columns = /\(([\s\S]*)\)/.exec(definition)?.[1] ?? '';
  return (
    /\bUSING\s+(?!btree)\w+/i.test(definition) ||
    /\)\s*(?:INCLUDE|NULLS|WITH|WHERE)\b/i.test(definition) ||
    /\(|_ops\b|\bCOLLATE\b/i.test(columns)
  );
}

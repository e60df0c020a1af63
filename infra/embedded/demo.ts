import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../prisma/seed/demo-accounts.ts';
import { type Child, ownerEnvironment, runTypeScript } from './children.ts';
import type { DataFolder } from './data-folder.ts';
import { CommandError } from './run-command.ts';
import type { Servers } from './servers.ts';

const SEED = 'prisma/seed/seed.ts';
const MARKER = 'demo-loaded';

/** Whether the demo region was loaded into this folder, to its end. */
export function isDemoLoaded(data: DataFolder): Promise<boolean> {
  return access(join(data.path, MARKER)).then(
    () => true,
    () => false,
  );
}

/** Remembers that the demo region is complete, so that no later start loads it again. */
export function noteDemoLoaded(data: DataFolder): Promise<void> {
  return writeFile(join(data.path, MARKER), 'The demo region was loaded into this database.\n');
}

/** Starts the seed on these servers. */
export function startSeed(servers: Servers, data: DataFolder, flags: readonly string[]): Child {
  return runTypeScript(SEED, flags, ownerEnvironment(servers, { DATA_DIR: data.path }));
}

/**
 * Loads the demo region.
 * @throws when the seed fails; what it printed has been shown
 */
export async function loadDemo(
  servers: Servers,
  data: DataFolder,
  stopping: AbortSignal,
): Promise<void> {
  const seed = startSeed(servers, data, []);
  stopping.addEventListener('abort', () => void seed.stop());
  const code = await seed.ended;
  if (stopping.aborted) return;
  if (code !== 0) throw new CommandError('The demo region could not be loaded; see above.');
}

/** The fixed demo accounts as a table, with the password that they share. */
export function demoAccountTable(): string {
  const rows = DEMO_ACCOUNTS.map(({ email, roles, organisation, summary }) => [
    email,
    roles.join(', '),
    organisation ?? '',
    summary,
  ]);
  return `Demo accounts, all with the password ${DEMO_PASSWORD}\n${table(rows)}`;
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

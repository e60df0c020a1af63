import { access, link, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { stopOrphanedMeilisearch } from './meilisearch.ts';
import { stopOrphanedPostgres } from './postgres.ts';
import { processStart } from './processes.ts';

const MARKER = 'made-by-inzetbaar';
const LOCK = 'supervisor.json';

/** A folder that holds everything the embedded servers keep. */
export interface DataFolder {
  readonly path: string;
  readonly postgres: string;
  readonly meilisearch: string;
}

/** Whose start holds the folder now. */
export interface Supervisor {
  readonly pid: number;
  readonly started: string;
  readonly address: string;
}

export function dataFolder(path: string): DataFolder {
  const absolute = resolve(path);
  return {
    path: absolute,
    postgres: join(absolute, 'postgres'),
    meilisearch: join(absolute, 'meilisearch'),
  };
}

/**
 * Makes the folder with a note that it is ours, which is what allows a reset to delete it.
 * @throws when it exists and holds something else
 */
export async function openDataFolder(data: DataFolder): Promise<void> {
  await mkdir(data.path, { recursive: true });
  const content = await readdir(data.path);
  if (content.includes(MARKER)) return;
  if (content.length > 0) {
    throw new Error(`${data.path} holds files that are not ours. Choose another folder (--data).`);
  }
  const note =
    'The embedded demo keeps its data here; "npm start -- --reset" deletes this folder.\n';
  await writeFile(join(data.path, MARKER), note);
}

/**
 * Takes the folder for this process. A lock left by a process that was killed is taken over.
 *
 * @returns how to let go of it
 * @throws when another start uses the folder
 */
export async function lockDataFolder(
  data: DataFolder,
  address: string,
): Promise<() => Promise<void>> {
  const lock = join(data.path, LOCK);
  const draft = `${lock}.${process.pid}`;
  const mine: Supervisor = {
    pid: process.pid,
    started: (await processStart(process.pid)) ?? '',
    address,
  };
  await writeFile(draft, `${JSON.stringify(mine)}\n`);
  try {
    for (;;) {
      // Making a link fails when the name is taken: of two starts at once, one wins.
      const taken = await link(draft, lock).then(
        () => true,
        () => false,
      );
      if (taken) return () => rm(lock, { force: true });
      const other = await currentSupervisor(data);
      if (other !== null) {
        throw new Error(
          `Inzetbaar already runs on ${data.path} (process ${other.pid}, ${other.address}). ` +
            'Stop it first, or use --data <another folder>.',
        );
      }
      await rm(lock, { force: true });
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** The process that holds the folder, or null when none does or it was killed. */
export async function currentSupervisor(data: DataFolder): Promise<Supervisor | null> {
  try {
    const noted = JSON.parse(await readFile(join(data.path, LOCK), 'utf8')) as Supervisor;
    return isSupervisorAlive(noted, await processStart(noted.pid)) ? noted : null;
  } catch {
    return null;
  }
}

/** A pid alone proves nothing, because it is used again: the moment of its start has to agree. */
export function isSupervisorAlive(noted: Supervisor, started: string | null): boolean {
  return started !== null && started === noted.started;
}

/**
 * Deletes the folder, after stopping servers that an earlier run left on it.
 * @throws when it is not a folder that we made, or is in use
 */
export async function resetDataFolder(data: DataFolder): Promise<void> {
  const exists = await access(data.path).then(
    () => true,
    () => false,
  );
  if (!exists) return;
  const content = await readdir(data.path);
  if (content.length > 0 && !content.includes(MARKER)) {
    throw new Error(`${data.path} was not made by Inzetbaar, so it is not deleted.`);
  }
  const other = await currentSupervisor(data);
  if (other !== null) {
    throw new Error(`Inzetbaar runs on ${data.path} (process ${other.pid}). Stop it first.`);
  }
  await Promise.all([
    stopOrphanedPostgres(data.postgres),
    stopOrphanedMeilisearch(data.meilisearch),
  ]);
  await rm(data.path, { recursive: true, force: true });
}

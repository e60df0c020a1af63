import { join } from 'node:path';

import {
  type DatabaseUrls,
  databaseUrls,
  prepareDatabase,
  recreateDatabase,
} from '@inzetbaar/database/migrations';

import { type DataFolder, openDataFolder } from './data-folder.ts';
import { keptSecret } from './files.ts';
import { type RunningMeilisearch, runningMeilisearch, startMeilisearch } from './meilisearch.ts';
import { type RunningPostgres, runningPostgresUrl, startPostgres } from './postgres.ts';

/** Where the search server is; null when there is none and search falls back to PostgreSQL. */
export type SearchAddress = { readonly url: string; readonly masterKey: string };

/** The servers that a command works with, whoever started them. */
export interface Servers {
  readonly database: DatabaseUrls;
  readonly search: SearchAddress | null;
  /** Whether the database is the embedded one. */
  readonly embedded: boolean;
  /** Key of the pseudonyms of the embedded database; another's is given by `PSEUDONYM_KEY`. */
  readonly pseudonymKey: string | null;
  /** Whether the embedded database was made by this start. */
  readonly fresh: boolean;
  /** Stops what this process started, the database last. Others' servers go on. */
  stop(): Promise<void>;
}

type Say = (message: string) => void;

/**
 * Starts the servers that are not given by `DATABASE_URL` or `MEILI_URL`, brings the database's
 * schema up to date and keeps the embedded servers running until `stop`.
 */
export async function startServers(data: DataFolder, say: Say): Promise<Servers> {
  const externalDatabase = given('DATABASE_URL');
  const externalSearch = givenSearch();
  if (externalDatabase === undefined || externalSearch === null) await openDataFolder(data);

  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0)) await one();
  };
  try {
    const [postgres, search] = await Promise.all([
      externalDatabase === undefined ? keepPostgres(data, say) : null,
      externalSearch ?? keepMeilisearch(data, say),
    ]);
    if (search !== null && 'stop' in search) stops.push(search.stop);
    if (postgres !== null) stops.push(postgres.stop);
    const ownerUrl = postgres?.ownerUrl ?? externalDatabase ?? '';
    const database = databaseUrls(
      ownerUrl,
      postgres === null ? given('DATABASE_APP_URL') : undefined,
    );
    const applied = await prepareDatabase(database);
    if (applied.length > 0) say(`Database: ${applied.length} migrations applied`);
    return {
      database,
      search,
      embedded: postgres !== null,
      pseudonymKey: postgres === null ? null : await pseudonymKey(data),
      fresh: postgres?.fresh ?? false,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The servers that a running `npm start` or `npm run dev` keeps on this folder, or null. */
export async function findServers(data: DataFolder): Promise<Servers | null> {
  const ownerUrl = await runningPostgresUrl(data.postgres);
  if (ownerUrl === null) return null;
  return {
    database: databaseUrls(ownerUrl),
    search: givenSearch() ?? (await runningMeilisearch(data.meilisearch)),
    embedded: true,
    pseudonymKey: await pseudonymKey(data),
    fresh: false,
    stop: () => Promise.resolve(),
  };
}

/** Empties the embedded database: dropped, made again and migrated. */
export async function recreateEmbeddedDatabase(database: DatabaseUrls): Promise<void> {
  await recreateDatabase(database.ownerUrl);
  await prepareDatabase(database);
}

function pseudonymKey(data: DataFolder): Promise<string> {
  return keptSecret(join(data.path, 'pseudonym-key'));
}

function given(name: string): string | undefined {
  const value = process.env[name];
  return value === undefined || value === '' ? undefined : value;
}

function givenSearch(): SearchAddress | null {
  const url = given('MEILI_URL');
  return url === undefined ? null : { url, masterKey: given('MEILI_MASTER_KEY') ?? '' };
}

async function keepPostgres(data: DataFolder, say: Say) {
  const first = await startPostgres({ folder: data.postgres });
  const stop = keepAlive<RunningPostgres>({
    name: 'PostgreSQL',
    first,
    start: () => startPostgres({ folder: data.postgres }),
    say,
  });
  return { ownerUrl: first.ownerUrl, fresh: first.fresh, stop };
}

async function keepMeilisearch(data: DataFolder, say: Say) {
  try {
    const first = await startMeilisearch({ folder: data.meilisearch });
    const stop = keepAlive<RunningMeilisearch>({
      name: 'Meilisearch',
      first,
      start: () => startMeilisearch({ folder: data.meilisearch }),
      say,
    });
    return { url: first.url, masterKey: first.masterKey, stop };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`Warning: searching goes on without Meilisearch, with less comfort. ${reason}`);
    return null;
  }
}

/**
 * Starts a server again when it ends unasked, after a pause that doubles from half a second to
 * half a minute. It comes back on its old port, so nobody needs to be told.
 */
function keepAlive<Server extends { ended: Promise<void>; stop(): Promise<void> }>(kept: {
  readonly name: string;
  readonly first: Server;
  readonly start: () => Promise<Server>;
  readonly say: Say;
}): () => Promise<void> {
  const now: { server: Server | null } = { server: kept.first };
  const stopping = new AbortController();

  const watch = async () => {
    let pause = 500;
    while (!stopping.signal.aborted) {
      const watched = Date.now();
      await now.server?.ended;
      now.server = null;
      if (stopping.signal.aborted) return;
      if (Date.now() - watched > 60_000) pause = 500;
      kept.say(`${kept.name} ended unexpectedly; starting it again`);
      await waitFor(pause, stopping.signal);
      pause = Math.min(pause * 2, 30_000);
      if (stopping.signal.aborted) return;
      now.server = await kept.start().catch((error: unknown) => {
        kept.say(`${kept.name}: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      });
    }
  };
  const watching = watch();
  return async () => {
    stopping.abort();
    const stopCurrent = async () => {
      const running = now.server;
      now.server = null;
      await running?.stop();
    };
    await stopCurrent();
    await watching;
    // One whose start was under way when we were asked to stop.
    await stopCurrent();
  };
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

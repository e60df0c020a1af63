import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Servers } from './servers.ts';

/** The folder of the whole repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const PARENT_WATCH = fileURLToPath(new URL('./parent-watch.ts', import.meta.url));

/** A program of ours that runs as a child of this one. */
export interface Child {
  readonly pid: number | undefined;
  /** Its exit code; 1 when a signal ended it. */
  readonly ended: Promise<number>;
  /** Asks it to end and waits; after the given patience it is killed. */
  stop(patienceMs?: number): Promise<void>;
}

/**
 * Runs a TypeScript file of the product on the same Node. The child ends by itself when this
 * process disappears, also when it is killed.
 */
export function runTypeScript(
  script: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
  options: {
    readonly nodeFlags?: readonly string[];
    /** Where its messages go: with us, unless ours are kept free for something else. */
    readonly output?: 'stdout' | 'stderr';
  } = {},
): Child {
  return runChild(
    process.execPath,
    ['--import', PARENT_WATCH, ...(options.nodeFlags ?? []), join(ROOT, script), ...parameters],
    {
      env: environment,
      stdio: ['ignore', options.output === 'stderr' ? 2 : 'inherit', 'inherit', 'ipc'],
    },
  );
}

/** Runs a program in a process group of its own, so that Ctrl-C reaches this process only. */
export function runChild(
  program: string,
  parameters: readonly string[],
  { onOutput, ...options }: SpawnOptions & { readonly onOutput?: (text: string) => void },
): Child {
  const child: ChildProcess = spawn(program, parameters, { cwd: ROOT, detached: true, ...options });
  for (const stream of onOutput === undefined ? [] : [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', onOutput ?? (() => undefined));
  }
  const closed = once(child, 'close').catch(() => undefined);
  const ended = once(child, 'exit').then(
    async ([code]) => {
      // The last of its output may still be on its way; a grandchild may hold the pipe open.
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
      return typeof code === 'number' ? code : 1;
    },
    () => 1,
  );
  return {
    pid: child.pid,
    ended,
    async stop(patienceMs = 15_000) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** What every program of the product is told about its servers. The owner's URL is kept back. */
export function appEnvironment(servers: Servers, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const {
    DATABASE_URL: _database,
    DATABASE_APP_URL: _app,
    DATABASE_OWNER_URL: _owner,
    MEILI_URL: _search,
    MEILI_MASTER_KEY: _key,
    ...inherited
  } = process.env;
  return {
    ...inherited,
    DATABASE_URL: servers.database.appUrl,
    INZETBAAR_MODE: servers.embedded ? 'demo' : 'production',
    ...(servers.pseudonymKey === null ? {} : { PSEUDONYM_KEY: servers.pseudonymKey }),
    ...(servers.search === null
      ? {}
      : { MEILI_URL: servers.search.url, MEILI_MASTER_KEY: servers.search.masterKey }),
    ...extra,
  };
}

/** For the few programs that may do everything: the seed and the benchmark. */
export function ownerEnvironment(
  servers: Servers,
  extra: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  return appEnvironment(servers, { DATABASE_OWNER_URL: servers.database.ownerUrl, ...extra });
}

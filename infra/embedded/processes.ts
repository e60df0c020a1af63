import { readFile, readdir, readlink } from 'node:fs/promises';
import { basename } from 'node:path';

/** What `/proc` tells about one running process. */
export interface RunningProcess {
  readonly pid: number;
  /** File name of the program, without its folder. */
  readonly program: string;
  readonly workingDirectory: string | null;
  readonly command: readonly string[];
}

/** What a data folder remembers about the server that used it last. */
export interface RecordedServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * A process may only be stopped when it is certain that it serves our own data folder: the
 * recorded pid may meanwhile belong to something else entirely.
 * A PostgreSQL server works inside its data folder, so its working directory settles it.
 */
export function isPostgresOf(dataFolder: string, process: RunningProcess): boolean {
  return process.program === 'postgres' && process.workingDirectory === dataFolder;
}

/** A Meilisearch server is ours when it was started with our database folder as `--db-path`. */
export function isMeilisearchOf(databaseFolder: string, process: RunningProcess): boolean {
  const option = process.command.indexOf('--db-path');
  return (
    process.program.startsWith('meilisearch') &&
    option !== -1 &&
    process.command[option + 1] === databaseFolder
  );
}

/** Everything that runs and that this user may look at. Empty where there is no `/proc`. */
export async function runningProcesses(): Promise<RunningProcess[]> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
  const processes = await Promise.all(pids.map(inspectProcess));
  return processes.filter((process) => process !== null);
}

/** Reads one process, or null when it is gone or belongs to somebody else. */
export async function inspectProcess(pid: number): Promise<RunningProcess | null> {
  try {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    const command = commandLine.split('\0').slice(0, -1);
    const program = await readlink(`/proc/${pid}/exe`).catch(() => command[0] ?? '');
    const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    return {
      pid,
      program: basename(program.replace(/ \(deleted\)$/, '')),
      workingDirectory,
      command,
    };
  } catch {
    return null;
  }
}

/**
 * When a process started, in clock ticks since the machine did: together with its pid this names
 * one process for good, because pids are used again. Null when it does not run.
 */
export async function processStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    return fields[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Sends `signals` in turn, each with its own patience, until the process is gone.
 * @returns whether it is gone
 */
export async function stopProcess(
  pid: number,
  signals: readonly { readonly signal: NodeJS.Signals; readonly patienceMs: number }[],
): Promise<boolean> {
  const started = await processStart(pid);
  if (started === null) return true;
  for (const { signal, patienceMs } of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return (await processStart(pid)) !== started;
    }
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      if ((await processStart(pid)) !== started) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

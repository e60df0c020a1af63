/** What a command is given by the process it runs in. */
export interface CommandContext {
  readonly parameters: readonly string[];
  /** Aborted by Ctrl-C, SIGTERM or a closed terminal. */
  readonly stopping: AbortSignal;
  say(message: string): void;
}

/** An expected failure: its message says what to do, so no stack is shown. */
export class CommandError extends Error {}

/**
 * Runs a command to its end. A stop signal asks it to finish in order, which is no failure. An error is shown as its message and gives exit code 1.
 *
 * @param command gives its exit code, or nothing for 0
 */
export async function runCommand(
  command: (context: CommandContext) => Promise<number | void>,
): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopping.abort());
  }
  try {
    const code = await command({
      parameters: process.argv.slice(2),
      stopping: stopping.signal,
      say: (message) => process.stdout.write(`${message}\n`),
    });
    process.exitCode = code ?? 0;
  } catch (error) {
    if (stopping.signal.aborted) {
      process.exitCode = 0;
    } else {
      const message = error instanceof Error ? error.message : String(error);
      process.stderr.write(`\n${message}\n`);
      if (process.env['DEBUG'] !== undefined)
        process.stderr.write(`${String((error as Error).stack)}\n`);
      process.exitCode = 1;
    }
  }
  process.exit();
}

/** Resolves when the command is asked to stop. */
export function untilStopped(stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) resolve();
    stopping.addEventListener('abort', () => resolve());
  });
}

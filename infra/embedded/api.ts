import { type Child, runTypeScript } from './children.ts';
import { type CommandContext, CommandError } from './run-command.ts';
import type { Listening, Service } from './platform.ts';

const MAIN = 'apps/api/main.ts';
const READY_WITHIN_MS = 120_000;
/** More ends than this within a minute and something is wrong that starting again won't mend. */
const ENDS_PER_MINUTE = 5;

/**
 * Flags of Node with which the API runs, and is measured. Without a limit the garbage of reading a
 * large region stays until there is far more of it than data; 20,000 vacancies and 10,000 people
 * need some 150 MiB.
 */
export const API_NODE_FLAGS: readonly string[] = [
  '--max-old-space-size=384',
  '--max-semi-space-size=16',
];

/**
 * Starts the API and waits until it says that it is ready. When it ends unasked later on, it is
 * started again: nothing is lost, because everything it does is kept in the database.
 *
 * @throws when it does not get ready the first time
 */
export async function startApi(parameters: {
  readonly context: CommandContext;
  readonly listening: Listening;
  readonly environment: NodeJS.ProcessEnv;
  /** Flags of Node, e.g. `--watch`. */
  readonly nodeFlags?: readonly string[];
}): Promise<Service> {
  const { context, environment, listening } = parameters;
  const start = () =>
    runTypeScript(MAIN, [], environment, {
      nodeFlags: [...API_NODE_FLAGS, ...(parameters.nodeFlags ?? [])],
    });
  const now: { child: Child } = { child: start() };
  await waitUntilReady(now.child, listening, context.stopping);

  const stopping = new AbortController();
  const failed = new Promise<string>((resolve) => {
    const watch = async () => {
      let ends: number[] = [];
      for (;;) {
        const code = await now.child.ended;
        if (stopping.signal.aborted) return;
        ends = [...ends.filter((moment) => moment > Date.now() - 60_000), Date.now()];
        if (ends.length > ENDS_PER_MINUTE) {
          resolve(`The API keeps ending (code ${code}); see its messages above.`);
          return;
        }
        context.say(`The API ended unexpectedly (code ${code}); starting it again`);
        await new Promise((next) => setTimeout(next, 250 * ends.length));
        if (stopping.signal.aborted) return;
        now.child = start();
      }
    };
    void watch();
  });
  return {
    failed,
    async stop() {
      stopping.abort();
      await now.child.stop();
    },
  };
}

async function waitUntilReady(
  child: Child,
  { host, port }: Listening,
  stopping: AbortSignal,
): Promise<void> {
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health/ready`;
  const over: { code: number | null } = { code: null };
  void child.ended.then((code) => (over.code = code));
  const deadline = Date.now() + READY_WITHIN_MS;
  while (over.code === null && !stopping.aborted && Date.now() < deadline) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  await child.stop();
  if (stopping.aborted) return;
  throw new CommandError(
    over.code === null
      ? `The API was not ready within ${READY_WITHIN_MS / 1000} seconds.`
      : `The API ended while it started (code ${over.code}); see its messages above.`,
  );
}

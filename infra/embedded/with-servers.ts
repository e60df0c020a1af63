import { type Child, runTypeScript } from './children.ts';
import { type DataFolder, dataFolder, lockDataFolder, openDataFolder } from './data-folder.ts';
import type { CommandContext } from './run-command.ts';
import { type Servers, findServers, startServers } from './servers.ts';

/**
 * Gives a command the servers it needs: those of a running `npm start` or `npm run dev` on the same
 * folder when there is one, else its own, which are stopped afterwards.
 */
export async function withServers<T>(
  context: CommandContext,
  data: DataFolder,
  work: (servers: Servers) => Promise<T>,
): Promise<T> {
  const external = Boolean(process.env['DATABASE_URL']);
  const running = external ? null : await findServers(data);
  if (running !== null) return work(running);

  await openDataFolder(data);
  const unlock = await lockDataFolder(data, 'a command');
  let servers: Servers | null = null;
  try {
    servers = await startServers(data, context.say);
    return await work(servers);
  } finally {
    await servers?.stop();
    await unlock();
  }
}

/** Waits for a child and passes our stop signal on to it. */
export async function untilEnded(child: Child, context: CommandContext): Promise<number> {
  if (context.stopping.aborted) await child.stop();
  context.stopping.addEventListener('abort', () => void child.stop());
  return child.ended;
}

/** Runs a program of the product on the servers, with the command's own parameters. */
export async function runOnServers(
  context: CommandContext,
  script: string,
  environment: (servers: Servers) => NodeJS.ProcessEnv,
): Promise<number> {
  const { folder, rest } = takeDataOption(context.parameters);
  const data = dataFolder(folder);
  return withServers(context, data, (servers) =>
    untilEnded(
      runTypeScript(script, rest, { ...environment(servers), DATA_DIR: data.path }),
      context,
    ),
  );
}

/** Takes `--data <folder>` out of the parameters; the rest is the program's own. */
export function takeDataOption(parameters: readonly string[]): { folder: string; rest: string[] } {
  const rest = [...parameters];
  const at = rest.indexOf('--data');
  const [, given] = at === -1 ? [] : rest.splice(at, 2);
  return { folder: given ?? process.env['DATA_DIR'] ?? '.data', rest };
}

import { parseArgs } from 'node:util';

import { appEnvironment } from './children.ts';
import {
  type DataFolder,
  dataFolder,
  lockDataFolder,
  openDataFolder,
  resetDataFolder,
} from './data-folder.ts';
import { demoAccountTable, isDemoLoaded, loadDemo, noteDemoLoaded } from './demo.ts';
import { canListen } from './files.ts';
import { type CommandContext, CommandError, untilStopped } from './run-command.ts';
import { type Servers, recreateEmbeddedDatabase, startServers } from './servers.ts';

/** Where the platform listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly address: string;
}

/** A part of the platform that runs until it is stopped, such as the API. */
export interface Service {
  /** Resolves with the reason when it gave up by itself. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Brings up the whole platform: servers, schema, demo region on first start, and then the services
 * that `serve` starts. Stops everything in the opposite order.
 */
export async function runPlatform(
  context: CommandContext,
  serve: (platform: {
    readonly environment: NodeJS.ProcessEnv;
    readonly listening: Listening;
  }) => Promise<Service[]>,
): Promise<number> {
  const options = readOptions(context.parameters);
  const data = dataFolder(options.data);
  if (options.reset) {
    await resetDataFolder(data);
    context.say('Begun anew: the data of the demo is gone.');
  }
  const listening = await chooseAddress();
  await openDataFolder(data);
  const unlock = await lockDataFolder(data, listening.address);
  let servers: Servers | null = null;
  let services: Service[] = [];
  try {
    await checkPort(listening);
    servers = await startServers(data, context.say);
    await fillDemo({ context, data, servers, asked: options.demo });
    if (context.stopping.aborted) return 0;

    const environment = appEnvironment(servers, {
      PORT: String(listening.port),
      HOST: listening.host,
      PUBLIC_URL: process.env['PUBLIC_URL'] ?? listening.address,
      DATA_DIR: data.path,
    });
    services = await serve({ environment, listening });
    if (context.stopping.aborted) return 0;
    context.say(welcome(listening, servers.embedded || options.demo));

    const failure = await Promise.race([
      untilStopped(context.stopping),
      ...services.map(({ failed }) => failed),
    ]);
    if (typeof failure === 'string') throw new CommandError(failure);
    return 0;
  } finally {
    if (context.stopping.aborted) context.say('Stopping…');
    for (const service of services.toReversed()) await service.stop();
    await servers?.stop();
    await unlock();
    if (options.temporary) await resetDataFolder(data);
  }
}

function readOptions(parameters: readonly string[]): {
  data: string;
  reset: boolean;
  demo: boolean;
  /** Delete the data folder at the end: for a try-out or a test. */
  temporary: boolean;
} {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        data: { type: 'string', default: process.env['DATA_DIR'] ?? '.data' },
        reset: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        temporary: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${reason}\nOptions: --reset, --demo, --temporary, --data <folder>`, {
      cause: error,
    });
  }
}

async function chooseAddress(): Promise<Listening> {
  const host = process.env['HOST'] || '127.0.0.1';
  const text = process.env['PORT'] || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CommandError(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  const loopback = ['127.0.0.1', 'localhost', '::1'].includes(host);
  if (!loopback && !process.env['DATABASE_URL']) {
    throw new CommandError(
      'The embedded demo has accounts with a public password, so it listens on this machine only. ' +
        'Leave HOST out, or set DATABASE_URL to a database of your own.',
    );
  }
  const shown = loopback || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return { host, port, address: `http://${shown}:${port}` };
}

async function checkPort({ host, port }: Listening): Promise<void> {
  if ((await canListen(port, host)) !== null) return;
  throw new CommandError(
    `Port ${port} is taken by another program. Stop that one, or choose another port: ` +
      `PORT=${port + 1} npm start`,
  );
}

async function fillDemo(parts: {
  context: CommandContext;
  data: DataFolder;
  servers: Servers;
  asked: boolean;
}): Promise<void> {
  const { context, data, servers, asked } = parts;
  if (servers.embedded) {
    if (await isDemoLoaded(data)) return;
    // An earlier start was cut short half-way: begin again rather than guess how far it came.
    if (!servers.fresh) await recreateEmbeddedDatabase(servers.database);
  } else if (!asked) {
    return;
  }
  context.say('Loading the demo region…');
  await loadDemo(servers, data, context.stopping);
  if (servers.embedded && !context.stopping.aborted) await noteDemoLoaded(data);
}

function welcome(listening: Listening, demo: boolean): string {
  const accounts = demo ? demoAccountTable() : '';
  return [
    '',
    `Inzetbaar runs at ${listening.address}`,
    ...(accounts === '' ? [] : ['', accounts]),
    '',
    'Stop with Ctrl-C.',
  ].join('\n');
}

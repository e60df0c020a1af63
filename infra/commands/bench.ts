import { ownerEnvironment } from '../embedded/children.ts';
import { runCommand } from '../embedded/run-command.ts';
import { buildWeb } from '../embedded/web.ts';
import { runOnServers } from '../embedded/with-servers.ts';

/**
 * `npm run bench -- [--json]`: on servers and data of its own, so that neither the demo nor what
 * is in it touches the figures. With `--json` only the result may reach the output.
 */
await runCommand(async (context) => {
  const quiet = {
    ...context,
    parameters: context.parameters.includes('--data')
      ? context.parameters
      : ['--data', '.data/bench', ...context.parameters],
    say: (message: string) => process.stderr.write(`${message}\n`),
  };
  const built = await buildWeb(quiet);
  return runOnServers(quiet, 'tests/bench/bench.ts', (servers) =>
    ownerEnvironment(servers, { NODE_ENV: 'production', WEB_DIST: built }),
  );
});

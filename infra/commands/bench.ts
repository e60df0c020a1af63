import { ownerEnvironment } from '../embedded/children.ts';
import { dataFolder, resetDataFolder } from '../embedded/data-folder.ts';
import { runCommand } from '../embedded/run-command.ts';
import { buildWeb } from '../embedded/web.ts';
import { runOnServers, takeDataOption } from '../embedded/with-servers.ts';

/**
 * `npm run bench -- [--json] [--fresh] [--vacancies 20000] [--people 10000] [--seconds 12]`: always
 * on embedded servers and data of its own, so that neither the demo nor a real platform is touched.
 * With `--json` only the result may reach the output.
 */
await runCommand(async (context) => {
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'MEILI_URL', 'MEILI_MASTER_KEY']) {
    delete process.env[name];
  }
  const given = context.parameters.includes('--data') ? [] : ['--data', '.bench/speed'];
  const { folder, rest } = takeDataOption([...given, ...context.parameters]);
  if (rest.includes('--fresh')) await resetDataFolder(dataFolder(folder));
  const quiet = {
    ...context,
    parameters: ['--data', folder, ...rest.filter((parameter) => parameter !== '--fresh')],
    say: (message: string) => process.stderr.write(`${message}\n`),
  };
  const built = await buildWeb(quiet);
  return runOnServers(quiet, 'tests/bench/bench.ts', (servers) =>
    ownerEnvironment(servers, { NODE_ENV: 'production', WEB_DIST: built }),
  );
});

import { resolve } from 'node:path';

import { ownerEnvironment } from '../embedded/children.ts';
import { CommandError, runCommand } from '../embedded/run-command.ts';
import { runOnServers } from '../embedded/with-servers.ts';

const USAGE =
  'npm run bench:search-quality -- (--data <folder of the benchmark> | --vacancies) [--json]';
const OWN_DATA = ['--data', '.data/bench-search-quality'];

/**
 * Measures how well Dutch titles find their concept, beside Meilisearch and PostgreSQL; always on
 * embedded servers of its own. With `--json` only the result may reach the output.
 */
await runCommand(async (context) => {
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'MEILI_URL', 'MEILI_MASTER_KEY']) {
    delete process.env[name];
  }
  const at = context.parameters.indexOf('--data');
  const folder = at === -1 ? undefined : context.parameters[at + 1];
  const isVacanciesOnly = context.parameters.includes('--vacancies');
  if (folder === undefined && !isVacanciesOnly) throw new CommandError(USAGE);
  const rest = folder === undefined ? context.parameters : context.parameters.toSpliced(at, 2);
  const benchmark = folder === undefined ? [] : ['--benchmark', resolve(folder)];
  const quiet = {
    ...context,
    parameters: [...OWN_DATA, ...benchmark, ...rest],
    say: (message: string) => process.stderr.write(`${message}\n`),
  };
  return runOnServers(quiet, 'tests/search-quality/search-quality.ts', (servers) =>
    ownerEnvironment(servers),
  );
});

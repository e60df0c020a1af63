import { parseArgs } from 'node:util';

import { databaseUrls, prepareRole, writeMigration } from '@inzetbaar/database/migrations';

import { dataFolder, openDataFolder } from '../embedded/data-folder.ts';
import { runningPostgresUrl, startPostgres } from '../embedded/postgres.ts';
import { CommandError, runCommand } from '../embedded/run-command.ts';

/**
 * `npm run migration -- "<name>" [--at 20260102030405]`: writes the difference between the
 * migrations and `schema.prisma` as a new migration. With `--at` it takes that place in the
 * history, and only what comes before it is looked at.
 */
await runCommand(async (context) => {
  const { values, positionals } = parseArgs({
    args: [...context.parameters],
    options: { at: { type: 'string' }, data: { type: 'string', default: '.data' } },
    allowPositionals: true,
  });
  const name = positionals.join(' ').trim();
  if (name === '') throw new CommandError('Usage: npm run migration -- "<name>"');
  const at = values.at === undefined ? new Date() : momentOf(values.at);

  const data = dataFolder(values.data);
  await openDataFolder(data);
  const home = data.postgres;
  const running = await runningPostgresUrl(home);
  const own = running === null ? await startPostgres({ folder: home }) : null;
  try {
    const ownerUrl = running ?? own?.ownerUrl ?? '';
    await prepareRole(databaseUrls(ownerUrl));
    const file = await writeMigration({ ownerUrl, name, at });
    context.say(file === null ? 'The migrations and schema.prisma agree.' : `Written: ${file}`);
  } finally {
    await own?.stop();
  }
});

function momentOf(stamp: string): Date {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)?.slice(1);
  if (parts === undefined) throw new CommandError('--at takes 14 digits: yyyymmddhhmmss, UTC');
  const [year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

import { dataFolder } from '../embedded/data-folder.ts';
import { noteDemoLoaded, startSeed } from '../embedded/demo.ts';
import { runCommand } from '../embedded/run-command.ts';
import { takeDataOption, untilEnded, withServers } from '../embedded/with-servers.ts';

/** `npm run seed -- --vacancies 20000 --people 10000 --seed 1` */
await runCommand(async (context) => {
  const { folder, rest } = takeDataOption(context.parameters);
  const data = dataFolder(folder);
  return withServers(context, data, async (servers) => {
    const code = await untilEnded(startSeed(servers, data, rest), context);
    if (code === 0 && servers.embedded) await noteDemoLoaded(data);
    return code;
  });
});

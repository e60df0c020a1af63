import { startApi } from '../embedded/api.ts';
import { runPlatform } from '../embedded/platform.ts';
import { runCommand } from '../embedded/run-command.ts';
import { buildWeb } from '../embedded/web.ts';

await runCommand((context) =>
  runPlatform(context, async ({ environment, listening }) => {
    // A container brings the built web app along and cannot build it.
    const built = process.env['WEB_DIST'] || (await buildWeb(context));
    if (context.stopping.aborted) return [];
    const api = await startApi({
      context,
      listening,
      environment: { NODE_ENV: 'production', ...environment, WEB_DIST: built },
    });
    return [api];
  }),
);

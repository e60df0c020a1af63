import { startApi } from '../embedded/api.ts';
import { runPlatform } from '../embedded/platform.ts';
import { runCommand } from '../embedded/run-command.ts';
import { WEB_DIST, buildWeb } from '../embedded/web.ts';

await runCommand((context) =>
  runPlatform(context, async ({ environment, listening }) => {
    await buildWeb(context);
    if (context.stopping.aborted) return [];
    const api = await startApi({
      context,
      listening,
      environment: { NODE_ENV: 'production', ...environment, WEB_DIST },
    });
    return [api];
  }),
);

import { join } from 'node:path';

import { startApi } from '../embedded/api.ts';
import { ROOT, runChild } from '../embedded/children.ts';
import { freePort } from '../embedded/files.ts';
import { type Service, runPlatform } from '../embedded/platform.ts';
import { runCommand } from '../embedded/run-command.ts';

/**
 * The address that is shown is Vite's, which passes `/api` and `/metrics` on to the API behind it
 * (`API_URL`, read in apps/web/vite.config.ts). Both reload what changes.
 */
await runCommand((context) =>
  runPlatform(context, async ({ environment, listening }) => {
    const behind = await freePort();
    const apiUrl = `http://127.0.0.1:${behind}`;
    const api = await startApi({
      context,
      listening: { host: '127.0.0.1', port: behind, address: apiUrl },
      environment: {
        NODE_ENV: 'development',
        ...environment,
        HOST: '127.0.0.1',
        PORT: String(behind),
      },
      nodeFlags: ['--watch', '--watch-preserve-output'],
    });
    const web = runChild(
      process.execPath,
      [
        join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'),
        '--host',
        listening.host,
        '--port',
        String(listening.port),
        '--strictPort',
        '--clearScreen',
        'false',
        '--logLevel',
        'warn',
      ],
      {
        cwd: join(ROOT, 'apps', 'web'),
        env: { ...process.env, NODE_ENV: 'development', API_URL: apiUrl },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    const vite: Service = {
      failed: web.ended.then((code) => `Vite ended (code ${code}).`),
      stop: () => web.stop(5_000),
    };
    return [api, vite];
  }),
);

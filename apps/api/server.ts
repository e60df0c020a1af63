import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { SessionView } from '@inzetbaar/contracts/identity';
import { Hono } from 'hono';
import type { Platform } from './composition.ts';
import { mountApi } from './http/app.ts';
import type { RequestState } from './http/environment.ts';
import { keepBoard } from './jobs/board.ts';
import type { Jobs } from './jobs/jobs.ts';
import { startJobsInThread } from './jobs/jobs-in-thread.ts';
import { serveDocs } from './openapi/serve-docs.ts';
import { serveHealth } from './operations/health.ts';
import { Metrics } from './operations/metrics.ts';
import { allRoutes } from './routes.ts';
import { serveWeb } from './web/serve-web.ts';

/** How long running requests get to finish when the server stops. */
const GRACE_MS = 10_000;
/** Longer than the minute for which proxies and browsers usually keep a connection: closing it is theirs. */
const KEEP_ALIVE_MS = 75_000;

export interface RunningServer {
  port: number;
  stop(): Promise<void>;
}

/** Everything that answers HTTP: the API, its documents, health, metrics and the web app. */
export function wholeApp(
  platform: Platform,
  lags: Jobs['lags'],
  demoAccounts: SessionView['demoAccounts'],
): Hono<RequestState> {
  const app = new Hono<RequestState>();
  const metrics = new Metrics(lags);
  metrics.observe(app);
  metrics.serve(app, platform.settings.METRICS_TOKEN);
  serveHealth(app, {
    database: () => platform.database.health(),
    search: () => platform.index.isHealthy(),
    board: () => platform.board.isLoaded,
  });
  mountApi(app, platform, allRoutes(platform, { demoAccounts }));
  serveDocs(app, platform.publicUrl);
  if (platform.settings.WEB_DIST !== '') serveWeb(app, platform.settings.WEB_DIST);
  return app;
}

/** Starts the background work and listens; `stop` lets what is under way finish. */
export async function startServer(
  platform: Platform,
  demoAccounts: SessionView['demoAccounts'],
): Promise<RunningServer> {
  const board = keepBoard(platform);
  const jobs = startJobsInThread(platform.log);
  const { HOST: hostname, PORT: port } = platform.settings;
  const app = wholeApp(platform, { ...board.lags, ...jobs.lags }, demoAccounts);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, hostname, port }, () => resolve(listening));
    listening.once('error', reject);
  });
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE_MS;
  warmUp(platform);
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections();
        }, GRACE_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await Promise.all([board.stop(), jobs.stop()]);
      await platform.close();
    },
  };
}

/**
 * The words of the language are made searchable once; the first person should not wait for that.
 * Step by step: other requests are answered in between.
 */
function warmUp({ catalogue }: Platform): void {
  const step = () => {
    if (catalogue.prepareSearch()) setImmediate(step);
  };
  setImmediate(step);
}

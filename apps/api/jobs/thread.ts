import { parentPort } from 'node:worker_threads';
import { openPlatform } from '../composition.ts';
import { readSettings } from '../settings.ts';
import { startJobs } from './jobs.ts';
import { type FromThread, REPORT_EVERY_MS, STOP } from './thread-messages.ts';

const CONNECTIONS = 4;

/** The thread of the background work: a platform of its own, beside the one that answers. */
async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('This file runs as a worker; see jobs-in-thread.ts.');
  const settings = readSettings(process.env);
  const platform = await openPlatform({ ...settings, DATABASE_POOL_SIZE: CONNECTIONS });
  const jobs = startJobs(platform);
  const report = () => {
    const lags = Object.fromEntries(Object.entries(jobs.lags).map(([name, lag]) => [name, lag()]));
    const message: FromThread = { lags };
    port.postMessage(message);
  };
  report();
  const reporting = setInterval(report, REPORT_EVERY_MS);
  port.on('message', (message: unknown) => {
    if (message !== STOP) return;
    clearInterval(reporting);
    void jobs
      .stop()
      .then(() => platform.close())
      .then(() => port.close());
  });
}

await main();

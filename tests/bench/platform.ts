import { readFile } from 'node:fs/promises';
import { type Child, runTypeScript } from '../../infra/embedded/children.ts';
import { API_NODE_FLAGS } from '../../infra/embedded/api.ts';
import { freePort } from '../../infra/embedded/files.ts';

const START_WITHIN_MS = 300_000;

/** The API in a process of its own, as `npm start` runs it. */
export interface MeasuredApi {
  origin: string;
  /** The most memory that the process ever held, in MiB (Linux: `VmHWM`). */
  peakMiB(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts it and waits until the matching board is loaded; the index may still be under way. More
 * flags of Node may be given to look into it, e.g. `BENCH_NODE_FLAGS=--cpu-prof`.
 */
export async function startMeasuredApi(): Promise<MeasuredApi> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { DATABASE_OWNER_URL: _kept, ...environment } = process.env;
  const child = runTypeScript(
    'apps/api/main.ts',
    [],
    {
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: origin,
      INZETBAAR_MODE: 'production',
      LOG_LEVEL: 'warn',
    },
    {
      nodeFlags: [
        ...API_NODE_FLAGS,
        ...(process.env['BENCH_NODE_FLAGS'] ?? '').split(' ').filter(Boolean),
      ],
      output: 'stderr',
    },
  );
  await until('The API is ready', child, async () => {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    return answer?.ok === true;
  });
  return {
    origin,
    peakMiB: () => peakMiB(child.pid),
    stop: () => child.stop(),
  };
}

async function peakMiB(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('The peak memory of the API could not be read.');
  return Number(kilobytes) / 1024;
}

/** Waits until everything that is open can be found and every follower has caught up. */
export async function untilComplete(origin: string, cookie: string, open: number): Promise<void> {
  await until('Index and board are complete', null, async () => {
    const [found, metrics] = await Promise.all([
      fetch(`${origin}/api/v1/vacancies?limit=1`, { headers: { cookie } }),
      fetch(`${origin}/metrics`),
    ]);
    const { total, degraded } = (await found.json()) as { total?: number; degraded?: boolean };
    const lags = [
      ...(await metrics.text()).matchAll(/^outbox_follower_lag_seconds\{.*\} (\S+)$/gm),
    ];
    const caughtUp = lags.length > 0 && lags.every(([, seconds]) => Number(seconds) < 2);
    return total === open && degraded === false && caughtUp;
  });
}

async function until(
  what: string,
  child: Child | null,
  isSo: () => Promise<boolean>,
): Promise<void> {
  const over: { code: number | null } = { code: null };
  void child?.ended.then((code) => (over.code = code));
  const deadline = Date.now() + START_WITHIN_MS;
  while (Date.now() < deadline && over.code === null) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Waited in vain: ${what}.`);
}

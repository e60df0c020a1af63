import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * One connection that hears `NOTIFY outbox` for everybody in this process who listens. It comes back by
 * itself after the database was away, and then calls everybody once, since something may have been
 * missed.
 */
export function outboxSignal(url: string): {
  listen(onWritten: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
} {
  const listeners = new Set<() => void>();
  const call = () => {
    for (const listener of listeners) listener();
  };
  let running: { stop(): Promise<void>; firstTry: Promise<void> } | null = null;

  const close = async () => {
    listeners.clear();
    const ending = running;
    running = null;
    await ending?.stop();
  };
  return {
    close,
    async listen(onWritten) {
      // A function of its own, so that the same callback given twice is two listeners.
      const listener = () => onWritten();
      listeners.add(listener);
      running ??= hear(url, call);
      await running.firstTry;
      return async () => {
        listeners.delete(listener);
        if (listeners.size === 0) await close();
      };
    },
  };
}

function hear(url: string, call: () => void): { stop(): Promise<void>; firstTry: Promise<void> } {
  const stopping = new AbortController();
  const tried = Promise.withResolvers<void>();
  let client: Client | null = null;

  const run = async () => {
    let pause = FIRST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      client = new Client({
        connectionString: url,
        application_name: 'inzetbaar outbox',
        connectionTimeoutMillis: 5_000,
        keepAlive: true,
      });
      const ended = once(client, 'end');
      // What went wrong shows as the end of the connection.
      client.on('error', () => undefined);
      client.on('notification', call);
      try {
        await client.connect();
        await client.query('LISTEN outbox');
        pause = FIRST_PAUSE_MS;
        tried.resolve();
        call();
        await ended;
      } catch {
        await client.end().catch(() => undefined);
      }
      tried.resolve();
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };
  const done = run();
  return {
    firstTry: tried.promise,
    async stop() {
      stopping.abort();
      await client?.end().catch(() => undefined);
      await done;
    },
  };
}

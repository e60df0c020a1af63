import http from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { VacancySearch } from '@inzetbaar/application/ports';
import { openDatabase } from '@inzetbaar/database/client';
import { rankPlainly } from './plain-matches.ts';

/** One HTTP request, always the same bytes. */
export interface PreparedRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

/** Something that is measured: what is asked of whom. */
export type System =
  | { kind: 'http'; origin: string; requests: readonly PreparedRequest[] }
  | { kind: 'postgres-search'; searches: readonly VacancySearch[] }
  | { kind: 'plain-matches'; accountIds: readonly string[] };

export interface LoadSettings {
  systems: Readonly<Record<string, System>>;
  databaseUrl: string;
  connections: number;
}

/** One round: asks a system until the time is over, on so many connections. */
export interface Round {
  system: string;
  forMs: number;
  connections: number;
}

export interface RoundResult {
  latenciesMs: number[];
  /** Searches that the fall-back answered, because Meilisearch did not in time. */
  degraded: number;
  measuredMs: number;
}

/** Asks the next question of a system's list; true where the answer came from the fall-back. */
type Ask = () => Promise<boolean>;

/** The end of a page of the search; see `vacancySearchPage` in the contracts. */
const DEGRADED = Buffer.from('"degraded":true}');

const settings = workerData as LoadSettings;
const port = parentPort;
if (port === null) throw new Error('This file runs as a worker.');
const database = await openDatabase({
  url: settings.databaseUrl,
  poolSize: settings.connections,
});
const asks = Object.fromEntries(
  Object.entries(settings.systems).map(([name, system]) => [name, askOf(system)]),
);

port.on('message', (round: Round) => {
  void run(round).then(
    (result) => port.postMessage({ result }),
    (error: unknown) => port.postMessage({ error: String(error) }),
  );
});

async function run({ system, forMs, connections }: Round): Promise<RoundResult> {
  const ask = asks[system];
  if (ask === undefined) throw new Error(`There is no system "${system}".`);
  const latenciesMs: number[] = [];
  let degraded = 0;
  const begin = performance.now();
  const end = begin + forMs;
  const connection = async () => {
    while (performance.now() < end) {
      const before = performance.now();
      if (await ask()) degraded += 1;
      latenciesMs.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return { latenciesMs, degraded, measuredMs: performance.now() - begin };
}

function askOf(system: System): Ask {
  switch (system.kind) {
    case 'http': {
      const agent = new http.Agent({ keepAlive: true, maxSockets: settings.connections });
      const next = inTurn(system.requests);
      return () => send(system.origin, next(), agent);
    }
    case 'postgres-search': {
      const next = inTurn(system.searches);
      return async () => {
        await database.search.search(next());
        return false;
      };
    }
    case 'plain-matches': {
      const next = inTurn(system.accountIds);
      return async () => {
        await rankPlainly(database, next());
        return false;
      };
    }
  }
}

function inTurn<Item>(items: readonly Item[]): () => Item {
  let at = 0;
  return () => {
    const item = items[at % items.length];
    at += 1;
    if (item === undefined) throw new Error('There is nothing to ask.');
    return item;
  };
}

/** Resolves once the whole answer is there; true where the fall-back gave it. */
function send(
  origin: string,
  { method, path, headers, body }: PreparedRequest,
  agent: http.Agent,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = http.request(origin + path, { method, headers, agent }, (response) => {
      const isGood = response.statusCode === 200;
      let said = '';
      let last: Buffer = Buffer.alloc(0);
      response.on('data', (chunk: Buffer) => {
        last = chunk;
        if (!isGood) said += chunk.toString();
      });
      response.on('error', reject);
      response.on('end', () => {
        if (isGood) resolve(last.subarray(-DEGRADED.length).equals(DEGRADED));
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${said.slice(0, 300)}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

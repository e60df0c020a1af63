import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LoadSettings, Round, RoundResult } from './load-worker.ts';
import { type Times, timesOf } from './statistics.ts';

export type { LoadSettings } from './load-worker.ts';

/** The load generator: a thread of its own, so that measuring does not wait for anything else. */
export class Load {
  readonly #worker: Worker;
  readonly #connections: number;

  constructor(settings: LoadSettings) {
    this.#connections = settings.connections;
    this.#worker = new Worker(new URL('./load-worker.ts', import.meta.url), {
      workerData: settings,
    });
  }

  /** @throws as soon as anything answers otherwise than it should */
  async run(system: string, forMs: number, connections = this.#connections): Promise<RoundResult> {
    const round: Round = { system, forMs, connections };
    this.#worker.postMessage(round, []);
    const [answer] = (await once(this.#worker, 'message')) as [
      { result: RoundResult } | { error: string },
    ];
    if ('error' in answer) throw new Error(`${system}: ${answer.error}`);
    return answer.result;
  }

  /**
   * Measures systems beside each other: in turn, round after round, so that whatever else the
   * machine does meets them all.
   */
  async compare<Name extends string>(
    systems: readonly Name[],
    { seconds, rounds }: { seconds: number; rounds: number },
  ): Promise<Record<Name, Times>> {
    const results = new Map<Name, RoundResult[]>(systems.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, measured] of results) {
        measured.push(await this.run(name, (seconds * 1000) / rounds));
      }
    }
    return Object.fromEntries(
      [...results].map(([name, measured]) => [name, together(measured)]),
    ) as Record<Name, Times>;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

export function together(rounds: readonly RoundResult[]): Times {
  return timesOf(
    rounds.flatMap(({ latenciesMs }) => latenciesMs),
    rounds.reduce((sum, { measuredMs }) => sum + measuredMs, 0),
    rounds.reduce((sum, { degraded }) => sum + degraded, 0),
  );
}

import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';

/** On what the figures were measured. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  kernel: string;
  node: string;
  postgresql: string;
  meilisearch: string;
  /** Processes that wanted to run in the minute before, on average: what else the machine did. */
  loadBefore: number;
}

export function describeMachine(versions: Pick<Machine, 'postgresql' | 'meilisearch'>): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.version,
    ...versions,
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

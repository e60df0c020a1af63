/** What a piece of work took, in milliseconds. */
export interface Effort {
  clockMs: number;
  /** Of the processor, by all threads of this process. */
  cpuMs: number;
}

/** Does the work once and says what it took, beside what came of it. */
export function effortOf<T>(work: () => T): Effort & { made: T } {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const made = work();
  const { user, system } = process.cpuUsage(used);
  return { made, clockMs: performance.now() - started, cpuMs: (user + system) / 1000 };
}

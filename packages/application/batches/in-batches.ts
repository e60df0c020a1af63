/**
 * Does a long piece of work in batches, each a transaction of its own, so that stopping half-way loses
 * nothing and the next run goes on where this one stopped. `batch` gives how many it did; less than
 * `least` was the last one.
 *
 * @returns how many were done in all
 */
export async function inBatches(least: number, batch: () => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const done = await batch();
    all += done;
    if (done < least) return all;
  }
}

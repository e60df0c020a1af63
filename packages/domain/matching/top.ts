import { tierOf } from './masks.ts';
import { compareFits, type Orderable } from './order.ts';
import type { BlockMask } from './types.ts';

/** One entry of the top; entries that fall out are filled in again. */
export interface TopEntry extends Orderable {
  ready: boolean;
  /** NaN: not known. */
  distanceKm: number;
}

/**
 * The best `capacity` entries of a stream, in a heap with the worst on top: it costs one comparison
 * for an entry that does not belong to the best, and memory for the best only.
 */
export class Top {
  readonly #capacity: number;
  readonly #heap: TopEntry[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** False where no entry with these blocks can belong to the best so far, whatever its score. */
  hasRoomFor(blocks: BlockMask): boolean {
    const worst = this.#heap[0];
    if (this.#heap.length < this.#capacity) return true;
    return worst !== undefined && tierOf(blocks) <= tierOf(worst.blocks);
  }

  /** Takes a copy of the entry where it belongs to the best so far. */
  offer(entry: Readonly<TopEntry>): void {
    const worst = this.#heap[0];
    if (this.#heap.length < this.#capacity) {
      this.#heap.push({ ...entry });
      this.#rise(this.#heap.length - 1);
    } else if (worst !== undefined && compareFits(entry, worst) < 0) {
      worst.id = entry.id;
      worst.score = entry.score;
      worst.blocks = entry.blocks;
      worst.ready = entry.ready;
      worst.distanceKm = entry.distanceKm;
      this.#sink(0);
    }
  }

  /** All entries kept, best first. */
  sorted(): readonly Readonly<TopEntry>[] {
    return [...this.#heap].sort(compareFits);
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(from: number): void {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const child = this.#isWorse(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfWorse(child, at)) return;
      at = child;
    }
  }

  #isWorse(a: number, b: number): boolean {
    const first = this.#heap[a];
    const second = this.#heap[b];
    return first !== undefined && second !== undefined && compareFits(first, second) > 0;
  }

  /** Swaps where `a` is worse than `b`, and tells whether it did. */
  #swapIfWorse(a: number, b: number): boolean {
    const first = this.#heap[a];
    const second = this.#heap[b];
    if (first === undefined || second === undefined || compareFits(first, second) <= 0)
      return false;
    this.#heap[a] = second;
    this.#heap[b] = first;
    return true;
  }
}

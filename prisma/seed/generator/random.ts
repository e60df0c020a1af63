/**
 * Chance that can be repeated: the same seed gives the same region on every machine. Not for
 * anything secret.
 */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True in this share (0-1) of the cases. */
  chance(share: number): boolean;
  /** One of the list; throws RangeError when it is empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the pairs, the more often the higher its weight. */
  weighted<T>(pairs: readonly (readonly [value: T, weight: number])[]): T;
  /** `count` different ones, or all where there are fewer, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32 (Tommy Ettinger, public domain) behind the interface above. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const at = <T>(list: readonly T[], index: number): T => {
    const value = list[index];
    if (index < 0 || index >= list.length) throw new RangeError('nothing to choose from');
    return value as T;
  };
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => at(list, int(0, list.length - 1)),
    weighted: (pairs) => {
      let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      const found = pairs.findIndex(([, weight]) => (left -= weight) < 0);
      return at(pairs, found < 0 ? pairs.length - 1 : found)[0];
    },
    sample: (list, count) => {
      const left = [...list.keys()];
      const chosen = new Set<number>();
      while (chosen.size < count && left.length > 0) {
        for (const index of left.splice(int(0, left.length - 1), 1)) chosen.add(index);
      }
      return list.filter((_, index) => chosen.has(index));
    },
  };
}

/** A seed of its own for one part of the work, so that more of one thing changes nothing else. */
export function seedFor(seed: number, part: string, number = 0): number {
  let hash = (seed ^ 0x9e3779b9) >>> 0;
  for (const sign of `${part}#${number}`) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    hash = (hash ^ (hash >>> 13)) >>> 0;
  }
  return hash;
}

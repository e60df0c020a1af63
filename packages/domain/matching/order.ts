import { tierOf } from './masks.ts';
import type { BlockMask } from './types.ts';

/** What the place in a ranking depends on. */
export interface Orderable {
  id: string;
  score: number;
  blocks: BlockMask;
}

/**
 * Order of a ranking: first what nothing stands in the way of, then blocks that people can take
 * away, then blocks by law, so that no score ever outvotes a block; within these by score, highest
 * first, and then by id. Total: two entries with different ids never compare as equal.
 */
export function compareFits(a: Orderable, b: Orderable): number {
  const tiers = tierOf(a.blocks) - tierOf(b.blocks);
  if (tiers !== 0) return tiers;
  if (a.score !== b.score) return b.score - a.score;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

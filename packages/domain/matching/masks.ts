import {
  BLOCK_KINDS,
  type BlockKind,
  type BlockMask,
  LEGAL_BLOCK_KINDS,
  VISIBLE_BLOCK_KINDS,
  type VisibleBlockKind,
} from './types.ts';

/** Packs values into bits by their place in a closed list; values outside the list have no bit. */
export function bitsOf<T>(list: readonly T[], values: readonly T[]): number {
  let mask = 0;
  for (const value of values) {
    const bit = list.indexOf(value);
    if (bit >= 0) mask |= 1 << bit;
  }
  return mask;
}

/** The bit of each kind of block. */
export const BLOCK_BIT: Readonly<Record<BlockKind, BlockMask>> = {
  title: 1 << 0,
  procedure: 1 << 1,
  hours: 1 << 2,
  travel: 1 << 3,
  lane: 1 << 4,
  'work-condition': 1 << 5,
  'working-time': 1 << 6,
  'build-up': 1 << 7,
};

const LEGAL_MASK: BlockMask = bitsOf<BlockKind>(BLOCK_KINDS, LEGAL_BLOCK_KINDS);

/** The kinds in a mask, in the order of `BLOCK_KINDS`. */
export function blocksIn(mask: BlockMask): BlockKind[] {
  return BLOCK_KINDS.filter((kind) => (mask & BLOCK_BIT[kind]) !== 0);
}

/** The kinds in a mask that a recruiter may see. */
export function visibleBlocksIn(mask: BlockMask): VisibleBlockKind[] {
  return VISIBLE_BLOCK_KINDS.filter((kind) => (mask & BLOCK_BIT[kind]) !== 0);
}

/** 0 without blocks, 1 with blocks that people can take away, 2 with a block by law. */
export function tierOf(mask: BlockMask): 0 | 1 | 2 {
  if (mask === 0) return 0;
  return (mask & LEGAL_MASK) === 0 ? 1 : 2;
}

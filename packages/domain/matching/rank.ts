import type { CompiledDemand, CompiledSupply, CompiledVisibleSupply } from './compile.ts';
import type { MatchContext } from './context.ts';
import { DemandTable } from './demand-table.ts';
import { type Fit, isReady, Workspace } from './kernel.ts';
import { BLOCK_BIT, blocksIn, visibleBlocksIn } from './masks.ts';
import { Top, type TopEntry } from './top.ts';
import {
  BLOCK_KINDS,
  type BlockKind,
  type BlockMask,
  type Ranking,
  type RankOptions,
  VISIBLE_BLOCK_KINDS,
  type VisibleBlockKind,
} from './types.ts';
import { WHAT_IF_STEPS, type WhatIf, WhatIfCount, type WhatIfSteps } from './what-if.ts';

/**
 * The vacancies for a person, best first, as the person may see them. Goes over all demands once,
 * or over the given rows of the table only, and keeps the asked page; the order of the demands has
 * no influence. Throws RangeError for a limit or offset that is no whole number of 0 or more.
 */
export function rank(
  supply: CompiledSupply,
  demands: DemandTable,
  context: MatchContext,
  options: RankOptions,
  rows?: readonly number[],
): Ranking<BlockKind> {
  const work = new Workspace(context, demands, { remember: true });
  work.load(supply);
  const page = new Page(options);
  const count = rows?.length ?? demands.size;
  for (let at = 0; at < count; at += 1) {
    const row = rows?.[at] ?? at;
    work.findBlocks(row);
    const scored = page.needsScore(work.fit.blocks);
    if (scored) work.score(row);
    page.add(demands.idOf(row), work.fit, scored);
  }
  return page.ranking(BLOCK_KINDS, blocksIn);
}

/** `rank` and `whatIf` from one pass: the same answers for about the price of one. */
export function rankWithWhatIf(
  supply: CompiledSupply,
  demands: DemandTable,
  context: MatchContext,
  options: RankOptions,
  steps: WhatIfSteps = WHAT_IF_STEPS,
): { ranking: Ranking<BlockKind>; whatIf: WhatIf } {
  const work = new Workspace(context, demands, { remember: true });
  work.load(supply);
  const page = new Page(options);
  const count = new WhatIfCount(supply, context, work, steps);
  for (let row = 0; row < demands.size; row += 1) {
    work.findBlocks(row);
    const scored = page.needsScore(work.fit.blocks);
    if (scored) work.score(row);
    page.add(demands.idOf(row), work.fit, scored);
    count.add(row, scored);
  }
  return { ranking: page.ranking(BLOCK_KINDS, blocksIn), whatIf: count.result() };
}

/**
 * The people for a vacancy, best first, as a recruiter may see them: a function of visible supply
 * only. Throws RangeError for a limit or offset that is no whole number of 0 or more.
 */
export function rankPeople(
  demand: CompiledDemand,
  supplies: Iterable<CompiledVisibleSupply>,
  context: MatchContext,
  options: RankOptions,
): Ranking<VisibleBlockKind> {
  const work = new Workspace(context, DemandTable.of([demand]));
  const page = new Page(options);
  for (const supply of supplies) {
    work.loadVisible(supply);
    work.findBlocks(0);
    const scored = page.needsScore(work.fit.blocks);
    if (scored) work.score(0);
    page.add(supply.id, work.fit, scored);
  }
  return page.ranking(VISIBLE_BLOCK_KINDS, visibleBlocksIn);
}

/** Counts everything that comes by and keeps the best of it. */
class Page {
  readonly #offset: number;
  readonly #onlyBlocked: boolean;
  readonly #top: Top;
  readonly #entry: TopEntry = {
    id: '',
    score: Number.NaN,
    blocks: 0,
    ready: false,
    distanceKm: Number.NaN,
  };
  /** How many had exactly these blocks, by mask. */
  readonly #countByMask = new Uint32Array(1 << BLOCK_KINDS.length);
  #total = 0;
  #ready = 0;

  constructor({ limit, offset = 0, onlyBlocked = false }: RankOptions) {
    if (!(Number.isInteger(limit) && limit >= 0 && Number.isInteger(offset) && offset >= 0)) {
      throw new RangeError('limit and offset must be whole numbers of 0 or more');
    }
    this.#offset = offset;
    this.#onlyBlocked = onlyBlocked;
    this.#top = new Top(limit === 0 ? 0 : offset + limit);
  }

  /**
   * False where only the blocks count: it cannot be ready, and no score would bring it onto the
   * page. Most of what is open is blocked for any one person, so this saves most of the work.
   */
  needsScore(blocks: BlockMask): boolean {
    return blocks === 0 || this.#top.hasRoomFor(blocks);
  }

  /** `scored`: the score and the gaps of the fit were worked out. */
  add(id: string, fit: Fit, scored: boolean): void {
    this.#total += 1;
    this.#countByMask[fit.blocks] = (this.#countByMask[fit.blocks] ?? 0) + 1;
    if (!scored) return;
    const entry = this.#entry;
    entry.id = id;
    entry.score = fit.score;
    entry.blocks = fit.blocks;
    entry.ready = isReady(fit);
    entry.distanceKm = fit.distanceKm;
    if (fit.blocks !== 0 || !this.#onlyBlocked) this.#top.offer(entry);
    if (entry.ready) this.#ready += 1;
  }

  ranking<Kind extends BlockKind>(
    kinds: readonly Kind[],
    kindsIn: (mask: BlockMask) => Kind[],
  ): Ranking<Kind> {
    const items = this.#top
      .sorted()
      .slice(this.#offset)
      .map(({ id, score, blocks, ready, distanceKm }) => ({
        id,
        score,
        blocks: kindsIn(blocks),
        ready,
        distanceKm: Number.isNaN(distanceKm) ? null : distanceKm,
      }));
    const blocked = Object.fromEntries(
      kinds.map((kind) => [kind, this.#countWith(BLOCK_BIT[kind])]),
    ) as Record<Kind, number>;
    return {
      items,
      total: this.#total,
      fitting: this.#countByMask[0] ?? 0,
      ready: this.#ready,
      blocked,
    };
  }

  #countWith(bit: BlockMask): number {
    return this.#countByMask.reduce(
      (sum, count, mask) => ((mask & bit) === 0 ? sum : sum + count),
      0,
    );
  }
}

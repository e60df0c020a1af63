import {
  canonical,
  compileSupply,
  fingerprint,
  type MatchContext,
  rank,
  type Supply,
} from '@inzetbaar/domain/matching';
import { type Actor, holds, type UserActor } from '@inzetbaar/domain/identity';
import type { Clock, Repositories, Transaction } from '../ports/index.ts';
import type { MatchingBoard } from './board.ts';
import type { FitRanking, RankedVacancy } from './fit-ranking.ts';
import { withAdvisedConditions } from '../second-track/lane.ts';
import { supplyOf } from './supply.ts';

/** The ranking by fit that the search uses: the board and the kernel of the own matches. */
export function rankByFit({
  transaction,
  clock,
  board,
}: {
  transaction: Transaction;
  clock: Clock;
  board: MatchingBoard;
}): FitRanking {
  return {
    async rankIds(actor, ids, page) {
      if (!mayHavePassport(actor)) return null;
      return transaction(actor, async (repositories) => {
        const { context, inputs } = board;
        const supply = await supplyOfActor(repositories, actor, context);
        if (supply === null) return null;
        const asked = [...new Set(ids)];
        const { known, unknown } = split(board, asked);
        const ranking = rank(
          compileSupply(supply, context.graph),
          board.demands,
          context,
          page,
          known,
        );
        // What the board doesn't know yet comes last, in the order in which it was found.
        const room = page.limit - ranking.items.length;
        const from = Math.max(0, page.offset - known.length);
        const items: RankedVacancy[] = [
          ...ranking.items.map(({ id, score }) => ({ id, score })),
          ...unknown.slice(from, from + room).map((id) => ({ id, score: null })),
        ];
        await repositories.rankingLog.add({
          at: clock.now(),
          viewerId: actor.userId,
          kind: 'search-by-fit',
          subjectId: actor.userId,
          weightsVersion: context.weights.version,
          fingerprint: fingerprint(
            canonical(supply),
            canonical(asked),
            inputs.vacancies,
            inputs.region,
            context.weights.version,
            context.onDate,
          ),
          shown: items.map(({ id }) => id),
        });
        return { items, total: asked.length };
      });
    },

    async scoresFor(actor, ids) {
      if (!mayHavePassport(actor) || ids.length === 0) return new Map();
      const { context } = board;
      const supply = await transaction(actor, (repositories) =>
        supplyOfActor(repositories, actor, context),
      );
      if (supply === null) return new Map();
      const { known } = split(board, [...new Set(ids)]);
      const { items } = rank(
        compileSupply(supply, context.graph),
        board.demands,
        context,
        { limit: known.length },
        known,
      );
      return new Map(items.map(({ id, score }) => [id, score]));
    },
  };
}

/** Nobody else is worth asking the database for. */
function mayHavePassport(actor: Actor): actor is UserActor {
  return actor.kind === 'user' && holds(actor, ['candidate', 'trainee']);
}

async function supplyOfActor(
  { passports, secondTrack }: Repositories,
  actor: UserActor,
  context: MatchContext,
): Promise<Supply | null> {
  const passport = await passports.findOf(actor.userId);
  if (passport === null) return null;
  return supplyOf(
    await withAdvisedConditions({ secondTrack }, passport, context.onDate),
    context.onDate,
  );
}

/** Rows of what the board knows, and what it doesn't. */
function split(
  { demands }: MatchingBoard,
  ids: readonly string[],
): { known: number[]; unknown: string[] } {
  const known: number[] = [];
  const unknown: string[] = [];
  for (const id of ids) {
    const row = demands.rowOf(id);
    if (row < 0) unknown.push(id);
    else known.push(row);
  }
  return { known, unknown };
}

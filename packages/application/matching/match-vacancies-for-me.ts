import type { Actor } from '@inzetbaar/domain/identity';
import {
  BLOCK_KINDS,
  type BlockKind,
  canonical,
  compileSupply,
  type Explanation,
  explainEachTo,
  fingerprint,
  type Ranking,
  rankWithWhatIf,
  type WhatIf,
} from '@inzetbaar/domain/matching';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { passportHolder } from '../passports/holder.ts';
import type { Clock, Transaction } from '../ports/index.ts';
import { type Gap, type NearTraining, trainingsForGaps } from '../trainings/offered-trainings.ts';
import type { MatchingBoard } from './board.ts';
import { cursorAfter, offsetIn } from './offset-cursor.ts';
import type { OpenVacancy } from './open-vacancy.ts';
import { withAdvisedConditions } from '../second-track/lane.ts';
import { supplyOf } from './supply.ts';

/** A vacancy with how it fits the person who asks. */
export interface MyMatch {
  vacancy: OpenVacancy;
  explanation: Explanation;
}

/** Why nothing could be ranked. */
export type NotRanked = 'no-passport' | 'no-lane';

/** A page of the own ranking, with counts over everything that is open. */
export interface MyMatches {
  items: readonly MyMatch[];
  nextCursor: string | null;
  /** What can be paged through: everything that is open, or only what nothing or something blocks. */
  total: number;
  notRanked: NotRanked | null;
  counts: { open: number } & Pick<Ranking, 'fitting' | 'ready' | 'blocked'>;
  whatIf: WhatIf;
  /** Trainings that are offered for what is missing on this page. */
  trainings: readonly NearTraining[];
  weightsVersion: string;
}

/** Which page of the own ranking is asked. */
export interface MyMatchesRequest {
  limit: number;
  cursor?: string | undefined;
  /** `fitting` leaves out what is blocked, `blocked` everything else. */
  include: 'fitting' | 'blocked' | 'all';
}

/**
 * Everything that is open, ranked for the person who asks, with the reasons per vacancy and what
 * single steps would open. Candidates and trainees only; without a passport or a lane the answer is
 * empty and says why. Every ranking is logged. Throws `invalid_input` for a cursor that is not ours.
 */
export function matchVacanciesForMe({
  transaction,
  clock,
  board,
}: {
  transaction: Transaction;
  clock: Clock;
  board: MatchingBoard;
}) {
  return async (actor: Actor, request: MyMatchesRequest): Promise<MyMatches> => {
    const accountId = passportHolder(actor);
    const offset = offsetIn(request.cursor);
    return transaction(actor, async ({ passports, secondTrack, rankingLog, trainings }) => {
      const found = await passports.findWithEvidence(accountId);
      if (found === null) return notRanked(board, 'no-passport');
      if (found.passport.lanes.length === 0) return notRanked(board, 'no-lane');

      const { context, inputs } = board;
      const { evidence } = found;
      const passport = await withAdvisedConditions({ secondTrack }, found.passport, context.onDate);
      const supply = supplyOf(passport, context.onDate, evidence);
      const { ranking, whatIf } = rankWithWhatIf(
        compileSupply(supply, context.graph),
        board.demands,
        context,
        { limit: request.limit, offset, onlyBlocked: request.include === 'blocked' },
      );
      const total = {
        fitting: ranking.fitting,
        blocked: ranking.total - ranking.fitting,
        all: ranking.total,
      }[request.include];
      const shown = ranking.items
        .slice(0, Math.max(0, total - offset))
        .map(({ id }) => board.vacancy(id))
        .filter((vacancy) => vacancy !== null);
      const items = explainEachTo(supply, shown, context);
      await rankingLog.add({
        at: clock.now(),
        viewerId: accountId,
        kind: 'vacancies-for-person',
        subjectId: accountId,
        weightsVersion: context.weights.version,
        fingerprint: fingerprint(
          canonical(supply),
          inputs.vacancies,
          inputs.region,
          context.weights.version,
          context.onDate,
        ),
        shown: items.map(({ vacancy }) => vacancy.demand.id),
      });
      const home = { home: passport.home, today: calendarDateAt(clock.now()) };
      return {
        items,
        nextCursor: cursorAfter(offset, request.limit, total),
        total,
        notRanked: null,
        counts: {
          open: ranking.total,
          fitting: ranking.fitting,
          ready: ranking.ready,
          blocked: ranking.blocked,
        },
        whatIf,
        trainings: await trainingsForGaps({ trainings }, gapsIn(items), home),
        weightsVersion: context.weights.version,
      };
    });
  };
}

/** The asked skills that the person does not have at their level, each once. */
export function gapsIn(matches: readonly MyMatch[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const part of matches.flatMap(({ explanation }) => explanation.parts)) {
    if (part.kind !== 'skills') continue;
    for (const { skillId, ownLevel, neededLevel } of part.skills) {
      if ((ownLevel ?? 0) < neededLevel) gaps.set(skillId, { skillId, ownLevel: ownLevel ?? 0 });
    }
  }
  return [...gaps.values()];
}

function notRanked(board: MatchingBoard, reason: NotRanked): MyMatches {
  const none = Object.fromEntries(BLOCK_KINDS.map((kind) => [kind, 0])) as Record<
    BlockKind,
    number
  >;
  return {
    items: [],
    nextCursor: null,
    total: 0,
    notRanked: reason,
    counts: { open: board.counts.vacancies, fitting: 0, ready: 0, blocked: none },
    whatIf: { ready: 0, options: [] },
    trainings: [],
    weightsVersion: board.context.weights.version,
  };
}

import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import {
  AdaptationReach,
  adaptationsOf,
  canonical,
  type Demand,
  type ToldAdaptation,
} from '@inzetbaar/domain/matching';
import { buildUpAskedBy, conditionsStillNotMet } from '@inzetbaar/domain/vacancies';
import type { Transaction } from '../ports/index.ts';
import type { MatchingBoard } from './board.ts';
import { demandOf } from './open-vacancy.ts';
import type { ReachLedger } from './reach-ledger.ts';
import { whatReachDependsOn } from './tell-vacancy-reach.ts';

const COUNTING = { kind: 'system', name: 'adaptation-counts' } as const;

/** What can be swapped in a vacancy, with figures or why there are none. */
export interface VacancyAdaptations {
  adaptations: readonly ToldAdaptation[];
  notCounted: 'not-published' | 'asked-enough' | null;
}

/**
 * What can be swapped in a vacancy and, protected, how many people more could then do it. Recruiters of
 * the vacancy's organisation only; `not_found` for anybody else's.
 *
 * The one answer to a recruiter that work conditions and build-ups count in (decision 29): rounded,
 * withheld where few or where most, from a ledger of its own. They are read for the count and kept
 * nowhere.
 */
export function tellVacancyAdaptations({
  transaction,
  board,
  reachLedger,
}: {
  transaction: Transaction;
  board: MatchingBoard;
  reachLedger: ReachLedger;
}) {
  return async (actor: Actor, vacancyId: string): Promise<VacancyAdaptations> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['recruiter'])) throw new DomainError('forbidden', {});
    const vacancy = await transaction(actor, ({ vacancies }) => vacancies.find(vacancyId));
    if (vacancy === null || !holds(actor, ['recruiter'], vacancy.organisationId)) {
      throw new DomainError('not_found', { what: 'vacancy' });
    }
    const demand = demandOf(vacancy);
    const uncounted = adaptationsOf(demand);
    // Nothing to swap is no question.
    if (uncounted.length === 0) return { adaptations: uncounted, notCounted: null };
    // Whoever tries what other work would open, does so where everybody can read it.
    if (vacancy.status !== 'published') {
      return { adaptations: uncounted, notCounted: 'not-published' };
    }
    const terms = await transaction(COUNTING, ({ passports }) => passports.listWorkTerms());
    const { context } = board;
    const adaptations = reachLedger.tellAdaptations(
      vacancy,
      demand,
      questionOf(demand),
      (work) => new AdaptationReach(work, board.supplies, terms, context),
    );
    return adaptations === null
      ? { adaptations: uncounted, notCounted: 'asked-enough' }
      : { adaptations, notCounted: null };
  };
}

/** Everything in the vacancy that an answer depends on. */
function questionOf(demand: Demand): string {
  return canonical([
    whatReachDependsOn(demand),
    { notMet: demand.conditionsNotMet },
    { stillNotMet: conditionsStillNotMet(demand) },
    { growth: demand.growth },
    { buildUp: buildUpAskedBy(demand) },
  ]);
}

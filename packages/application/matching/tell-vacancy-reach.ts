import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import {
  canonical,
  compileDemand,
  type Demand,
  type ToldReach,
  VacancyReach,
} from '@inzetbaar/domain/matching';
import type { Transaction } from '../ports/index.ts';
import type { MatchingBoard } from './board.ts';
import { demandOf } from './open-vacancy.ts';
import type { ReachLedger } from './reach-ledger.ts';

/**
 * How many people in the region could do a vacancy now, within 4 and within 12 weeks of training, and
 * which requirement excludes most of them. Recruiters of the vacancy's organisation only; `not_found`
 * for anybody else's. Null where the organisation asked enough for today.
 *
 * Counted over what recruiters may see, by what the ranking itself calls ready, and told through the
 * ledger: rounded, withheld where few, and not to be subtracted from another answer. It shows nobody,
 * so nobody's access log gets a row.
 */
export function tellVacancyReach({
  transaction,
  board,
  reachLedger,
}: {
  transaction: Transaction;
  board: MatchingBoard;
  reachLedger: ReachLedger;
}) {
  return async (actor: Actor, vacancyId: string): Promise<VacancyReachAnswer> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['recruiter'])) throw new DomainError('forbidden', {});
    const vacancy = await transaction(actor, ({ vacancies }) => vacancies.find(vacancyId));
    if (vacancy === null || !holds(actor, ['recruiter'], vacancy.organisationId)) {
      throw new DomainError('not_found', { what: 'vacancy' });
    }
    const demand = demandOf(vacancy);
    const { context } = board;
    const told = reachLedger.tell(
      vacancy,
      canonical(whatReachDependsOn(demand)),
      () => new VacancyReach(compileDemand(demand, context.graph), board.supplies, context),
    );
    return { demand, told };
  };
}

/** A vacancy as it asks, with the reach that was told; null: enough was asked today. */
export interface VacancyReachAnswer {
  demand: Demand;
  told: ToldReach | null;
}

/** What reach depends on. A change of anything else is no other question; lanes and work conditions least of all. */
export function whatReachDependsOn({
  coordinates,
  hoursMin,
  hoursMax,
  titles,
  reservedProcedures,
  skills,
}: Demand): Partial<Demand> {
  return {
    coordinates,
    hoursMin,
    hoursMax,
    titles,
    reservedProcedures,
    skills: skills.filter(({ importance }) => importance === 'essential'),
  };
}

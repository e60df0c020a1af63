import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { explainTo } from '@inzetbaar/domain/matching';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { passportHolder } from '../passports/holder.ts';
import type { Clock, Transaction } from '../ports/index.ts';
import { type NearTraining, trainingsForGaps } from '../trainings/offered-trainings.ts';
import type { MatchingBoard } from './board.ts';
import { gapsIn, type MyMatch } from './match-vacancies-for-me.ts';
import { openVacancyOf } from './open-vacancy.ts';
import { withAdvisedConditions } from '../second-track/lane.ts';
import { supplyOf } from './supply.ts';

/**
 * Why one vacancy fits the person who asks, or does not, with the trainings that are offered for what is
 * missing. Candidates and trainees only. Throws
 * `not_found` for a vacancy that the person may not see, and where there is no passport yet.
 */
export function matchOneForMe({
  transaction,
  clock,
  board,
}: {
  transaction: Transaction;
  clock: Clock;
  board: MatchingBoard;
}) {
  return async (
    actor: Actor,
    vacancyId: string,
  ): Promise<MyMatch & { trainings: readonly NearTraining[] }> => {
    const accountId = passportHolder(actor);
    return transaction(actor, async ({ passports, secondTrack, vacancies, trainings }) => {
      const stored = await vacancies.find(vacancyId);
      if (stored === null) throw new DomainError('not_found', { what: 'vacancy' });
      const found = await passports.findWithEvidence(accountId);
      if (found === null) throw new DomainError('not_found', { what: 'passport' });
      const { context } = board;
      const { evidence } = found;
      const passport = await withAdvisedConditions({ secondTrack }, found.passport, context.onDate);
      const vacancy = openVacancyOf(stored);
      const supply = supplyOf(passport, context.onDate, evidence);
      const explanation = explainTo(supply, context)(vacancy.demand);
      const gaps = gapsIn([{ vacancy, explanation }]);
      const home = { home: passport.home, today: calendarDateAt(clock.now()) };
      return { vacancy, explanation, trainings: await trainingsForGaps({ trainings }, gaps, home) };
    });
  };
}

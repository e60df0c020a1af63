import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { explainTo } from '@inzetbaar/domain/matching';
import { passportHolder } from '../passports/holder.ts';
import type { Transaction } from '../ports/index.ts';
import type { MatchingBoard } from './board.ts';
import type { MyMatch } from './match-vacancies-for-me.ts';
import { openVacancyOf } from './open-vacancy.ts';
import { supplyOf } from './supply.ts';

/**
 * Why one vacancy fits the person who asks, or does not. Candidates and trainees only. Throws
 * `not_found` for a vacancy that the person may not see, and where there is no passport yet.
 */
export function matchOneForMe({
  transaction,
  board,
}: {
  transaction: Transaction;
  board: MatchingBoard;
}) {
  return async (actor: Actor, vacancyId: string): Promise<MyMatch> => {
    const accountId = passportHolder(actor);
    return transaction(actor, async ({ passports, evidence, vacancies }) => {
      const stored = await vacancies.find(vacancyId);
      if (stored === null) throw new DomainError('not_found', { what: 'vacancy' });
      const passport = await passports.findOf(accountId);
      if (passport === null) throw new DomainError('not_found', { what: 'passport' });
      const { context } = board;
      const vacancy = openVacancyOf(stored);
      const supply = supplyOf(passport, context.onDate, await evidence.listOf(accountId));
      return {
        vacancy,
        explanation: explainTo(supply, context)(vacancy.demand),
      };
    });
  };
}

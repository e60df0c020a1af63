import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Transaction } from '../ports/index.ts';
import { type VacancyView, viewOf } from './ownership.ts';

/**
 * One vacancy: anybody signed in reads what is published, its owner every status, and who is in
 * contact about it keeps reading it. Throws `not_found` otherwise.
 */
export function readVacancy({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, id: string): Promise<VacancyView> =>
    transaction(actor, async (tx) => {
      const vacancy = await tx.vacancies.find(id);
      if (vacancy === null) throw new DomainError('not_found', { what: 'vacancy' });
      return viewOf(tx, actor, vacancy);
    });
}

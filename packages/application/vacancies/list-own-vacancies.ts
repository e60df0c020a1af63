import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import type { Page, PageRequest, StoredVacancy, Transaction } from '../ports/index.ts';
import { requireVacancyOwner } from './ownership.ts';

/**
 * Vacancies of the own organisations in any of the statuses (empty: all), latest change first.
 * Throws `forbidden` for who posts for none, `not_found` for an organisation that is not the own one.
 */
export function listOwnVacancies({ transaction }: { transaction: Transaction }) {
  return async (
    actor: Actor,
    input: PageRequest & {
      statuses: readonly VacancyStatus[];
      q?: string | undefined;
      organisationId?: string | undefined;
    },
  ): Promise<Page<StoredVacancy>> => {
    const own = requireVacancyOwner(actor);
    const { organisationId, q, ...request } = input;
    if (organisationId !== undefined && !own.includes(organisationId)) {
      throw new DomainError('not_found', { what: 'organisation' });
    }
    return transaction(actor, ({ vacancies }) =>
      vacancies.listOwned({
        ...request,
        organisationIds: organisationId === undefined ? own : [organisationId],
        q: q === undefined || q.trim() === '' ? undefined : q.trim(),
      }),
    );
  };
}

import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import type {
  Page,
  PageRequest,
  SkillCatalogue,
  StoredVacancy,
  Transaction,
} from '../ports/index.ts';
import { requireVacancyOwner } from './ownership.ts';

/**
 * Vacancies of the own organisations in any of the statuses (empty: all), latest change first; with
 * `split` those that ask a skill which became several, so that their owner has to choose.
 * Throws `forbidden` for who posts for none, `not_found` for an organisation that is not the own one.
 */
export function listOwnVacancies({
  transaction,
  catalogue,
}: {
  transaction: Transaction;
  catalogue: Pick<SkillCatalogue, 'split'>;
}) {
  return async (
    actor: Actor,
    input: PageRequest & {
      statuses: readonly VacancyStatus[];
      q?: string | undefined;
      organisationId?: string | undefined;
      split?: boolean | undefined;
    },
  ): Promise<Page<StoredVacancy>> => {
    const own = requireVacancyOwner(actor);
    const { organisationId, q, split, ...request } = input;
    if (organisationId !== undefined && !own.includes(organisationId)) {
      throw new DomainError('not_found', { what: 'organisation' });
    }
    return transaction(actor, ({ vacancies }) =>
      vacancies.listOwned({
        ...request,
        organisationIds: organisationId === undefined ? own : [organisationId],
        skills: split === true ? catalogue.split : undefined,
        q: q === undefined || q.trim() === '' ? undefined : q.trim(),
      }),
    );
  };
}

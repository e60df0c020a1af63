import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, organisationsOf, type Role } from '@inzetbaar/domain/identity';
import { allowedTransitions } from '@inzetbaar/domain/transitions';
import { VACANCY_TRANSITIONS, type VacancyTransitionName } from '@inzetbaar/domain/vacancies';
import type { CapacityUse, Repositories, StoredVacancy } from '../ports/index.ts';

/** Who posts vacancies for an organisation. */
const VACANCY_OWNERS = ['recruiter', 'organisation-admin'] as const satisfies readonly Role[];

/** A vacancy as its reader gets it; `owner` only for who posts for its organisation. */
export interface VacancyView {
  vacancy: StoredVacancy;
  owner: { use: CapacityUse; transitions: readonly VacancyTransitionName[] } | null;
}

/** The organisations for which the actor posts vacancies. Throws `forbidden` where there is none. */
export function requireVacancyOwner(actor: Actor): readonly string[] {
  const organisations = organisationsOf(actor, VACANCY_OWNERS);
  if (organisations.length === 0) throw new DomainError('forbidden', {});
  return organisations;
}

/** A vacancy of one of the actor's own organisations. Throws `not_found` for any other. */
export async function findOwned(
  { vacancies }: Pick<Repositories, 'vacancies'>,
  actor: Actor,
  id: string,
): Promise<StoredVacancy> {
  const vacancy = await vacancies.find(id);
  if (vacancy === null || !holds(actor, VACANCY_OWNERS, vacancy.organisationId)) {
    throw new DomainError('not_found', { what: 'vacancy' });
  }
  return vacancy;
}

/** The vacancy with what its owner may know and do; nobody else learns how much has been placed. */
export async function viewOf(
  { vacancies }: Pick<Repositories, 'vacancies'>,
  actor: Actor,
  vacancy: StoredVacancy,
): Promise<VacancyView> {
  if (!holds(actor, VACANCY_OWNERS, vacancy.organisationId)) return { vacancy, owner: null };
  return {
    vacancy,
    owner: {
      use: await vacancies.capacityUse(vacancy.id),
      transitions: allowedTransitions(VACANCY_TRANSITIONS, vacancy.status, 'owner'),
    },
  };
}

/** A vacancy that was just written, read back. */
export async function findWritten(
  { vacancies }: Pick<Repositories, 'vacancies'>,
  id: string,
): Promise<StoredVacancy> {
  const vacancy = await vacancies.find(id);
  if (vacancy === null) throw new Error(`vacancy ${id} cannot be read back by who wrote it`);
  return vacancy;
}

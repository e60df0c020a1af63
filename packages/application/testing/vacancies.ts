import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { StoredVacancy, VacancyRepository, VacancyToStore } from '../ports/index.ts';
import { capacityInUse } from './capacity.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, ownedOrganisations } from './visibility.ts';

/** Vacancies: published ones for everybody signed in, the others for their owner and who is in contact. */
export function inMemoryVacancies(tables: Tables, actor: Actor): VacancyRepository {
  const owned = ownedOrganisations(actor);
  const mayChange = ({ organisationId }: VacancyToStore) =>
    isSystem(actor) || owned.includes(organisationId);
  const isInContact = (vacancyId: string) =>
    actor.kind === 'user' &&
    [...tables.introductions.values()].some(
      (one) => one.vacancyId === vacancyId && one.accountId === accountIdOf(actor),
    );
  const sees = (vacancy: VacancyToStore) =>
    (vacancy.status === 'published' && actor.kind === 'user') ||
    mayChange(vacancy) ||
    isInContact(vacancy.id);

  const complete = (vacancy: VacancyToStore): StoredVacancy => {
    const location = tables.locations.get(vacancy.locationId);
    const organisation = tables.organisations.get(vacancy.organisationId);
    if (location === undefined || organisation === undefined) {
      throw new Error(`vacancy ${vacancy.id} has no organisation or location`);
    }
    return { ...vacancy, location, organisationName: organisation.name };
  };
  const seen = () => [...tables.vacancies.values()].filter(sees).map(complete);
  const byId = (a: StoredVacancy, b: StoredVacancy) => (a.id < b.id ? -1 : 1);

  const insert = (vacancy: VacancyToStore) => {
    if (isSystem(actor) || !mayChange(vacancy)) {
      throw new Error('row-level security: not an own organisation');
    }
    const isTaken = [...tables.vacancies.values()].some(
      (other) =>
        vacancy.externalId !== null &&
        other.organisationId === vacancy.organisationId &&
        other.externalId === vacancy.externalId,
    );
    if (isTaken) throw new DomainError('already_exists', { what: 'vacancy' });
    tables.vacancies.set(vacancy.id, vacancy);
  };

  return {
    async find(id) {
      const vacancy = tables.vacancies.get(id);
      return vacancy !== undefined && sees(vacancy) ? complete(vacancy) : null;
    },
    async findMany(ids) {
      return seen().filter(({ id }) => ids.includes(id));
    },
    async findByExternalIds(organisationId, externalIds) {
      return seen().filter(
        (vacancy) =>
          vacancy.organisationId === organisationId &&
          vacancy.externalId !== null &&
          externalIds.includes(vacancy.externalId),
      );
    },
    async listPublished(afterId, limit) {
      return seen()
        .filter(({ id, status }) => status === 'published' && (afterId === null || id > afterId))
        .sort(byId)
        .slice(0, limit);
    },
    async listExpired(today, limit) {
      return seen()
        .filter(
          ({ status, expiresOn }) =>
            (status === 'published' || status === 'paused') &&
            expiresOn !== null &&
            expiresOn < today,
        )
        .sort(byId)
        .slice(0, limit);
    },
    async listOwned({ organisationIds, statuses, q, skills: asked, ...request }) {
      const words = q?.toLowerCase();
      const own = seen()
        .filter(
          ({ organisationId, status, title, skills }) =>
            organisationIds.includes(organisationId) &&
            (statuses.length === 0 || statuses.includes(status)) &&
            (words === undefined || title.toLowerCase().includes(words)) &&
            (asked === undefined || skills.some(({ skillId }) => asked.includes(skillId))),
        )
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(own, request);
    },
    async insert(vacancy) {
      insert(vacancy);
    },
    async insertMany(vacancies) {
      for (const vacancy of vacancies) insert(vacancy);
    },
    async update(vacancy, expectedVersion) {
      const present = tables.vacancies.get(vacancy.id);
      if (present?.version !== expectedVersion || !mayChange(present)) return false;
      const used = capacityInUse(tables, vacancy.id);
      const { capacity } = vacancy;
      if (capacity.kind === 'positions' && used.positions > capacity.positions) {
        throw new DomainError('capacity_exceeded', { kind: 'positions' });
      }
      if (capacity.kind === 'hours' && used.hours > capacity.hoursPerWeek) {
        throw new DomainError('capacity_exceeded', { kind: 'hours' });
      }
      tables.vacancies.set(vacancy.id, vacancy);
      return true;
    },
    async capacityUse(id) {
      return capacityInUse(tables, id);
    },
  };
}

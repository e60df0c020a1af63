import type { CalendarDate } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  isReleaseActive,
  OPEN_INTRODUCTION_STATUSES,
  type ReleaseField,
} from '@inzetbaar/domain/introductions';
import { evidenceStandingOn } from '@inzetbaar/domain/passports';
import type {
  IntroductionRepository,
  ReleasedEvidence,
  ReleasedPersonFields,
  StoredAccount,
  StoredIntroduction,
  StoredPassport,
} from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, ownedOrganisations } from './visibility.ts';

/** Introductions as their two sides see them; of releases the latest one is kept. */
export function inMemoryIntroductions(tables: Tables, actor: Actor): IntroductionRepository {
  const owned = ownedOrganisations(actor);
  const isSide = ({ accountId, organisationId }: StoredIntroduction) =>
    accountId === accountIdOf(actor) || owned.includes(organisationId);
  const sees = (introduction: StoredIntroduction) => isSystem(actor) || isSide(introduction);
  const seen = () => [...tables.introductions.values()].filter(sees);
  const isOpen = ({ status }: StoredIntroduction) =>
    OPEN_INTRODUCTION_STATUSES.some((open) => open === status);

  const find = (id: string): StoredIntroduction | null => {
    const introduction = tables.introductions.get(id);
    return introduction !== undefined && sees(introduction) ? introduction : null;
  };

  return {
    async find(id) {
      return find(id);
    },
    async list({ accountId, organisationIds, vacancyId, statuses, ...request }) {
      const found = seen()
        .filter(
          (one) =>
            (accountId === undefined || one.accountId === accountId) &&
            (organisationIds === undefined || organisationIds.includes(one.organisationId)) &&
            (vacancyId === undefined || one.vacancyId === vacancyId) &&
            (statuses === undefined || statuses.length === 0 || statuses.includes(one.status)),
        )
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(found, request);
    },
    async listStale(before, limit) {
      return seen()
        .filter((one) => isOpen(one) && one.updatedAt < before)
        .sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime() || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    async insert(introduction) {
      if (!sees(introduction)) throw new Error('row-level security: on neither side');
      const isTaken = [...tables.introductions.values()].some(
        (other) =>
          isOpen(other) &&
          other.vacancyId === introduction.vacancyId &&
          other.passportId === introduction.passportId,
      );
      if (isTaken) throw new DomainError('already_exists', { what: 'introduction' });
      tables.introductions.set(introduction.id, introduction);
    },
    async update(introduction, expectedVersion, event) {
      const present = find(introduction.id);
      if (present?.version !== expectedVersion) return false;
      tables.introductions.set(introduction.id, {
        ...introduction,
        release: present.release,
        events: [...present.events, event],
      });
      return true;
    },
    async addRelease(_id, introductionId, { fields, until }) {
      const present = find(introductionId);
      if (present === null || present.accountId !== accountIdOf(actor)) {
        throw new Error('row-level security: only the person releases');
      }
      tables.introductions.set(introductionId, {
        ...present,
        release: { fields, until, revokedAt: null },
      });
    },
    async endReleases(introductionId, at) {
      const present = find(introductionId);
      if (present === null || present.release === null || present.release.revokedAt !== null)
        return;
      tables.introductions.set(introductionId, {
        ...present,
        release: { ...present.release, revokedAt: at },
      });
    },
    async releasedPerson(introductionId, today) {
      const present = find(introductionId);
      if (present === null || !isSide(present) || !isReleaseActive(present.release, today))
        return null;
      const account = tables.accounts.get(present.accountId);
      const passport = tables.passports.get(present.passportId);
      if (account === undefined || passport === undefined) return null;
      return personOf(tables, account, passport, present.release.fields, today);
    },
  };
}

function personOf(
  tables: Tables,
  account: StoredAccount,
  passport: StoredPassport,
  fields: readonly ReleaseField[],
  today: CalendarDate,
): ReleasedPersonFields {
  const shows = (field: ReleaseField) => fields.includes(field);
  const employers = passport.lanes.flatMap(
    ({ organisationId }) => tables.organisations.get(organisationId ?? '')?.name ?? [],
  );
  return {
    ...(shows('name') && { name: account.name }),
    ...(shows('email') && { email: account.email }),
    ...(shows('phone') && { phone: passport.phone }),
    ...(shows('employer') && {
      employer: employers.length === 0 ? null : [...new Set(employers)].sort().join(', '),
    }),
    ...(shows('registrations') && {
      registrations: [...passport.registrations].sort((a, b) => (a.title < b.title ? -1 : 1)),
    }),
    ...(shows('evidence') && { evidence: evidenceOf(tables, passport, today) }),
    ...(shows('work-conditions') && { workConditions: passport.workConditions }),
    ...(shows('introduction-text') && { introductionText: passport.introductionText }),
  };
}

function evidenceOf(
  tables: Tables,
  { accountId, skills }: StoredPassport,
  today: CalendarDate,
): ReleasedEvidence[] {
  const has = new Set(skills.map(({ skillId }) => skillId));
  return [...tables.evidence.values()]
    .filter(
      (one) =>
        one.accountId === accountId &&
        has.has(one.skillId) &&
        evidenceStandingOn(one, today) === 'standing',
    )
    .sort(
      (a, b) =>
        compare(a.skillId, b.skillId) || compare(b.givenOn, a.givenOn) || compare(a.id, b.id),
    )
    .map(({ skillId, kind, level, givenOn, validUntil }) => ({
      skillId,
      kind,
      level,
      givenOn,
      validUntil,
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import { isReleaseActive } from '@inzetbaar/domain/introductions';
import { isSameStatement, registrationStandingOn } from '@inzetbaar/domain/passports';
import type {
  RegistrationReminder,
  RegistrationRepository,
  RegistrationToCheck,
  StoredPassport,
  StoredRegistration,
} from '../ports/index.ts';
import type { RegistrationMarks, Tables } from './tables.ts';
import { accountIdOf, hasRegionRole, isSystem, ownedOrganisations } from './visibility.ts';

interface Held {
  passport: StoredPassport;
  registration: StoredRegistration;
}

const NO_MARKS: RegistrationMarks = {
  lookUpAt: null,
  finding: null,
  remindedFor: null,
  isTold: false,
};

/** Checks of registrations, as the functions of migration 20261122130000 allow them. */
export function inMemoryRegistrations(tables: Tables, actor: Actor): RegistrationRepository {
  const all = (): Held[] =>
    [...tables.passports.values()].flatMap((passport) =>
      passport.registrations.map((registration) => ({ passport, registration })),
    );
  const marksOf = (id: string) => tables.registrationMarks.get(id) ?? NO_MARKS;
  const mark = (id: string, change: Partial<RegistrationMarks>) =>
    tables.registrationMarks.set(id, { ...marksOf(id), ...change });
  const write = ({ passport }: Held, next: StoredRegistration) =>
    tables.passports.set(passport.id, {
      ...passport,
      registrations: passport.registrations.map((one) => (one.id === next.id ? next : one)),
    });
  const owned = ownedOrganisations(actor);

  /** What the actor may check, with where it was released, oldest first. */
  const checkable = (today: string): (RegistrationToCheck & { since: number })[] =>
    all()
      .flatMap(({ passport, registration }) => {
        const account = tables.accounts.get(passport.accountId);
        if (account === undefined || account.disabledAt !== null) return [];
        if (account.id === accountIdOf(actor)) return [];
        const released = [...tables.introductions.values()]
          .filter(
            (one) =>
              one.passportId === passport.id &&
              owned.includes(one.organisationId) &&
              isReleaseActive(one.release, today) &&
              one.release.fields.includes('name') &&
              one.release.fields.includes('registrations'),
          )
          .at(-1);
        const isAsked = hasRegionRole(actor, 'platform-admin') && registration.askedAt !== null;
        if (released === undefined && !isAsked) return [];
        return [
          {
            ...registration,
            accountId: account.id,
            name: account.name,
            finding: marksOf(registration.id).finding,
            organisationId: released?.organisationId ?? null,
            vacancyId: released?.vacancyId ?? null,
            vacancyTitle: tables.vacancies.get(released?.vacancyId ?? '')?.title ?? null,
            since: (released?.updatedAt ?? registration.askedAt ?? new Date(0)).getTime(),
          },
        ];
      })
      .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
  const bare = ({ since: _, ...one }: RegistrationToCheck & { since: number }) => one;

  return {
    async ask(accountId, title, at) {
      const found = all().find(
        ({ passport, registration }) =>
          passport.accountId === accountId && registration.title === title,
      );
      if (found === undefined || accountId !== accountIdOf(actor)) return false;
      write(found, { ...found.registration, askedAt: at });
      mark(found.registration.id, { lookUpAt: at, finding: null });
      return true;
    },
    async listToCheck(today, { limit, offset }) {
      const waiting = checkable(today).filter((one) =>
        ['unchecked', 'asked'].includes(registrationStandingOn(one, today)),
      );
      return {
        items: waiting.slice(offset, offset + limit).map(bare),
        total: waiting.length,
      };
    },
    async findToCheck(id, today) {
      const found = checkable(today).find((one) => one.id === id);
      return found === undefined ? null : bare(found);
    },
    async recordCheck(id, seen, check, today) {
      const found = all().find(({ registration }) => registration.id === id);
      if (found === undefined || !isSameStatement(found.registration, seen)) return null;
      const mayCheck =
        check.method === 'register'
          ? isSystem(actor) && found.registration.askedAt !== null
          : checkable(today).some((one) => one.id === id);
      if (!mayCheck) return null;
      if (check.method === 'register' && check.outcome === 'refused') {
        throw new Error('check constraint: a machine never refuses');
      }
      write(found, { ...found.registration, check });
      mark(id, { isTold: false });
      return { passportId: found.passport.id };
    },
    async titlesIn(introductionId, today) {
      const introduction = tables.introductions.get(introductionId);
      const isSide =
        introduction !== undefined &&
        (introduction.accountId === accountIdOf(actor) ||
          owned.includes(introduction.organisationId));
      const passport = isSide ? tables.passports.get(introduction.passportId) : undefined;
      return [...(passport?.registrations ?? [])]
        .sort((a, b) => (a.title < b.title ? -1 : 1))
        .map((one) => ({ title: one.title, standing: registrationStandingOn(one, today) }));
    },
    async claimLookUps(now, retryAt, limit) {
      if (!isSystem(actor)) return [];
      const today = calendarDateAt(now);
      return all()
        .filter(({ registration }) => {
          const { lookUpAt } = marksOf(registration.id);
          return (
            lookUpAt !== null &&
            lookUpAt <= now &&
            registrationStandingOn(registration, today) === 'asked'
          );
        })
        .slice(0, limit)
        .flatMap(({ passport, registration }) => {
          const { id, title, number, specialism, validUntil } = registration;
          const account = tables.accounts.get(passport.accountId);
          if (number === null || account === undefined) return [];
          mark(id, { lookUpAt: retryAt });
          const stated = { title, number, specialism, validUntil };
          return [{ id, accountId: account.id, name: account.name, ...stated }];
        });
    },
    async leaveToPerson(id, seen, finding) {
      const found = all().find(({ registration }) => registration.id === id);
      if (!isSystem(actor) || found === undefined) return;
      if (isSameStatement(found.registration, seen)) mark(id, { finding, lookUpAt: null });
    },
    async claimReminders(today, until, limit) {
      if (!isSystem(actor)) return [];
      const due = all().flatMap(({ passport, registration }) => {
        const { validUntil, check, id } = registration;
        const { remindedFor, isTold } = marksOf(id);
        const ends =
          validUntil !== null &&
          validUntil >= today &&
          validUntil <= until &&
          remindedFor !== validUntil &&
          check?.outcome !== 'refused';
        const isRefused = registrationStandingOn(registration, today) === 'refused' && !isTold;
        const account = tables.accounts.get(passport.accountId);
        if (account === undefined || account.disabledAt !== null) return [];
        return ends || isRefused
          ? [{ account, id, validUntil: ends ? validUntil : null, isRefused }]
          : [];
      });
      const people = [...new Set(due.map(({ account }) => account.id))].sort().slice(0, limit);
      return people.flatMap((accountId): RegistrationReminder[] => {
        const mine = due.filter(({ account }) => account.id === accountId);
        for (const { id, validUntil, isRefused } of mine) {
          mark(id, {
            ...(validUntil !== null && { remindedFor: validUntil }),
            ...(isRefused && { isTold: true }),
          });
        }
        const [first] = mine;
        if (first === undefined) return [];
        const { email, locale } = first.account;
        const [firstValidUntil = null] = mine.flatMap(({ validUntil }) => validUntil ?? []).sort();
        const isRefused = mine.some((one) => one.isRefused);
        return [{ accountId, email, locale, firstValidUntil, isRefused }];
      });
    },
  };
}

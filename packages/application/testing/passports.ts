import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { checkedTitlesOn, isSameStatement, titlesOn } from '@inzetbaar/domain/passports';
import type { Clock, PassportRepository, StoredPassport, VisiblePassport } from '../ports/index.ts';
import { inMemoryEvidence } from './evidence.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, ownedOrganisations } from './visibility.ts';

/** Passports: the whole one for its owner alone, and for others what the function `visible_supply` tells. */
export function inMemoryPassports(tables: Tables, actor: Actor, clock: Clock): PassportRepository {
  const isOwn = (accountId: string) => accountId === accountIdOf(actor);
  const isEnabled = ({ accountId }: StoredPassport) =>
    tables.accounts.get(accountId)?.disabledAt === null;
  const isVisible = (passport: StoredPassport) =>
    passport.visible && passport.hoursMax > 0 && passport.lanes.length > 0 && isEnabled(passport);
  const passportOf = (accountId: string) =>
    [...tables.passports.values()].find((passport) => passport.accountId === accountId);

  const today = () => calendarDateAt(clock.now());
  const asVisible = (passport: StoredPassport): VisiblePassport => ({
    id: passport.id,
    skills: passport.skills
      .map(({ skillId, level }) => ({ skillId, level }))
      .sort((a, b) => (a.skillId < b.skillId ? -1 : 1)),
    titles: titlesOn(passport.registrations, today()),
    uncheckedTitles: uncheckedTitlesOf(passport, today()),
    hoursMin: passport.hoursMin,
    hoursMax: passport.hoursMax,
    availability: passport.availability,
    municipalityCode: passport.municipalityCode,
    home: passport.home,
    maxTravelKm: passport.maxTravelKm,
    wishedBranches: passport.wishedBranches,
    wishedForms: passport.wishedForms,
  });
  const visible = () =>
    [...tables.passports.values()].filter(isVisible).sort((a, b) => (a.id < b.id ? -1 : 1));

  return {
    async findOf(accountId) {
      return isOwn(accountId) ? (passportOf(accountId) ?? null) : null;
    },
    async findWithEvidence(accountId) {
      const passport = await this.findOf(accountId);
      if (passport === null) return null;
      return { passport, evidence: await inMemoryEvidence(tables, actor).listOf(accountId) };
    },
    async insert(passport) {
      if (!isOwn(passport.accountId) && !isSystem(actor)) {
        throw new Error('row-level security: not the own passport');
      }
      if (passportOf(passport.accountId) !== undefined) {
        throw new DomainError('already_exists', { what: 'passport' });
      }
      tables.passports.set(passport.id, passport);
    },
    async update(passport, expectedVersion) {
      const present = tables.passports.get(passport.id);
      if (present?.version !== expectedVersion || !isOwn(present.accountId)) return false;
      tables.passports.set(passport.id, {
        ...passport,
        registrations: keepChecks(passport, present),
      });
      for (const { id } of present.registrations) {
        const before = present.registrations.find((one) => one.id === id);
        const now = passport.registrations.find((one) => one.id === id);
        if (before === undefined || now === undefined || !isSameStatement(before, now)) {
          tables.registrationMarks.delete(id);
        }
      }
      return true;
    },
    async listVisible(afterId, limit) {
      return visible()
        .filter(({ id }) => afterId === null || id > afterId)
        .slice(0, limit)
        .map(asVisible);
    },
    async findVisible(ids) {
      return visible()
        .filter(({ id }) => ids.includes(id))
        .map(asVisible);
    },
    async listWorkTerms() {
      if (!isSystem(actor)) return [];
      return visible()
        .filter(({ workConditions, buildUp }) => workConditions.length + buildUp.length > 0)
        .map(({ id, workConditions, buildUp }) => ({ id, workConditions, buildUp }));
    },
    async accountOfVisible(passportId) {
      const passport = tables.passports.get(passportId);
      const mayAsk = isSystem(actor) || ownedOrganisations(actor).length > 0;
      if (passport === undefined || !mayAsk || !passport.visible || !isEnabled(passport))
        return null;
      return passport.accountId;
    },
  };
}

/** What was asked and checked is never written with a passport: it stays where the statement stays. */
function keepChecks(
  next: StoredPassport,
  present: StoredPassport,
): StoredPassport['registrations'] {
  return next.registrations.map((one) => {
    const before = present.registrations.find(({ id }) => id === one.id);
    const isSame = before !== undefined && isSameStatement(before, one);
    return {
      ...one,
      askedAt: isSame ? before.askedAt : null,
      check: isSame ? before.check : null,
    };
  });
}

function uncheckedTitlesOf({ registrations }: StoredPassport, today: string) {
  const checked = checkedTitlesOn(registrations, today);
  return titlesOn(registrations, today).filter((title) => !checked.includes(title));
}

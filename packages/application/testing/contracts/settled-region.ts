import { randomUUID } from 'node:crypto';
import type { HeldRole, UserActor } from '@inzetbaar/domain/identity';
import type { Transaction } from '../../ports/index.ts';
import type {
  StoredAccount,
  StoredIntroduction,
  StoredPassport,
  StoredPlacement,
  VacancyToStore,
} from '../../ports/index.ts';
import {
  actorFor,
  aLocation,
  anAccount,
  anOrganisation,
  aPassport,
  aRole,
  aVacancy,
  SYSTEM,
} from '../builders.ts';

/** The adapters under test; nothing in them has to be empty. */
export interface RepositoriesUnderTest {
  transaction: Transaction;
  close(): Promise<void>;
}

/** An employer, with a recruiter and one published vacancy of one position. */
export interface SettledEmployer {
  organisationId: string;
  recruiter: UserActor;
  vacancy: VacancyToStore;
}

/** A candidate with a passport. */
export interface SettledPerson {
  account: StoredAccount;
  actor: UserActor;
  passport: StoredPassport;
}

/** Two employers and two people whom nobody else uses, made through the ports themselves. */
export interface SettledRegion {
  own: SettledEmployer;
  other: SettledEmployer;
  person: SettledPerson;
  stranger: SettledPerson;
  coordinator: UserActor;
}

/** Makes a region. Times lie in the year 2000, before whatever else the database holds. */
export async function settleRegion(transaction: Transaction): Promise<SettledRegion> {
  const admin = await signUp(transaction, [aRole('platform-admin')]);
  return {
    own: await settleEmployer(transaction, admin.actor),
    other: await settleEmployer(transaction, admin.actor),
    person: await settlePerson(transaction, {}),
    stranger: await settlePerson(transaction, {}),
    coordinator: (await signUp(transaction, [aRole('regional-coordinator')])).actor,
  };
}

/** An account with its roles. */
export async function signUp(
  transaction: Transaction,
  roles: readonly HeldRole[],
): Promise<{ account: StoredAccount; actor: UserActor }> {
  const account = anAccount({ id: randomUUID(), roles });
  await transaction(SYSTEM, ({ accounts }) => accounts.insert(account));
  return { account, actor: actorFor(account) };
}

async function settleEmployer(
  transaction: Transaction,
  admin: UserActor,
): Promise<SettledEmployer> {
  const id = randomUUID();
  const location = aLocation(id, { id: randomUUID() });
  const organisation = anOrganisation({ id, slug: `zorg-${id}`, locations: [location] });
  await transaction(admin, async ({ organisations }) => {
    await organisations.insert({ ...organisation, locations: [] });
    await organisations.insertLocation(location);
  });
  const { actor: recruiter } = await signUp(transaction, [aRole('recruiter', id)]);
  const vacancy = aVacancy(location, {
    id: randomUUID(),
    capacity: { kind: 'positions', positions: 1 },
  });
  await transaction(recruiter, ({ vacancies }) => vacancies.insert(vacancy));
  return { organisationId: id, recruiter, vacancy };
}

/** A candidate with a passport that recruiters can find, changed as asked. */
export async function settlePerson(
  transaction: Transaction,
  change: Partial<StoredPassport>,
): Promise<SettledPerson> {
  const { account, actor } = await signUp(transaction, [aRole('candidate')]);
  const passport = aPassport(account.id, { id: randomUUID(), ...change });
  await transaction(actor, ({ passports }) => passports.insert(passport));
  return { account, actor, passport };
}

const AT = new Date('2000-03-01T10:00:00Z');

/** An interest that a person showed in the vacancy of an employer, not stored yet. */
export function anInterest(
  person: SettledPerson,
  employer: SettledEmployer,
  change: Partial<StoredIntroduction> = {},
): StoredIntroduction {
  return {
    id: randomUUID(),
    vacancyId: employer.vacancy.id,
    organisationId: employer.organisationId,
    passportId: person.passport.id,
    accountId: person.account.id,
    status: 'interested',
    startedBy: 'candidate',
    meetingProposedBy: null,
    meetingAt: null,
    practical: null,
    reason: null,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
    release: null,
    events: [{ at: AT, transition: 'show-interest', by: 'candidate' }],
    ...change,
  };
}

/** A placement after an introduction, not stored yet. */
export function aPlacementAfter(
  introduction: StoredIntroduction,
  change: Partial<StoredPlacement> = {},
): StoredPlacement {
  return {
    id: randomUUID(),
    introductionId: introduction.id,
    vacancyId: introduction.vacancyId,
    organisationId: introduction.organisationId,
    accountId: introduction.accountId,
    form: 'secondment',
    hoursPerWeek: 16,
    startsOn: '2000-04-01',
    endsOn: '2000-04-30',
    status: 'proposed',
    reason: null,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
    ...change,
  };
}

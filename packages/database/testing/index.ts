import type {
  Repositories,
  StoredAccount,
  StoredIntroduction,
  StoredLocation,
  StoredOrganisation,
  StoredPassport,
  StoredPlacement,
  VacancyToStore,
} from '@inzetbaar/application/ports';
import {
  actorFor,
  aLocation,
  anAccount,
  anId,
  anOrganisation,
  aPassport,
  aRole,
  aVacancy,
  BUILT_AT,
  SYSTEM,
} from '@inzetbaar/application/testing';
import type { UserActor } from '@inzetbaar/domain/identity';
import { Pool } from 'pg';

import { createTestDatabase } from '../../../tests/setup/database.ts';
import { type Database, openDatabase } from '../client/index.ts';

/** One employer with the people who work the platform for it. */
export interface TestEmployer {
  organisation: StoredOrganisation;
  location: StoredLocation;
  recruiter: UserActor;
  admin: UserActor;
  caseManager: UserActor;
}

/** Somebody with a passport. */
export interface TestPerson {
  actor: UserActor;
  passport: StoredPassport;
}

/** A database of its own with two employers and the roles of the region. */
export interface TestRegion {
  database: Database;
  /** As the owner of the tables, whom row-level security does not hold back: for looking, not for use. */
  owner: Pool;
  appUrl: string;
  own: TestEmployer;
  other: TestEmployer;
  platformAdmin: UserActor;
  coordinator: UserActor;
  signUp(change: Partial<StoredAccount>): Promise<UserActor>;
  person(change?: Partial<StoredPassport>): Promise<TestPerson>;
  vacancy(employer: TestEmployer, change?: Partial<VacancyToStore>): Promise<VacancyToStore>;
  introduction(
    vacancy: VacancyToStore,
    person: TestPerson,
    change?: Partial<StoredIntroduction>,
  ): Promise<StoredIntroduction>;
  close(): Promise<void>;
}

/** Everything goes in through the repositories, by who may do it. */
export async function openTestRegion(): Promise<TestRegion> {
  const test = await createTestDatabase();
  const database = await openDatabase({ url: test.appUrl, poolSize: 12 });
  const owner = new Pool({ connectionString: test.ownerUrl, max: 2 });
  const { transaction } = database;

  const signUp = async (change: Partial<StoredAccount>) => {
    const account = anAccount(change);
    await transaction(SYSTEM, (tx) => tx.accounts.insert(account));
    return actorFor(account);
  };
  const platformAdmin = await signUp({ name: 'Platformbeheer', roles: [aRole('platform-admin')] });
  const employer = async (name: string): Promise<TestEmployer> => {
    const bare = anOrganisation({ name, locations: [] });
    const location = aLocation(bare.id, { name: `${name}, hoofdlocatie` });
    const organisation = { ...bare, locations: [location] };
    await transaction(platformAdmin, (tx) => tx.organisations.insert(organisation));
    return {
      organisation,
      location,
      recruiter: await signUp({
        name: `Recruiter van ${name}`,
        roles: [aRole('recruiter', bare.id)],
      }),
      admin: await signUp({
        name: `Beheerder van ${name}`,
        roles: [aRole('organisation-admin', bare.id)],
      }),
      caseManager: await signUp({
        name: `Casemanager van ${name}`,
        roles: [aRole('case-manager', bare.id)],
      }),
    };
  };

  return {
    database,
    owner,
    appUrl: test.appUrl,
    own: await employer('Zorggroep Geleenbeek'),
    other: await employer('Stichting Maasoever'),
    platformAdmin,
    coordinator: await signUp({ name: 'Regiocoördinator', roles: [aRole('regional-coordinator')] }),
    signUp,
    async person(change = {}) {
      const actor = await signUp({ name: 'Noor Janssen', roles: [aRole('candidate')] });
      const passport = aPassport(actor.userId, change);
      await transaction(actor, (tx) => tx.passports.insert(passport));
      return { actor, passport };
    },
    async vacancy({ location, recruiter }, change = {}) {
      const vacancy = aVacancy(location, change);
      await transaction(recruiter, (tx) => tx.vacancies.insert(vacancy));
      return vacancy;
    },
    async introduction(vacancy, person, change = {}) {
      const introduction = anIntroduction(vacancy, person, change);
      await transaction(person.actor, (tx) => tx.introductions.insert(introduction));
      return introduction;
    },
    async close() {
      await database.close();
      await owner.end();
      await test.drop();
    },
  };
}

/** Interest shown by a person in a vacancy. */
export function anIntroduction(
  vacancy: VacancyToStore,
  { actor, passport }: TestPerson,
  change: Partial<StoredIntroduction> = {},
): StoredIntroduction {
  return {
    id: anId(),
    vacancyId: vacancy.id,
    organisationId: vacancy.organisationId,
    passportId: passport.id,
    accountId: actor.userId,
    status: 'interested',
    startedBy: 'candidate',
    meetingProposedBy: null,
    meetingAt: null,
    practical: null,
    reason: null,
    version: 1,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    release: null,
    events: [{ at: BUILT_AT, transition: 'show-interest', by: 'candidate' }],
    ...change,
  };
}

/** A proposed placement after an introduction, of 8 hours a week. */
export function aPlacement(
  introduction: StoredIntroduction,
  change: Partial<StoredPlacement> = {},
): StoredPlacement {
  return {
    id: anId(),
    introductionId: introduction.id,
    vacancyId: introduction.vacancyId,
    organisationId: introduction.organisationId,
    accountId: introduction.accountId,
    form: 'secondment',
    hoursPerWeek: 8,
    startsOn: '2026-07-01',
    endsOn: null,
    status: 'proposed',
    reason: null,
    version: 1,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    ...change,
  };
}

/** Every item of a list, two at a time. */
export async function readAll<Item>(
  region: TestRegion,
  actor: UserActor,
  list: (
    tx: Repositories,
    request: { limit: number; cursor?: string | undefined },
  ) => Promise<{ items: readonly Item[]; nextCursor: string | null; total: number }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await region.database.transaction(actor, (tx) => list(tx, { limit: 2, cursor }));
    all.push(...page.items);
    if (page.nextCursor === null) {
      if (all.length !== page.total) throw new Error(`total ${page.total}, but ${all.length} read`);
      return all;
    }
    cursor = page.nextCursor;
  }
}

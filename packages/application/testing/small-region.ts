import type { UserActor } from '@inzetbaar/domain/identity';
import type { StoredAccount, StoredLocation, StoredOrganisation } from '../ports/index.ts';
import { actorFor, aLocation, anAccount, anOrganisation, aRole } from './builders.ts';
import type { InMemoryWorld } from './in-memory-world.ts';

/** One employer with the people who work the platform for it. */
export interface Employer {
  organisation: StoredOrganisation;
  location: StoredLocation;
  recruiter: UserActor;
  caseManager: UserActor;
  admin: UserActor;
}

/** Two employers that share a region, and the roles that belong to neither. */
export interface SmallRegion {
  own: Employer;
  other: Employer;
  platformAdmin: UserActor;
  regionalCoordinator: UserActor;
  traineeshipCoordinator: UserActor;
  candidate: UserActor;
}

/** Puts an account into the world and answers how it asks. */
export function signUp(world: InMemoryWorld, change: Partial<StoredAccount>): UserActor {
  const account = anAccount(change);
  world.tables.accounts.set(account.id, account);
  return actorFor(account);
}

/** Puts an organisation with its locations into the world. */
export function settle(world: InMemoryWorld, organisation: StoredOrganisation): void {
  const { locations, ...itself } = organisation;
  world.tables.organisations.set(organisation.id, itself);
  for (const location of locations) world.tables.locations.set(location.id, location);
}

function anEmployer(world: InMemoryWorld, name: string): Employer {
  const bare = anOrganisation({ name, locations: [] });
  const location = aLocation(bare.id, { name: `${name}, hoofdlocatie` });
  const organisation = { ...bare, locations: [location] };
  settle(world, organisation);
  return {
    organisation,
    location,
    recruiter: signUp(world, {
      name: `Recruiter van ${name}`,
      roles: [aRole('recruiter', bare.id)],
    }),
    caseManager: signUp(world, {
      name: `Casemanager van ${name}`,
      roles: [aRole('case-manager', bare.id)],
    }),
    admin: signUp(world, {
      name: `Beheerder van ${name}`,
      roles: [aRole('organisation-admin', bare.id)],
    }),
  };
}

/** Fills a world with two employers and somebody in every role. */
export function smallRegion(world: InMemoryWorld): SmallRegion {
  return {
    own: anEmployer(world, 'Zorggroep Geleenbeek'),
    other: anEmployer(world, 'Stichting Maasoever'),
    platformAdmin: signUp(world, { name: 'Platformbeheer', roles: [aRole('platform-admin')] }),
    regionalCoordinator: signUp(world, {
      name: 'Regiocoördinator',
      roles: [aRole('regional-coordinator')],
    }),
    traineeshipCoordinator: signUp(world, {
      name: 'Traineecoördinator',
      roles: [aRole('traineeship-coordinator')],
    }),
    candidate: signUp(world, { name: 'Kandidaat', roles: [aRole('candidate')] }),
  };
}

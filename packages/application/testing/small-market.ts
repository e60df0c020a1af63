import type { UserActor } from '@inzetbaar/domain/identity';
import type { StoredPassport, VacancyToStore } from '../ports/index.ts';
import { aPassport, aRole, aVacancy } from './builders.ts';
import { type InMemoryWorld, inMemoryWorld } from './in-memory-world.ts';
import { signUp, type SmallRegion, smallRegion } from './small-region.ts';

/** A small region in which one vacancy is open and one candidate has a passport. */
export interface SmallMarket {
  world: InMemoryWorld;
  region: SmallRegion;
  vacancy: VacancyToStore;
  candidate: UserActor;
  passport: StoredPassport;
}

export function smallMarket(): SmallMarket {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const vacancy = aVacancy(region.own.location);
  world.tables.vacancies.set(vacancy.id, vacancy);
  const { actor: candidate, passport } = joinMarket(world, { phone: '06 12345678' });
  return { world, region, vacancy, candidate, passport };
}

/** One more person with a passport. */
export function joinMarket(
  world: InMemoryWorld,
  change: Partial<StoredPassport> = {},
  name = 'Robin Kusters',
): { actor: UserActor; passport: StoredPassport } {
  const actor = signUp(world, { name, roles: [aRole('candidate')] });
  const passport = aPassport(actor.userId, change);
  world.tables.passports.set(passport.id, passport);
  return { actor, passport };
}

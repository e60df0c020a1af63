import { describe, expect, it } from 'vitest';
import type { VacancyToStore } from '../ports/index.ts';
import {
  aVacancy,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  smallRegion,
  testCatalogue,
} from '../testing/index.ts';
import { adaptVacancy } from './adapt-vacancy.ts';
import { updateVacancy } from './update-vacancy.ts';

function arrange(change: Partial<VacancyToStore> = {}) {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const vacancy = aVacancy(region.own.location, {
    conditionsNotMet: ['no-lifting', 'no-driving'],
    ...change,
  });
  world.tables.vacancies.set(vacancy.id, vacancy);
  const adapt = adaptVacancy(world);
  return {
    world,
    region,
    vacancy,
    put: (
      adaptations: Parameters<typeof adapt>[1]['adaptations'],
      { actor = region.own.recruiter, expectedVersion = 1 } = {},
    ) => adapt(actor, { id: vacancy.id, expectedVersion, adaptations }),
  };
}

describe('adaptVacancy', () => {
  it('keeps what is swapped with the vacancy, and takes it back', async () => {
    const { put } = arrange();
    const { vacancy } = await put(['driving-by-colleague', 'lifting-with-aid']);
    expect(vacancy).toMatchObject({
      // In the order of the closed list.
      adaptations: ['lifting-with-aid', 'driving-by-colleague'],
      conditionsNotMet: ['no-lifting', 'no-driving'],
      version: 2,
    });
    const back = await put(['driving-by-colleague'], { expectedVersion: 2 });
    expect(back.vacancy.adaptations).toEqual(['driving-by-colleague']);
  });

  it('leaves an audit row and an event', async () => {
    const { put, region, vacancy, world } = arrange();
    await put(['lifting-by-colleague']);
    expect(world.tables.audit).toEqual([
      {
        at: world.clock.now(),
        actor: region.own.recruiter,
        action: 'vacancy.adapted',
        subjectType: 'vacancy',
        subjectId: vacancy.id,
        organisationId: region.own.organisation.id,
        details: { adaptations: 'lifting-by-colleague', version: 2 },
      },
    ]);
    expect(world.tables.outbox).toEqual([{ event: 'vacancy.changed', subjectId: vacancy.id }]);
  });

  it('is for the recruiters of the organisation alone', async () => {
    const { put, region, world } = arrange();
    const { own, other, candidate, platformAdmin } = region;
    expect(await refusalCodeOf(put([], { actor: other.recruiter }))).toBe('not_found');
    for (const actor of [own.admin, own.caseManager, candidate, platformAdmin]) {
      expect(await refusalCodeOf(put([], { actor }))).toBe('forbidden');
    }
    expect(world.tables.audit).toEqual([]);
  });

  it('refuses what lifts nothing in this job, and an older version', async () => {
    const { put } = arrange();
    const refused = put(['lifting-by-colleague', 'nights-by-colleague', 'hours-grow']);
    expect(await issuesOf(refused)).toEqual([
      'adaptations.1: not_in_list',
      'adaptations.2: not_in_list',
    ]);
    expect(await refusalCodeOf(put([], { expectedVersion: 2 }))).toBe('version_conflict');
  });

  it('lets hours grow where the job limits it, by its word or by how fast it needs them', async () => {
    const stated = arrange({ growth: { startHours: 12, fullAfterWeeks: 4 } });
    expect((await stated.put(['hours-grow'])).vacancy.adaptations).toEqual(['hours-grow']);
    const refused = arrange({ conditionsNotMet: ['gradual-build-up'] });
    expect((await refused.put(['hours-grow'])).vacancy.adaptations).toEqual(['hours-grow']);
  });

  it('is forgotten once the job no longer asks what was swapped', async () => {
    const { put, region, vacancy, world } = arrange();
    await put(['lifting-by-colleague', 'driving-by-colleague']);
    const update = updateVacancy({ ...world, catalogue: testCatalogue() });
    const changed = await update(region.own.recruiter, {
      id: vacancy.id,
      expectedVersion: 2,
      patch: { conditionsNotMet: ['no-driving'] },
    });
    expect(changed.vacancy.adaptations).toEqual(['driving-by-colleague']);
  });
});

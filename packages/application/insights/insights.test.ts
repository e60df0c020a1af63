import { describe, expect, it } from 'vitest';
import {
  anId,
  aVacancy,
  inMemoryWorld,
  joinMarket,
  refusalCodeOf,
  smallRegion,
} from '../testing/index.ts';
import { readRegionInsights } from './read-region-insights.ts';

/** Introductions that different people started: how many in which branch and month. */
function regionWith(
  started: readonly { branch: 'vvt' | 'ghz' | 'ggz'; at: string; people: number }[],
) {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  for (const { branch, at, people } of started) {
    const vacancy = aVacancy(region.own.location, { branch });
    world.tables.vacancies.set(vacancy.id, vacancy);
    for (let count = 0; count < people; count += 1) {
      const { actor, passport } = joinMarket(world);
      const id = anId();
      world.tables.introductions.set(id, {
        id,
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
        createdAt: new Date(at),
        updatedAt: new Date(at),
        release: null,
        events: [],
      });
    }
  }
  return { world, region };
}

describe('readRegionInsights', () => {
  it('counts the region over the last twelve months', async () => {
    const { world, region } = regionWith([
      { branch: 'vvt', at: '2026-05-10', people: 7 },
      { branch: 'ghz', at: '2026-06-01', people: 5 },
      { branch: 'vvt', at: '2025-06-30', people: 9 },
    ]);
    const insights = await readRegionInsights(world)(region.regionalCoordinator);
    expect(insights).toMatchObject({
      asOf: world.clock.now(),
      threshold: 5,
      people: { total: 21 },
      openVacancies: { total: 3 },
    });
    expect(insights.people.byLane).toContainEqual({ lane: 'extra-hours', count: 21 });
    expect(insights.byMonth).toHaveLength(12);
    expect(insights.byMonth[0]).toEqual({ month: '2025-07', introductions: 0, placements: 0 });
    expect(insights.byMonth.slice(-2)).toEqual([
      { month: '2026-05', introductions: 7, placements: 0 },
      { month: '2026-06', introductions: 5, placements: 0 },
    ]);
    expect(insights.byBranch.find(({ branch }) => branch === 'vvt')?.introductions).toBe(7);
    expect(insights.openVacancies.byBranch.find(({ branch }) => branch === 'vvt')?.count).toBe(2);
  });

  it('withholds few people, and what they could be computed from', async () => {
    const { world, region } = regionWith([
      { branch: 'vvt', at: '2026-04-10', people: 12 },
      { branch: 'ghz', at: '2026-05-10', people: 8 },
      { branch: 'ggz', at: '2026-05-11', people: 3 },
    ]);
    const { byBranch, byMonth } = await readRegionInsights(world)(region.platformAdmin);
    const inBranch = Object.fromEntries(byBranch.map((row) => [row.branch, row.introductions]));
    expect(inBranch).toMatchObject({ vvt: 12, ggz: null, ghz: null, hospital: 0 });
    // Otherwise the months would give the total, and the total the three. The oldest is missed least.
    const inMonth = Object.fromEntries(byMonth.map((row) => [row.month, row.introductions]));
    expect(inMonth).toMatchObject({ '2026-03': 0, '2026-04': null, '2026-05': 11, '2026-06': 0 });
  });

  it('is for the region’s coordinators and the platform’s administrators', async () => {
    const { world, region } = regionWith([]);
    const read = readRegionInsights(world);
    for (const actor of [region.own.recruiter, region.own.admin, region.candidate]) {
      expect(await refusalCodeOf(read(actor))).toBe('forbidden');
    }
    expect(await refusalCodeOf(read({ kind: 'anonymous' }))).toBe('not_signed_in');
  });
});

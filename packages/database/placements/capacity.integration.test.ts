import type { StoredIntroduction, VacancyToStore } from '@inzetbaar/application/ports';
import { addDays } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Capacity } from '@inzetbaar/domain/vacancies';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aPlacement, openTestRegion, type TestPerson, type TestRegion } from '../testing/index.ts';

/** All at once, as when everybody waits for the same button. */
const AT_ONCE = 50;

let region: TestRegion;
let people: readonly TestPerson[];
beforeAll(async () => {
  region = await openTestRegion();
  people = await inTurn(Array.from({ length: AT_ONCE }), () => region.person());
});
afterAll(() => region.close());

/** Set-up goes one by one: only what is tested goes at once. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const made: Result[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

async function introduced(
  capacity: Capacity,
  count: number,
): Promise<{ vacancy: VacancyToStore; introductions: StoredIntroduction[] }> {
  const vacancy = await region.vacancy(region.own, { capacity });
  const introductions = await inTurn(people.slice(0, count), (person) =>
    region.introduction(vacancy, person),
  );
  return { vacancy, introductions };
}

const place = (
  introduction: StoredIntroduction | undefined,
  change: Parameters<typeof aPlacement>[1],
) => {
  if (introduction === undefined) throw new Error('no such introduction');
  const placement = aPlacement(introduction, change);
  return region.database
    .transaction(region.own.recruiter, (tx) => tx.placements.insert(placement))
    .then(() => placement);
};

const refusedBy = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));

const useOf = (vacancy: VacancyToStore) =>
  region.database.transaction(region.own.recruiter, (tx) => tx.vacancies.capacityUse(vacancy.id));

describe('fifty placements at once', () => {
  test('never take more positions than there are', async () => {
    const { vacancy, introductions } = await introduced(
      { kind: 'positions', positions: 7 },
      AT_ONCE,
    );
    const outcomes = await Promise.allSettled(introductions.map((one) => place(one, {})));
    const refused = refusedBy(outcomes);
    expect(refused).toHaveLength(AT_ONCE - 7);
    for (const error of refused) {
      expect(error).toMatchObject(new DomainError('capacity_exceeded', { kind: 'positions' }));
    }
    expect((await useOf(vacancy)).positions).toBe(7);
  });

  test('never take more hours than there are', async () => {
    const { vacancy, introductions } = await introduced(
      { kind: 'hours', hoursPerWeek: 100 },
      AT_ONCE,
    );
    const outcomes = await Promise.allSettled(
      introductions.map((one, index) => place(one, { hoursPerWeek: 4 + (index % 9) })),
    );
    const refused = refusedBy(outcomes);
    expect(refused.length).toBeGreaterThan(0);
    for (const error of refused) {
      expect(error).toMatchObject(new DomainError('capacity_exceeded', { kind: 'hours' }));
    }
    const { hours } = await useOf(vacancy);
    expect(hours).toBeLessThanOrEqual(100);
    // Twelve is the most that one asks: had more been left, somebody was refused for nothing.
    expect(hours).toBeGreaterThan(100 - 12);
  });

  test('and a vacancy that is made smaller meanwhile never hold more than it can', async () => {
    const { vacancy, introductions } = await introduced(
      { kind: 'positions', positions: 20 },
      AT_ONCE,
    );
    const shrink = (positions: number, version: number) =>
      region.database.transaction(region.own.recruiter, (tx) =>
        tx.vacancies.update(
          { ...vacancy, capacity: { kind: 'positions', positions }, version: version + 1 },
          version,
        ),
      );
    await Promise.allSettled([
      ...introductions.slice(0, 25).map((one) => place(one, {})),
      shrink(5, 1),
      ...introductions.slice(25).map((one) => place(one, {})),
    ]);
    const { rows } = await region.owner.query<{ positions: number }>(
      'SELECT positions FROM vacancy WHERE id = $1',
      [vacancy.id],
    );
    const { positions } = await useOf(vacancy);
    expect(positions).toBe(rows[0]?.positions);
  });
});

describe('one position', () => {
  test('is held by one rotation after another', async () => {
    const { introductions } = await introduced({ kind: 'positions', positions: 1 }, 5);
    const [first, second, third, fourth, fifth] = introductions;
    await place(first, { form: 'rotation', startsOn: '2026-09-01', endsOn: '2026-11-30' });
    await place(second, { form: 'rotation', startsOn: '2026-12-01', endsOn: '2027-02-28' });
    await expect(
      place(third, { form: 'rotation', startsOn: '2026-11-30', endsOn: '2026-12-01' }),
    ).rejects.toMatchObject({ code: 'capacity_exceeded' });
    await place(fourth, { form: 'rotation', startsOn: '2027-03-01', endsOn: null });
    await expect(place(fifth, { startsOn: '2030-01-01' })).rejects.toMatchObject({
      code: 'capacity_exceeded',
    });
  });

  test('is free again after a refusal, and taken again when somebody comes back', async () => {
    const { introductions } = await introduced({ kind: 'positions', positions: 1 }, 3);
    const [first, second] = introductions;
    const placement = await place(first, {});
    const change = (status: 'declined' | 'confirmed', version: number) =>
      region.database.transaction(region.own.recruiter, (tx) =>
        tx.placements.update({ ...placement, status, version: version + 1 }, version),
      );
    expect(await change('declined', 1)).toBe(true);
    await place(second, {});
    await expect(change('confirmed', 2)).rejects.toMatchObject({ code: 'capacity_exceeded' });
  });
});

test('a vacancy is not made smaller than what was placed', async () => {
  const { vacancy, introductions } = await introduced({ kind: 'positions', positions: 3 }, 2);
  await place(introductions[0], { hoursPerWeek: 20 });
  await place(introductions[1], { hoursPerWeek: 12 });
  const change = (capacity: Capacity, version: number) =>
    region.database.transaction(region.own.recruiter, (tx) =>
      tx.vacancies.update({ ...vacancy, capacity, version: version + 1 }, version),
    );
  await expect(change({ kind: 'positions', positions: 1 }, 1)).rejects.toMatchObject({
    details: { kind: 'positions' },
  });
  await expect(change({ kind: 'hours', hoursPerWeek: 31 }, 1)).rejects.toMatchObject({
    details: { kind: 'hours' },
  });
  expect(await change({ kind: 'hours', hoursPerWeek: 32 }, 1)).toBe(true);
  expect(await change({ kind: 'positions', positions: 2 }, 2)).toBe(true);
});

test('whatever is placed when, no day holds more than the vacancy', async () => {
  const wish = fc.record({
    from: fc.integer({ min: 0, max: 40 }),
    days: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    hoursPerWeek: fc.integer({ min: 4, max: 16 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 3, maxLength: 8 }), async (wishes) => {
      const { introductions } = await introduced(
        { kind: 'hours', hoursPerWeek: 24 },
        wishes.length,
      );
      const asked = wishes.map(({ from, days, hoursPerWeek }) => {
        const startsOn = addDays('2026-09-01', from);
        return { startsOn, endsOn: days === null ? null : addDays(startsOn, days), hoursPerWeek };
      });
      const outcomes = await Promise.allSettled(
        asked.map((change, index) => place(introductions[index], change)),
      );
      const placed = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      for (let day = 0; day <= 70; day += 1) {
        const date = addDays('2026-09-01', day);
        const held = placed.filter(
          ({ startsOn, endsOn }) => startsOn <= date && (endsOn === null || date <= endsOn),
        );
        const hours = held.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
        expect(hours).toBeLessThanOrEqual(24);
      }
    }),
    { numRuns: 8 },
  );
});

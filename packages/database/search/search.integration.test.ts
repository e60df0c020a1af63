import { aVacancy, anId } from '@inzetbaar/application/testing';
import {
  aSearch,
  describeVacancySearchEngine,
  HEERLEN,
} from '@inzetbaar/application/testing/contracts';
import type { IndexedVacancy } from '@inzetbaar/application/ports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openTestRegion, type TestRegion } from '../testing/index.ts';

/** Puts what should be found into the tables, each with a location and an organisation as told. */
async function publish(region: TestRegion, vacancies: readonly IndexedVacancy[]): Promise<void> {
  const { transaction } = region.database;
  for (const vacancy of vacancies) {
    const { organisationId, organisationName: name, coordinates, municipalityCode } = vacancy;
    await region.owner.query(
      `INSERT INTO organisation (id, slug, name) VALUES ($1::uuid, $1::uuid::text, $2) ON CONFLICT DO NOTHING`,
      [organisationId, name],
    );
    const location = {
      id: anId(),
      organisationId,
      name,
      street: null,
      postcode: null,
      municipalityCode,
      ...coordinates,
    };
    const admin = {
      ...region.platformAdmin,
      roles: [...region.platformAdmin.roles, { role: 'recruiter', organisationId } as const],
    };
    await transaction(admin, async (tx) => {
      await tx.organisations.insertLocation(location);
      await tx.vacancies.insert(
        aVacancy(location, {
          ...vacancy,
          skills: vacancy.skillIds.map((skillId) => ({
            skillId,
            level: 3,
            importance: 'essential',
          })),
        }),
      );
    });
  }
}

describeVacancySearchEngine(
  'PostgreSQL',
  async (vacancies) => {
    const region = await openTestRegion();
    await publish(region, vacancies);
    return { engine: region.database.search, close: () => region.close() };
  },
  { degraded: true },
);

describe('the fall-back search', () => {
  let region: TestRegion;
  beforeAll(async () => {
    region = await openTestRegion();
    await region.vacancy(region.own, { title: 'Wijkverpleegkundige Kerkrade' });
    await region.vacancy(region.own, { title: 'Chauffeur', status: 'draft' });
    await region.vacancy(region.own, {
      title: 'Begeleiders gezocht',
      description: 'x'.repeat(500),
    });
    await region.vacancy(region.own, {
      title: 'Kok',
      description: `Over \uE000koken\uE001 & eten`,
    });
  });
  afterAll(() => region.close());

  const titles = async (words: string) => {
    const { hits } = await region.database.search.search(aSearch({ words }));
    return hits.map(({ title }) => title);
  };

  test('finds a word inside a compound, and other forms of a word', async () => {
    expect(await titles('verpleegkundige')).toEqual(['Wijkverpleegkundige Kerkrade']);
    expect(await titles('begeleider')).toContain('Begeleiders gezocht');
  });

  test('never shows what is not published', async () => {
    expect(await titles('chauffeur')).toEqual([]);
    const { ids } = await region.database.search.searchIds(aSearch());
    expect(ids).toHaveLength(3);
  });

  test('takes marks out of texts, so that nobody can forge a found word', async () => {
    const { hits } = await region.database.search.search(aSearch({ words: 'eten' }));
    expect(hits[0]?.snippet).toEqual(['Over koken & ', 'eten']);
  });

  test('words that say nothing find everything', async () => {
    expect(await titles('de het een')).toHaveLength(3);
  });

  test('gives distances as the domain does: nothing beyond the radius', async () => {
    const far = { latitude: HEERLEN.latitude + 1, longitude: HEERLEN.longitude };
    const { total } = await region.database.search.search(aSearch({ near: far, radiusKm: 100 }));
    expect(total).toBe(0);
    const near = await region.database.search.search(aSearch({ near: far, radiusKm: 112 }));
    expect(near.total).toBe(3);
  });
});

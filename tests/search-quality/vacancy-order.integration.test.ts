import type { IndexedVacancy } from '@inzetbaar/application/ports';
import { aSearch, anIndexedVacancy } from '@inzetbaar/application/testing/contracts';
import { MeilisearchVacancies, RANKED } from '@inzetbaar/search/vacancies';
import { gazetteer } from '@inzetbaar/taxonomy/places';
import { skillCatalogue } from '@inzetbaar/taxonomy/skill-catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestMeilisearch } from '../setup/meilisearch.ts';

const server = createTestMeilisearch();
/** With the words of the product, because these are what people type. */
const vacancies = new MeilisearchVacancies({
  ...server,
  words: {
    skills: skillCatalogue.searchSkills(''),
    occupations: skillCatalogue.searchOccupations(''),
    municipalities: gazetteer.municipalities,
  },
});

async function* inOnePage(page: readonly IndexedVacancy[]) {
  yield page;
}

function asking(title: string, skillIds: readonly string[] = [], description = ''): IndexedVacancy {
  const skillWords = skillIds.flatMap((id) => {
    const skill = skillCatalogue.skill(id);
    return skill === null ? [] : [skill.nl, ...skill.synonyms];
  });
  return anIndexedVacancy({ title, skillIds, skillWords, description });
}

/** Nurses of other kinds write about the district too, and about wounds. */
const IN_PASSING =
  'Samen met de verpleegkundige in de wijk. Je ziet wonden en denkt aan zorg op maat.';
/** More than are ranked, so that pages go past the border. */
const MANY = RANKED + 60;

const district = asking('Wijkverpleegkundige – Heerlen', ['case-management']);
const districtApart = asking('Verpleegkundige in de wijk', ['case-management']);
const woundNurse = asking('Wondconsulent', ['wound-care', 'complex-wound-care']);
const caregiver = asking('Verzorgende IG', ['personal-care']);
const hboNurse = asking('Verpleegkundige hbo', ['clinical-reasoning']);
const dementia = asking('Huiskamermedewerker', ['dementia-support']);
const mild = asking('Woonbegeleider', ['mild-disability-support']);
const helper = asking('Assistent', ['personal-care', 'ecd-reporting']);
const socialWorker = asking('Maatschappelijk werker', ['debt-support']);
/** Who asks for a `werkster` is no judge of workshops. */
const workshop = asking('Werkbegeleider', [], 'Een werkplaats met een maatschappelijk doel.');
const others = ['Oncologieverpleegkundige', 'Verpleegkundige mbo', 'Diabetesverpleegkundige'].map(
  (title) => asking(title, ['ecd-reporting'], IN_PASSING),
);
const many = Array.from({ length: MANY }, (_, at) =>
  asking(at % 5 === 0 ? 'Kok' : 'Keukenmedewerker', ['cooking'], `Keuken ${at}`),
);

describe('the order of vacancies', () => {
  beforeAll(async () => {
    const nurses = [district, districtApart, woundNurse, hboNurse];
    const few = [...nurses, caregiver, dementia, mild, helper, socialWorker, workshop];
    // The newest come first in the engine's own order of equals.
    await vacancies.rebuild(inOnePage([...few, ...others, ...many]));
  });
  afterAll(async () => {
    vacancies.close();
    await server.drop();
  });

  const firstOf = async (words: string, count: number) =>
    (await vacancies.search(aSearch({ words }))).hits.slice(0, count).map(({ title }) => title);

  test.each<[string, readonly IndexedVacancy[]]>([
    ['verpleegkundige in de wijk', [district, districtApart]],
    ['wijkverpleegkundige', [district, districtApart]],
    ['wijkverpleegkundigen', [district, districtApart]],
    ['wijk verpleegkundige', [district, districtApart]],
    ['wijkverplegkundige', [district, districtApart]],
    ['wijkzuster', [district, districtApart]],
    ['wond zorg', [woundNurse]],
    ['wondzorg', [woundNurse]],
    ['wondzrog', [woundNurse]],
    ['maatschappelijk werkster', [socialWorker]],
    ['VIG', [caregiver]],
    ['HBO-V', [hboNurse]],
    ['ADL', [caregiver, helper]],
    ['PG', [dementia]],
    ['LVB', [mild]],
    ['licht verstandelijke beperkingen', [mild]],
  ])('%s', async (words, right) => {
    const titles = right.map(({ title }) => title).toSorted();
    expect((await firstOf(words, right.length)).toSorted()).toEqual(titles);
  });

  test('words in another form than anybody wrote are found by their stems', async () => {
    expect(await firstOf('wondconsulente', 1)).toEqual([woundNurse.title]);
    const { hits, total } = await vacancies.search(aSearch({ words: 'casemanagements' }));
    expect(hits.map(({ title }) => title)).toContain(district.title);
    const { ids } = await vacancies.searchIds(aSearch({ words: 'casemanagements' }));
    expect(ids).toHaveLength(total);
  });

  describe('words that no vacancy holds', () => {
    const WORDS = 'wondverpleegster';

    test('find by the names that they are like, and nothing besides', async () => {
      const { hits, total, facets } = await vacancies.search(aSearch({ words: WORDS }));
      expect(hits.map(({ id }) => id)).toEqual([woundNurse.id]);
      expect(total).toBe(1);
      expect(facets.branch).toEqual({ vvt: 1 });
      const { ids } = await vacancies.searchIds(aSearch({ words: WORDS }));
      expect(ids).toEqual([woundNurse.id]);
    });

    test('are read word for word where the whole is no name', async () => {
      expect(await firstOf('fisioterapuit wontsorg', 1)).toEqual([]);
      expect(await firstOf('wontsorch konsulent', 1)).toEqual([woundNurse.title]);
    });

    test('another order, a distance and an empty page find the same', async () => {
      const { near, radiusKm } = { near: woundNurse.coordinates, radiusKm: 5 };
      for (const change of [{ sort: 'newest' }, { sort: 'distance', near, radiusKm }] as const) {
        const { hits, total } = await vacancies.search(aSearch({ words: WORDS, ...change }));
        expect(hits.map(({ id }) => id)).toEqual([woundNurse.id]);
        expect(total).toBe(1);
      }
      const counted = await vacancies.search(aSearch({ words: WORDS, limit: 0 }));
      expect(counted).toMatchObject({ hits: [], total: 1, facets: { branch: { vvt: 1 } } });
    });

    test('and filters that leave none of them: the counts show the way out', async () => {
      const search = aSearch({ words: WORDS, branches: ['ghz'] });
      const { total, facets } = await vacancies.search(search);
      expect(total).toBe(0);
      expect(facets.branch).toEqual({ vvt: 1 });
      expect((await vacancies.searchIds(search)).ids).toEqual([]);
    });

    test.each(['loodgieter', 'asdfgh', 'piloot', 'vrachtwagenchauffeur', 'metselaar nieuwbouw'])(
      '%s: nothing',
      async (words) => {
        const { hits, total, facets } = await vacancies.search(aSearch({ words }));
        expect({ hits, total, branches: facets.branch }).toEqual({
          hits: [],
          total: 0,
          branches: {},
        });
        expect((await vacancies.searchIds(aSearch({ words }))).ids).toEqual([]);
      },
    );

    test('over pages that go past what is ranked: everything once, as many as are counted', async () => {
      const words = 'groepskoken';
      const seen: string[] = [];
      for (let offset = 0; offset < MANY; offset += 50) {
        const { hits, total, facets } = await vacancies.search(
          aSearch({ words, offset, limit: 50 }),
        );
        expect(total).toBe(MANY);
        expect(facets.branch).toEqual({ vvt: MANY });
        seen.push(...hits.map(({ id }) => id));
      }
      expect(seen).toHaveLength(MANY);
      expect(new Set(seen)).toEqual(new Set(many.map(({ id }) => id)));
      const { ids } = await vacancies.searchIds(aSearch({ words }));
      expect(new Set(ids)).toEqual(new Set(seen));
    });
  });

  describe('over pages that go past what is ranked', () => {
    const page = (offset: number, limit: number) =>
      vacancies.search(aSearch({ words: 'keuken koken', offset, limit }));

    test.each([7, 20, 50, 130, 1_000])('of %i: everything once, in one order', async (limit) => {
      const whole = (await page(0, 1_000)).hits.map(({ id }) => id);
      const seen: string[] = [];
      for (let offset = 0; offset < MANY; offset += limit) {
        const { hits, total, facets } = await page(offset, limit);
        expect(total).toBe(MANY);
        expect(facets.branch).toEqual({ vvt: MANY });
        expect(hits).toHaveLength(Math.min(limit, MANY - offset));
        seen.push(...hits.map(({ id }) => id));
      }
      expect(seen).toEqual(whole);
      expect(new Set(seen)).toEqual(new Set(many.map(({ id }) => id)));
    });

    test('with a filter the same', async () => {
      const search = aSearch({ words: 'keuken koken', branches: ['vvt'], limit: 100 });
      const first = await vacancies.search(search);
      const second = await vacancies.search({ ...search, offset: 100 });
      const third = await vacancies.search({ ...search, offset: 200 });
      const seen = [first, second, third].flatMap(({ hits }) => hits.map(({ id }) => id));
      expect(new Set(seen).size).toBe(MANY);
      expect(first.facets.branch).toEqual({ vvt: MANY });
    });

    test('cooks first, who are the same to the engine but for their title', async () => {
      const { hits } = await vacancies.search(aSearch({ words: 'kok', limit: 20 }));
      expect(new Set(hits.map(({ title }) => title))).toEqual(new Set(['Kok']));
    });
  });

  test('another order that was asked for is left alone', async () => {
    const search = aSearch({ words: 'verpleegkundige', sort: 'newest' });
    const { hits } = await vacancies.search(search);
    const dates = hits.map(({ publishedAt }) => publishedAt.getTime());
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });

  test('found words are marked in any of the orders', async () => {
    for (const sort of ['relevance', 'newest'] as const) {
      const { hits } = await vacancies.search(aSearch({ words: 'oncologieverpleegkundige', sort }));
      expect(hits[0]?.titleHighlight, sort).toEqual(['', 'Oncologieverpleegkundige']);
    }
  });
});

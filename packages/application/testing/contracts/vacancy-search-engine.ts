import { distanceKm } from '@inzetbaar/domain/geography';
import { hoursBandsOf } from '@inzetbaar/domain/hours';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexedVacancy, VacancySearch, VacancySearchEngine } from '../../ports/index.ts';
import { aSearch, HEERLEN, SEARCHED_VACANCIES } from './searched-vacancies.ts';

export interface SearchEngineUnderTest {
  engine: VacancySearchEngine;
  close(): Promise<void>;
}

/**
 * What every engine must answer, Meilisearch and the fall-back alike.
 *
 * @param make an engine that knows exactly these published vacancies
 * @param degraded what the engine says of itself
 */
export function describeVacancySearchEngine(
  name: string,
  make: (vacancies: readonly IndexedVacancy[]) => Promise<SearchEngineUnderTest>,
  { degraded }: { degraded: boolean },
): void {
  describe(`${name} as a search engine for vacancies`, () => {
    let made: SearchEngineUnderTest;
    beforeAll(async () => {
      made = await make(SEARCHED_VACANCIES);
    });
    afterAll(() => made.close());

    const titles = async (change: Partial<VacancySearch>): Promise<string[]> => {
      const { hits, total } = await made.engine.search(aSearch(change));
      expect(total).toBe(hits.length);
      return hits.map(({ title }) => title);
    };
    const those = (keep: (vacancy: IndexedVacancy) => boolean): string[] =>
      SEARCHED_VACANCIES.filter(keep)
        .map(({ title }) => title)
        .sort();

    describe('words', () => {
      test('none find everything', async () => {
        expect((await titles({})).sort()).toEqual(those(() => true));
      });

      test.each([
        ['in the title', 'kraamverzorgende', ['Kraamverzorgende']],
        ['in capitals', 'KRAAMVERZORGENDE', ['Kraamverzorgende']],
        ['in the description only', 'tuingroep', ['Begeleider dagbesteding']],
        ['with a typing error in the title', 'kraamverzogende', ['Kraamverzorgende']],
        ['that stand nowhere', 'diepzeeduiker', []],
      ])('%s', async (_, words, expected) => {
        expect(await titles({ words })).toEqual(expected);
      });

      test('must all be there', async () => {
        expect(await titles({ words: 'begeleider tuingroep' })).toEqual([
          'Begeleider dagbesteding',
        ]);
      });

      test('in the title come before words in the description', async () => {
        const found = await titles({ words: 'verpleegkundige' });
        expect(found[0]).toMatch(/verpleegkundige/iu);
        expect(found).toContain('Gastvrouw');
      });

      test.each([
        '"',
        "'",
        '\\',
        '%',
        '_',
        ':*',
        '& |',
        '!',
        '-',
        '()',
        '<b>',
        '😀',
        ' ',
        '\u0000',
        '"a',
        'x -y',
        "' OR 1=1 --",
        '\uE000',
      ])('%j is text, not an order', async (words) => {
        const { total } = await made.engine.search(aSearch({ words }));
        expect(total).toBeGreaterThanOrEqual(0);
      });
    });

    describe('filters', () => {
      test('a branch, or any of several', async () => {
        expect((await titles({ branches: ['vvt'] })).sort()).toEqual(
          those(({ branch }) => branch === 'vvt'),
        );
        expect((await titles({ branches: ['vvt', 'ghz'] })).sort()).toEqual(
          those(({ branch }) => branch === 'vvt' || branch === 'ghz'),
        );
      });

      test('lanes and forms: one that the vacancy accepts', async () => {
        expect((await titles({ lanes: ['traineeship'] })).sort()).toEqual(
          those(({ lanes }) => lanes.includes('traineeship')),
        );
        expect((await titles({ forms: ['trial', 'uwv-trial'] })).sort()).toEqual(
          those(({ forms }) => forms.includes('trial') || forms.includes('uwv-trial')),
        );
      });

      test.each(['0-8', '16-24', '24-32', '32-40'] as const)('the hours step %s', async (band) => {
        expect((await titles({ hoursBands: [band] })).sort()).toEqual(
          those(({ hoursMin, hoursMax }) =>
            hoursBandsOf({ min: hoursMin, max: hoursMax }).includes(band),
          ),
        );
      });

      test('municipalities', async () => {
        expect((await titles({ municipalityCodes: ['GM0935'] })).sort()).toEqual(
          those(({ municipalityCode }) => municipalityCode === 'GM0935'),
        );
      });

      test('skills: all of them', async () => {
        expect((await titles({ skillIds: ['wondzorg'] })).sort()).toEqual(
          those(({ skillIds }) => skillIds.includes('wondzorg')),
        );
        expect(await titles({ skillIds: ['wondzorg', 'rapporteren'] })).toEqual([
          'Verpleegkundige thuiszorg',
        ]);
      });

      test('different filters narrow each other, and the words', async () => {
        const change = {
          words: 'verpleegkundige',
          branches: ['vvt'],
          lanes: ['extra-hours'],
        } as const;
        expect(await titles(change)).toEqual(['Verpleegkundige thuiszorg']);
      });

      test.each(['"', '\\', "a'b", 'vvt" OR branch = "ghz', '{}', '😀', '', 'a,b'])(
        'the value %j finds nothing and breaks nothing',
        async (value) => {
          expect(await titles({ skillIds: [value] })).toEqual([]);
          expect(await titles({ municipalityCodes: [value] })).toEqual([]);
        },
      );
    });

    describe('distance', () => {
      test('within a radius', async () => {
        expect((await titles({ near: HEERLEN, radiusKm: 10 })).sort()).toEqual(
          those(({ coordinates }) => distanceKm(HEERLEN, coordinates) <= 10),
        );
      });

      test('nearest first, with and without a radius', async () => {
        const nearest = [...SEARCHED_VACANCIES]
          .sort((a, b) => distanceKm(HEERLEN, a.coordinates) - distanceKm(HEERLEN, b.coordinates))
          .map(({ title }) => title);
        expect(await titles({ near: HEERLEN, sort: 'distance' })).toEqual(nearest);
        expect(await titles({ near: HEERLEN, radiusKm: 200, sort: 'distance' })).toEqual(nearest);
      });

      test('without a place there is no distance, and everything is found', async () => {
        expect((await titles({ sort: 'distance', radiusKm: 5 })).sort()).toEqual(those(() => true));
      });
    });

    test('newest first', async () => {
      const newest = [...SEARCHED_VACANCIES]
        .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
        .map(({ title }) => title);
      expect(await titles({ sort: 'newest' })).toEqual(newest);
    });

    test('pages follow each other, and say how many there are in all', async () => {
      const seen: string[] = [];
      for (let offset = 0; offset < SEARCHED_VACANCIES.length; offset += 2) {
        const page = await made.engine.search(aSearch({ sort: 'newest', limit: 2, offset }));
        expect(page.total).toBe(SEARCHED_VACANCIES.length);
        seen.push(...page.hits.map(({ id }) => id));
      }
      expect(new Set(seen).size).toBe(SEARCHED_VACANCIES.length);
      const none = await made.engine.search(aSearch({ limit: 0 }));
      expect(none.hits).toEqual([]);
      expect(none.total).toBe(SEARCHED_VACANCIES.length);
    });

    describe('facets', () => {
      const counted = (
        values: (vacancy: IndexedVacancy) => readonly string[],
        of = SEARCHED_VACANCIES,
      ) => {
        const counts: Record<string, number> = {};
        for (const value of of.flatMap(values)) counts[value] = (counts[value] ?? 0) + 1;
        return counts;
      };

      test('count everything that was found, on every page', async () => {
        const { facets } = await made.engine.search(aSearch({ limit: 1, offset: 2 }));
        expect(facets).toEqual({
          branch: counted(({ branch }) => [branch]),
          lane: counted(({ lanes }) => lanes),
          hours: counted(({ hoursMin, hoursMax }) =>
            hoursBandsOf({ min: hoursMin, max: hoursMax }),
          ),
          municipality: counted(({ municipalityCode }) => [municipalityCode]),
          form: counted(({ forms }) => forms),
        });
      });

      test('leave out their own choice, and heed those of the others', async () => {
        const { facets } = await made.engine.search(
          aSearch({ branches: ['vvt'], lanes: ['extra-hours'] }),
        );
        const inLane = SEARCHED_VACANCIES.filter(({ lanes }) => lanes.includes('extra-hours'));
        const inBranch = SEARCHED_VACANCIES.filter(({ branch }) => branch === 'vvt');
        const inBoth = inLane.filter(({ branch }) => branch === 'vvt');
        expect(facets.branch).toEqual(counted(({ branch }) => [branch], inLane));
        expect(facets.lane).toEqual(counted(({ lanes }) => lanes, inBranch));
        expect(facets.municipality).toEqual(
          counted(({ municipalityCode }) => [municipalityCode], inBoth),
        );
      });

      test('count nothing where nothing is found', async () => {
        const { facets } = await made.engine.search(aSearch({ words: 'diepzeeduiker' }));
        expect(facets).toEqual({ branch: {}, lane: {}, hours: {}, municipality: {}, form: {} });
      });
    });

    test('the ids of everything found, whatever the page', async () => {
      const change = { words: 'verpleegkundige', branches: ['vvt', 'hospital'] } as const;
      const { hits } = await made.engine.search(aSearch(change));
      const { ids, degraded: said } = await made.engine.searchIds(
        aSearch({ ...change, limit: 1, offset: 1 }),
      );
      expect([...ids].sort()).toEqual(hits.map(({ id }) => id).sort());
      expect(said).toBe(degraded);
      expect((await made.engine.searchIds(aSearch({ words: 'diepzeeduiker' }))).ids).toEqual([]);
    });

    describe('hits', () => {
      test('are as they were published', async () => {
        const { hits } = await made.engine.search(aSearch({ words: 'kraamverzorgende' }));
        const {
          description: _,
          skillIds: __,
          skillWords: ___,
          ...published
        } = SEARCHED_VACANCIES.find(({ title }) => title === 'Kraamverzorgende') ?? {};
        expect(hits[0]).toMatchObject(published);
      });

      test('by id come in the order of the ids, without those that are not there', async () => {
        const ids = SEARCHED_VACANCIES.map(({ id }) => id).reverse();
        const absent = '00000000-0000-4000-8000-00000000dead';
        for (const words of ['', 'verpleegkundige', 'diepzeeduiker']) {
          const hits = await made.engine.hits([absent, ...ids], words);
          expect(hits.map(({ id }) => id)).toEqual(ids);
        }
        expect(await made.engine.hits([], 'x')).toEqual([]);
      });

      test('show the found words as pieces', async () => {
        const { hits } = await made.engine.search(aSearch({ words: 'kraamverzorgende' }));
        expect(hits[0]?.titleHighlight).toEqual(['', 'Kraamverzorgende']);
        const [byId] = await made.engine.hits([hits[0]?.id ?? ''], 'kraamverzorgende');
        expect(byId?.titleHighlight).toEqual(['', 'Kraamverzorgende']);
      });

      test('show where in the description a word was found', async () => {
        const { hits } = await made.engine.search(aSearch({ words: 'tuingroep' }));
        const snippet = hits[0]?.snippet ?? [];
        expect(snippet.filter((_, index) => index % 2 === 1)).toEqual(['tuingroep']);
        expect(hits[0]?.titleHighlight).toBeNull();
      });

      test('without words begin with the beginning', async () => {
        const [hit] = await made.engine.hits([SEARCHED_VACANCIES[0]?.id ?? ''], '');
        expect(hit?.titleHighlight).toBeNull();
        expect(hit?.snippet).toHaveLength(1);
        expect(SEARCHED_VACANCIES[0]?.description).toContain(hit?.snippet[0]?.slice(0, 20));
      });

      test('leave HTML what it is: text', async () => {
        const { hits } = await made.engine.search(aSearch({ words: 'woonbegeleider' }));
        expect(hits[0]?.title).toBe('Woonbegeleider <b>& meer</b>');
        expect(hits[0]?.titleHighlight?.join('')).toBe('Woonbegeleider <b>& meer</b>');
        expect(hits[0]?.snippet.join('')).toContain('<script>alert("x")</script>');
      });
    });

    test('says whether it is the fall-back', async () => {
      expect((await made.engine.search(aSearch({}))).degraded).toBe(degraded);
    });
  });
}

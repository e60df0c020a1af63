import { describe, expect, it } from 'vitest';
import type { FitRanking } from '../matching/fit-ranking.ts';
import type { VacancySearch, VacancySearchEngine, VacancySearchHit } from '../ports/index.ts';
import {
  ANONYMOUS,
  issuesOf,
  refusalCodeOf,
  testCatalogue,
  testGazetteer,
} from '../testing/index.ts';
import { searchVacancies } from './search-vacancies.ts';

const candidate = {
  kind: 'user',
  userId: 'c',
  roles: [{ role: 'candidate', organisationId: null }],
} as const;
const nothingAsked = {
  q: '',
  skill: [],
  lane: [],
  branch: [],
  form: [],
  hours: [],
  municipality: [],
  limit: 2,
};
const FACETS = { branch: { vvt: 3 }, lane: {}, hours: {}, municipality: {}, form: {} };

const hit = (id: string): VacancySearchHit => ({
  id,
  title: id,
  titleHighlight: null,
  snippet: [],
  organisationId: 'o',
  organisationName: 'Zorggroep',
  municipalityCode: 'GM0917',
  branch: 'vvt',
  lanes: [],
  forms: [],
  hoursMin: 8,
  hoursMax: 16,
  coordinates: { latitude: 50.888, longitude: 5.979 },
  publishedAt: new Date('2026-05-01T08:00:00Z'),
});

/** An engine that finds a, b and c, in that order, and remembers what it was asked. */
function arrange({ hasPassport = true } = {}) {
  const asked: VacancySearch[] = [];
  const ids = ['a', 'b', 'c'];
  const engine: VacancySearchEngine = {
    async search(search) {
      asked.push(search);
      const page = ids.slice(search.offset, search.offset + search.limit);
      return { hits: page.map(hit), total: ids.length, facets: FACETS, degraded: false };
    },
    async searchIds() {
      return { ids, degraded: true };
    },
    async hits(wanted) {
      return wanted.map(hit);
    },
  };
  const fitRanking: FitRanking = {
    async rankIds(_actor, given, { limit, offset }) {
      if (!hasPassport) return null;
      const items = [...given].reverse().map((id, index) => ({ id, score: 90 - index }));
      return { items: items.slice(offset, offset + limit), total: items.length };
    },
    async scoresFor(_actor, given) {
      return new Map(hasPassport ? given.map((id) => [id, 50]) : []);
    },
  };
  const deps = { engine, fitRanking, gazetteer: testGazetteer(), catalogue: testCatalogue() };
  return { asked, search: searchVacancies(deps) };
}

describe('searchVacancies', () => {
  it('gives the page after the page, to the end', async () => {
    const { search } = arrange();
    const first = await search(candidate, nothingAsked);
    expect(first.items.map(({ hit: { id } }) => id)).toEqual(['a', 'b']);
    expect(first).toMatchObject({ total: 3, facets: FACETS, degraded: false });
    const second = await search(candidate, {
      ...nothingAsked,
      cursor: first.nextCursor ?? undefined,
    });
    expect(second.items.map(({ hit: { id } }) => id)).toEqual(['c']);
    expect(second.nextCursor).toBeNull();
  });

  it('asks the engine in codes and coordinates', async () => {
    const { asked, search } = arrange();
    await search(candidate, {
      ...nothingAsked,
      q: ' thuiszorg ',
      skill: ['wondzorg'],
      municipality: ['Maastricht', 'GM0917'],
      near: '6411 AB',
      radiusKm: 10,
    });
    expect(asked).toMatchObject([
      {
        words: 'thuiszorg',
        skillIds: ['wondzorg'],
        municipalityCodes: ['GM0935', 'GM0917'],
        near: { latitude: 50.8875, longitude: 5.9795 },
        radiusKm: 10,
        sort: 'relevance',
        offset: 0,
      },
    ]);
  });

  it.each([
    ['words', { q: 'zorg', near: 'Heerlen' }, 'relevance'],
    ['a place', { near: 'Heerlen' }, 'distance'],
    ['nothing', {}, 'newest'],
    ['an order of its own', { near: 'Heerlen', sort: 'newest' as const }, 'newest'],
  ])('orders naturally for %s', async (_what, input, sort) => {
    const { asked, search } = arrange();
    await search(candidate, { ...nothingAsked, ...input });
    expect(asked[0]?.sort).toBe(sort);
  });

  it('tells the distance from the place asked, and none without', async () => {
    const { search } = arrange();
    const [near] = (await search(candidate, { ...nothingAsked, near: 'Maastricht' })).items;
    expect(near?.distanceKm).toBeCloseTo(20.6, 0);
    const [anywhere] = (await search(candidate, nothingAsked)).items;
    expect(anywhere?.distanceKm).toBeNull();
  });

  it('ranks everything found by fit, with the facets of the search', async () => {
    const { search } = arrange();
    const found = await search(candidate, { ...nothingAsked, sort: 'fit' });
    expect(found.items.map(({ hit: { id }, score }) => [id, score])).toEqual([
      ['c', 90],
      ['b', 89],
    ]);
    expect(found).toMatchObject({ total: 3, facets: FACETS, degraded: true });
    expect(found.nextCursor).not.toBeNull();
  });

  it('falls back to the natural order without a passport', async () => {
    const { search } = arrange({ hasPassport: false });
    const found = await search(candidate, { ...nothingAsked, sort: 'fit' });
    expect(found.items.map(({ hit: { id }, score }) => [id, score])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  it('names what is not known', async () => {
    const { search } = arrange();
    const wrong = {
      ...nothingAsked,
      skill: ['toveren'],
      municipality: ['Atlantis'],
      near: 'Nergens',
    };
    expect(await issuesOf(search(candidate, wrong))).toEqual([
      'skill.0: unknown_skill',
      'municipality.0: unknown_municipality',
      'near: unknown_municipality',
    ]);
    expect(await issuesOf(search(candidate, { ...nothingAsked, near: '9999' }))).toEqual([
      'near: unknown_postcode',
    ]);
    expect(await issuesOf(search(candidate, { ...nothingAsked, radiusKm: 5 }))).toEqual([
      'near: required',
    ]);
  });

  it.each(['', 'c2VhcmNo', 'search:20', Buffer.from('search:999999').toString('base64url')])(
    'refuses the made-up cursor "%s"',
    async (cursor) => {
      const { search } = arrange();
      expect(await issuesOf(search(candidate, { ...nothingAsked, cursor }))).toEqual([
        'cursor: invalid',
      ]);
    },
  );

  it('is closed to who is not signed in', async () => {
    const { search } = arrange();
    expect(await refusalCodeOf(search(ANONYMOUS, nothingAsked))).toBe('not_signed_in');
  });
});

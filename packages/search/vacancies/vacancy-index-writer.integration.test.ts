import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { IndexedVacancy } from '@inzetbaar/application/ports';
import { aSearch, anIndexedVacancy } from '@inzetbaar/application/testing/contracts';
import { Meilisearch } from 'meilisearch';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestMeilisearch, type TestMeilisearch } from '../../../tests/setup/meilisearch.ts';
import type { MeilisearchVacancies } from './meilisearch-vacancies.ts';
import { aMeilisearch, pagesOf, TEST_WORDS } from './testing.ts';

let server: TestMeilisearch;
let vacancies: MeilisearchVacancies;
let direct: Meilisearch;
beforeEach(() => {
  server = createTestMeilisearch();
  vacancies = aMeilisearch(server);
  direct = new Meilisearch({ host: server.url, apiKey: server.apiKey });
});
afterEach(async () => {
  vacancies.close();
  await server.drop();
});

const ids = async (engine = vacancies): Promise<readonly string[]> =>
  [...(await engine.searchIds(aSearch())).ids].sort();
const ourIndexes = async (): Promise<string[]> => {
  const { results } = await direct.getRawIndexes({ limit: 1_000 });
  return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(server.indexPrefix));
};
const several = (count: number): IndexedVacancy[] =>
  Array.from({ length: count }, () => anIndexedVacancy());

describe('the index', () => {
  test('is not there before it is built', async () => {
    expect(await vacancies.count()).toBeNull();
    await expect(vacancies.search(aSearch())).rejects.toMatchObject({ code: 'index_not_found' });
  });

  test('is not made by a change: it would have no settings', async () => {
    await expect(vacancies.apply({ upsert: several(1), removeIds: [] })).rejects.toMatchObject({
      code: 'index_not_found',
    });
    expect(await ourIndexes()).toEqual([]);
  });

  test('can be empty', async () => {
    expect(await vacancies.rebuild(pagesOf([]))).toEqual({ documents: 0 });
    expect(await vacancies.count()).toBe(0);
    expect(await ids()).toEqual([]);
  });

  test('counts as absent once the words of the product have changed', async () => {
    await vacancies.rebuild(pagesOf(several(3)));
    expect(await vacancies.count()).toBe(3);
    const [first, ...others] = TEST_WORDS.skills;
    if (first === undefined) throw new Error('no skills');
    for (const words of [
      { ...TEST_WORDS, skills: others },
      { ...TEST_WORDS, occupations: [{ id: 'other', nl: 'Anders', synonyms: [] }] },
      { ...TEST_WORDS, municipalities: [] },
    ]) {
      const later = aMeilisearch(server, { words });
      expect(await later.count()).toBeNull();
      await later.rebuild(pagesOf(several(2)));
      expect(await later.count()).toBe(2);
      expect(await vacancies.count()).toBeNull();
      later.close();
    }
  });
});

describe('a change', () => {
  test('can be found as soon as it is done', async () => {
    await vacancies.rebuild(pagesOf([]));
    const [a, b] = [anIndexedVacancy(), anIndexedVacancy()];
    await vacancies.apply({ upsert: [a, b], removeIds: [] });
    expect(await ids()).toEqual([a.id, b.id]);
    await vacancies.apply({
      upsert: [{ ...a, title: 'Anders' }],
      removeIds: [b.id, 'never-there'],
    });
    expect(await ids()).toEqual([a.id]);
    expect((await vacancies.hits([a.id], ''))[0]?.title).toBe('Anders');
    await vacancies.apply({ upsert: [], removeIds: [] });
  });

  test('replaces all of a vacancy', async () => {
    const a = anIndexedVacancy({ skillIds: ['wondzorg'], lanes: ['traineeship'] });
    await vacancies.rebuild(pagesOf([a]));
    await vacancies.apply({ upsert: [{ ...a, skillIds: [], lanes: [] }], removeIds: [] });
    expect((await vacancies.searchIds(aSearch({ skillIds: ['wondzorg'] }))).ids).toEqual([]);
    expect((await vacancies.searchIds(aSearch({ lanes: ['traineeship'] }))).ids).toEqual([]);
  });

  test('that Meilisearch cannot take rejects', async () => {
    await vacancies.rebuild(pagesOf([]));
    const bad = anIndexedVacancy({ id: 'not an id!' });
    await expect(vacancies.apply({ upsert: [bad], removeIds: [] })).rejects.toMatchObject({
      name: 'MeilisearchError',
      code: 'invalid_document_id',
    });
  });

  test('may be larger than a batch', async () => {
    await vacancies.rebuild(pagesOf([]));
    await vacancies.apply({ upsert: several(2_300), removeIds: [] });
    expect(await vacancies.count()).toBe(2_300);
    expect(await ids()).toHaveLength(2_300);
  });
});

describe('building anew', () => {
  test('leaves no gap: searches meanwhile neither fail nor come back empty', async () => {
    await vacancies.rebuild(pagesOf(several(300)));
    const built = new AbortController();
    const totals: number[] = [];
    const searcher = (async () => {
      while (!built.signal.aborted) totals.push((await vacancies.search(aSearch())).total);
    })();
    for (const count of [900, 300, 1_200]) await vacancies.rebuild(pagesOf(several(count), 100));
    built.abort();
    await searcher;
    expect(totals.length).toBeGreaterThan(20);
    expect(new Set(totals).difference(new Set([300, 900, 1_200]))).toEqual(new Set());
    expect(await vacancies.count()).toBe(1_200);
  });

  test('leaves one index, also of those that were killed half-way', async () => {
    const uid = `${server.indexPrefix}vacancies`;
    await vacancies.rebuild(pagesOf(several(2)));
    await direct.createIndex(`${uid}_building_1`, { primaryKey: 'id' }).waitTask();
    const other = `${uid}_of_somebody_else`;
    await direct.createIndex(other).waitTask();
    await vacancies.rebuild(pagesOf(several(3)));
    expect((await ourIndexes()).sort()).toEqual([uid, other].sort());
  });

  test('that fails leaves the old one in service', async () => {
    await vacancies.rebuild(pagesOf(several(2)));
    async function* broken() {
      yield several(5);
      throw new Error('no database');
    }
    await expect(vacancies.rebuild(broken())).rejects.toThrow('no database');
    expect(await vacancies.count()).toBe(2);
    expect(await ourIndexes()).toHaveLength(1);
  });

  test('twice at once does one after the other', async () => {
    const results = await Promise.all([
      vacancies.rebuild(pagesOf(several(2))),
      vacancies.rebuild(pagesOf(several(3))),
    ]);
    expect(results).toEqual([{ documents: 2 }, { documents: 3 }]);
    expect(await vacancies.count()).toBe(3);
  });
});

describe('a server that does not answer', () => {
  let silent: Server;
  afterEach(() => {
    silent.close();
  });

  test('is given up on in time', async () => {
    silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const hanging = aMeilisearch({ url, apiKey: 'x' }, { timeoutMs: 100 });
    const before = performance.now();
    await expect(hanging.search(aSearch())).rejects.toMatchObject({
      code: 'timeout',
      status: null,
    });
    expect(await hanging.isHealthy()).toBe(false);
    expect(performance.now() - before).toBeLessThan(2_000);
    hanging.close();
  });

  test('or speaks something else is told apart from one that refuses', async () => {
    silent = createServer((socket) => {
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const other = aMeilisearch({ url, apiKey: 'x' });
    await expect(other.search(aSearch())).rejects.toMatchObject({ code: 'unreadable' });
    other.close();
    const refused = aMeilisearch({ url: server.url, apiKey: 'not the key' });
    await expect(refused.search(aSearch())).rejects.toMatchObject({ status: 403 });
    expect(await vacancies.isHealthy()).toBe(true);
    refused.close();
  });
});

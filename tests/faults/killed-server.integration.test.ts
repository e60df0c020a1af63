import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aVacancy, TestRegion, until } from '../platform/index.ts';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { createTestMeilisearch, type TestMeilisearch } from '../setup/meilisearch.ts';
import { ServerProcess } from './server-process.ts';

describe('a server that is killed while people work', () => {
  let database: TestDatabase;
  let meilisearch: TestMeilisearch;
  let region: TestRegion;
  let folder: string;
  let server: ServerProcess;

  beforeAll(async () => {
    database = await createTestDatabase();
    meilisearch = createTestMeilisearch();
    region = new TestRegion(database.ownerUrl);
    await region.open();
    folder = await mkdtemp(join(tmpdir(), 'inzetbaar-killed-'));
    server = new ServerProcess({
      DATABASE_URL: database.appUrl,
      MEILI_URL: meilisearch.url,
      MEILI_MASTER_KEY: meilisearch.apiKey,
      MEILI_INDEX_PREFIX: meilisearch.indexPrefix,
      PSEUDONYM_KEY: 'a key for tests that is long enough',
      DATA_DIR: folder,
    });
  });
  afterAll(async () => {
    await server.stop();
    await region.close();
    await database.drop();
    await meilisearch.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const published = async () =>
    (
      await region.query<{ id: string }>(
        `SELECT id FROM vacancy WHERE status = 'published' ORDER BY id`,
      )
    ).map(({ id }) => id);
  /** What the index itself holds, asked without the server. */
  const indexed = async (): Promise<string[]> => {
    const response = await fetch(
      `${meilisearch.url}/indexes/${meilisearch.indexPrefix}vacancies/documents?limit=1000&fields=id`,
      {
        headers: { authorization: `Bearer ${meilisearch.apiKey}` },
      },
    );
    const { results } = (await response.json()) as { results: { id: string }[] };
    return results.map(({ id }) => id).toSorted();
  };

  it('comes back with everything that was answered, and an index that holds exactly what is published', async () => {
    const employer = await region.organisation('Zorg Eén');
    const recruiter = await region.account('recruiter', employer);
    const answered: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      await server.start();
      const send = await server.signIn(recruiter);
      // Works on until the server is gone: some requests are answered, the last ones never.
      const working = (async () => {
        for (;;) {
          const written = await send('POST', '/vacancies', aVacancy(employer));
          if (written.status !== 201) throw new Error(`could not write: ${written.status}`);
          const { status } = await send('POST', `/vacancies/${written.body.id}/publish`);
          if (status === 200) answered.push(written.body.id);
          if (answered.length % 5 === 4) await send('POST', `/vacancies/${answered[0]}/pause`);
        }
      })().catch((error: unknown) => {
        if (!(error instanceof TypeError)) throw error;
      });
      await until(
        async () => answered.length,
        (count) => count >= (round + 1) * 12,
        600_000,
      );
      await server.kill();
      await working;
    }
    await server.start();
    const expected = await until(published, (ids) => ids.length > 0);
    await until(indexed, (ids) => JSON.stringify(ids) === JSON.stringify(expected), 120_000);
    const kept = (await region.query<{ id: string }>('SELECT id FROM vacancy')).map(({ id }) => id);
    expect(answered.filter((id) => !kept.includes(id))).toEqual([]);
    expect(await server.stop()).toBe(0);
  }, 600_000);

  it('lands a list of another language whole, once, whenever it was killed', async () => {
    const administrator = await region.account('platform-admin');
    const address = 'https://linkeddata.competentnl.nl/uwv/id/occupation';
    const rows = Array.from({ length: 6_000 }, (_, n) => `${address}/${n},Beroep ${n}`);
    const form = new FormData();
    form.append('file', new Blob([`uri,label\n${rows.join('\n')}\n`]), 'competentnl.csv');
    const load = async () =>
      (
        await region.query<{ status: string; attempts: number }>(
          'SELECT status, attempts FROM concept_load',
        )
      )[0];
    const landed = async () =>
      (
        await region.query<{ concepts: number; imports: number }>(
          `SELECT (SELECT count(*)::int FROM concept) AS concepts,
                  (SELECT count(*)::int FROM concept_import) AS imports`,
        )
      )[0];
    const nothing = { concepts: 0, imports: 0 };
    const everything = { concepts: 6_000, imports: 1 };
    await server.start();
    const send = await server.signIn(administrator);
    const { body } = await send('POST', '/imports/concepts?source=competentnl&version=1', form);
    await until(load, (now) => now?.status === 'checked', 120_000);
    expect((await send('POST', `/imports/concepts/${body.id}/run`)).status).toBe(202);
    await until(load, (now) => now?.attempts === 1, 120_000);
    await server.kill();
    // It may have been done just before; never a part of it.
    expect([nothing, everything]).toContainEqual(await landed());

    await server.start();
    await until(load, (now) => now?.status === 'done', 120_000);
    expect(await landed()).toEqual(everything);
    expect(await server.stop()).toBe(0);
  }, 600_000);
});

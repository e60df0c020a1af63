import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningMeilisearch, startMeilisearch } from '../../infra/embedded/meilisearch.ts';
import { aVacancy, startTestPlatform, type TestPlatform, until } from '../platform/index.ts';

describe('a Meilisearch that stops and comes back', () => {
  let folder: string;
  let meilisearch: RunningMeilisearch;
  let platform: TestPlatform;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzetbaar-away-'));
    meilisearch = await startMeilisearch({ folder });
    platform = await startTestPlatform({
      MEILI_URL: meilisearch.url,
      MEILI_MASTER_KEY: meilisearch.masterKey,
    });
  });
  afterAll(async () => {
    await platform.stop();
    await meilisearch.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('degrades, goes on, and catches up by itself', async () => {
    const employer = await platform.region.organisation('Zorg Eén');
    const recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    const publish = async (title: string) => {
      const { body } = await recruiter.post('/vacancies', aVacancy(employer, { title }));
      expect((await recruiter.post(`/vacancies/${body.id}/publish`)).status).toBe(200);
    };
    const search = async (words: string) => (await recruiter.get(`/vacancies?q=${words}`)).body;
    await publish('Nachtzuster');
    await until(
      () => search('nachtzuster'),
      ({ total, degraded }) => total === 1 && !degraded,
    );

    await meilisearch.stop();
    await publish('Dagzuster');
    const without = await search('dagzuster');
    expect([without.total, without.degraded]).toEqual([1, true]);

    meilisearch = await startMeilisearch({ folder });
    expect(meilisearch.url).toBe(platform.platform.settings.MEILI_URL);
    await until(
      () => search('dagzuster'),
      ({ total, degraded }) => total === 1 && !degraded,
    );
  });
});

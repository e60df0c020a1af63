import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SkillCatalogue } from '@inzetbaar/application/ports';
import type { Hono } from 'hono';
import { openPlatform, type Platform } from '../../apps/api/composition.ts';
import type { RequestState } from '../../apps/api/http/environment.ts';
import { keepBoard } from '../../apps/api/jobs/board.ts';
import { startJobs } from '../../apps/api/jobs/jobs.ts';
import { wholeApp } from '../../apps/api/server.ts';
import { readSettings } from '../../apps/api/settings.ts';
import { createTestDatabase } from '../setup/database.ts';
import { createTestMeilisearch } from '../setup/meilisearch.ts';
import { Visitor } from './browserless.ts';
import { type TestAccount, TestRegion } from './region.ts';

export { Visitor } from './browserless.ts';
export { PASSWORD, type TestAccount, type TestOrganisation, TestRegion } from './region.ts';
export { until } from './until.ts';
export { aPassport, aVacancy } from './samples.ts';

/**
 * The whole platform on a database and indexes of its own, as `npm start` composes it, but in one
 * thread; `tests/faults` runs it as a process.
 */
export interface TestPlatform {
  platform: Platform;
  app: Hono<RequestState>;
  region: TestRegion;
  /** Folder in which mail lands. */
  dataFolder: string;
  visitor(account?: TestAccount): Promise<Visitor>;
  stop(): Promise<void>;
}

/**
 * Starts one; other settings than the usual may be given, such as a Meilisearch that is not there, and
 * another version of the skills language.
 */
export async function startTestPlatform(
  settings: Readonly<Record<string, string>> = {},
  catalogue?: SkillCatalogue,
): Promise<TestPlatform> {
  const database = await createTestDatabase();
  const meilisearch = createTestMeilisearch();
  const dataFolder = await mkdtemp(join(tmpdir(), 'inzetbaar-test-'));
  const region = new TestRegion(database.ownerUrl);
  await region.open();
  const platform = await openPlatform(
    readSettings({
      DATABASE_URL: database.appUrl,
      MEILI_URL: meilisearch.url,
      MEILI_MASTER_KEY: meilisearch.apiKey,
      MEILI_INDEX_PREFIX: meilisearch.indexPrefix,
      PSEUDONYM_KEY: 'a key for tests that is long enough',
      PUBLIC_URL: 'http://localhost',
      DATA_DIR: dataFolder,
      LOG_LEVEL: 'silent',
      ...settings,
    }),
    catalogue,
  );
  const board = keepBoard(platform);
  const jobs = startJobs(platform);
  const app = wholeApp(platform, { ...board.lags, ...jobs.lags }, null);
  return {
    platform,
    app,
    region,
    dataFolder,
    async visitor(account) {
      const visitor = new Visitor(app);
      return account === undefined ? visitor : visitor.signIn(account);
    },
    async stop() {
      await Promise.all([board.stop(), jobs.stop()]);
      await platform.close();
      await region.close();
      await database.drop();
      await meilisearch.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { databaseUrl, databaseUrls, prepareDatabase } from '@inzetbaar/database/migrations';
import type { TestProject } from 'vitest/node';

import { type RunningMeilisearch, startMeilisearch } from '../../infra/embedded/meilisearch.ts';
import { type RunningPostgres, startPostgres } from '../../infra/embedded/postgres.ts';
import type { TestServers } from './provided.ts';

/** Nothing of a test run needs to survive a power cut. */
const HASTY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

/** Vitest's global set-up: one PostgreSQL and one Meilisearch for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'inzetbaar-test-'));
  await chmod(home, 0o755);
  let postgres: RunningPostgres | undefined;
  let meilisearch: RunningMeilisearch | undefined;
  const stop = async () => {
    await Promise.all([meilisearch?.stop(), postgres?.stop()]);
    await rm(home, { recursive: true, force: true });
  };
  // A run that is cut short must not leave servers behind.
  const kill = () => {
    for (const pid of [postgres?.pid, meilisearch?.pid]) {
      if (pid !== undefined) tryToKill(pid);
    }
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', kill);
  try {
    [postgres, meilisearch] = await Promise.all([
      startPostgres({ folder: join(home, 'postgres'), settings: HASTY, database: 'template' }),
      startMeilisearch({ folder: join(home, 'meilisearch') }),
    ]);
    const template = databaseUrls(postgres.ownerUrl);
    await prepareDatabase(template);
    const servers: TestServers = {
      template,
      adminUrl: databaseUrl(postgres.ownerUrl, 'postgres'),
      meilisearch: { url: meilisearch.url, masterKey: meilisearch.masterKey },
    };
    project.provide('servers', servers);
  } catch (error) {
    await stop();
    throw error;
  }
  return async () => {
    process.off('exit', kill);
    await stop();
  };
}

function tryToKill(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // Gone already.
  }
}

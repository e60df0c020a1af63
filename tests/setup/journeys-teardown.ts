import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

import { dataFolder } from '../../infra/embedded/data-folder.ts';
import { stopOrphanedMeilisearch } from '../../infra/embedded/meilisearch.ts';
import { stopOrphanedPostgres } from '../../infra/embedded/postgres.ts';

/** Takes away the data of the browser journeys, and servers that a broken run left on it. */
export default async function teardown(): Promise<void> {
  const folder = process.env['JOURNEYS_DATA'];
  if (folder === undefined || dirname(folder) !== tmpdir()) return;
  const data = dataFolder(folder);
  await Promise.all([
    stopOrphanedPostgres(data.postgres),
    stopOrphanedMeilisearch(data.meilisearch),
  ]);
  await rm(folder, { recursive: true, force: true });
}

import { rebuildVacancyIndex } from '@inzetbaar/application/search';
import { openPlatform } from '../composition.ts';

/** Builds the search index anew from PostgreSQL, without a gap in service. */
const platform = await openPlatform();
try {
  const rebuild = rebuildVacancyIndex({ ...platform, outbox: platform.database.outboxReader });
  const { documents } = await rebuild(({ documents: read }) =>
    process.stderr.write(`\r${read} vacatures`),
  );
  process.stdout.write(`\nDe zoekindex is opnieuw opgebouwd: ${documents} vacatures.\n`);
} finally {
  await platform.close();
}

import { DEMO_ACCOUNTS } from '../../prisma/seed/demo-accounts.ts';
import { recreateDatabase, databaseUrls, prepareDatabase } from '@inzetbaar/database/migrations';
import { Client } from 'pg';
import { runTypeScript } from '../../infra/embedded/children.ts';
import type { BenchOptions } from './options.ts';

/** Seven in eight of the seed's vacancies are open, until some of them expire. */
const OPEN_SHARE = 0.85;

/** Makes the region of the asked size, or keeps the one that an earlier run made. */
export async function fillRegion(
  ownerUrl: string,
  { vacancies, people }: BenchOptions,
  say: (message: string) => void,
): Promise<void> {
  if (await isComplete(ownerUrl, { vacancies, people })) {
    await withOwner(ownerUrl, tidy);
    say('Using the region of an earlier run');
    return;
  }
  say(`Making a region of ${vacancies} vacancies and ${people} people…`);
  await recreateDatabase(ownerUrl);
  await prepareDatabase(databaseUrls(ownerUrl));
  const size = ['--vacancies', String(vacancies), '--people', String(people)];
  const seed = runTypeScript('prisma/seed/seed.ts', size, process.env, { output: 'stderr' });
  if ((await seed.ended) !== 0) throw new Error('The region could not be made; see above.');
  await withOwner(ownerUrl, (owner) => owner.query('VACUUM ANALYZE'));
}

async function isComplete(
  ownerUrl: string,
  { vacancies, people }: Pick<BenchOptions, 'vacancies' | 'people'>,
): Promise<boolean> {
  return withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ all: number; open: number; people: number }>(`
      SELECT count(*)::int AS all, count(*) FILTER (WHERE status = 'published')::int AS open,
        (SELECT count(*)::int FROM passport) AS people
      FROM vacancy WHERE external_id IS NOT NULL`);
    const [found] = rows;
    const withPassport = DEMO_ACCOUNTS.filter(({ lane }) => lane !== undefined).length;
    return (
      found !== undefined &&
      found.all === vacancies &&
      found.people === people + withPassport &&
      found.open >= OPEN_SHARE * vacancies
    );
  });
}

/** Takes away what an earlier run published, and its sessions and logs. */
async function tidy(owner: Client): Promise<void> {
  await owner.query('BEGIN');
  await owner.query(`
    INSERT INTO outbox (event, subject_id)
    SELECT 'vacancy.changed', id FROM vacancy WHERE external_id IS NULL`);
  await owner.query('DELETE FROM vacancy WHERE external_id IS NULL');
  await owner.query('TRUNCATE ranking_log, session');
  await owner.query('COMMIT');
}

/** A connection past row-level security: the bench looks at everything and sets up what it needs. */
export async function withOwner<Result>(
  ownerUrl: string,
  work: (owner: Client) => Promise<Result>,
): Promise<Result> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

import { openPlatform, type Platform } from '../../apps/api/composition.ts';
import { fillRegion, withOwner } from './fill.ts';
import { javaScriptOf } from './first-page.ts';
import { publishToFindable } from './freshness.ts';
import { Load, together } from './load.ts';
import { describeMachine, type Machine } from './machine.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { type MeasuredApi, startMeasuredApi } from './platform.ts';
import { prepareQuestions, type Questions } from './questions.ts';
import { asJson, asText, type Measured } from './report.ts';
import { timesOf } from './statistics.ts';

const CONNECTIONS = 10;
const ROUNDS = 4;
/** Before anything is measured; long enough for the engines of all sides to get up to speed. */
const WARM_UP_MS = 4_000;
const PUBLISHED = 40;
/** On a machine that is too busy, fewer are published: the count is told with the times. */
const PUBLISH_FOR_MS = 120_000;

const say = (message: string) => process.stderr.write(`${message}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const ownerUrl = environment('DATABASE_OWNER_URL');
  await fillRegion(ownerUrl, options, say);
  const platform = await openPlatform();
  const api = await startMeasuredApi();
  try {
    const machine = describeMachine(await versions(platform, ownerUrl));
    say('Waiting until index and board are complete…');
    const questions = await prepareQuestions(platform, api.origin, ownerUrl);
    const measured = await measure(api, questions, { options, machine });
    process.stdout.write(
      options.json ? `${JSON.stringify(asJson(measured))}\n` : `${asText(measured)}\n`,
    );
  } finally {
    await api.stop();
    await platform.close();
  }
}

async function measure(
  api: MeasuredApi,
  questions: Questions,
  { options, machine }: { options: BenchOptions; machine: Machine },
): Promise<Measured> {
  const { seconds } = options;
  const { locationId, openVacancies, systems } = questions;
  const load = new Load({
    systems,
    databaseUrl: environment('DATABASE_URL'),
    connections: CONNECTIONS,
  });
  try {
    say('Warming up…');
    for (const system of [
      'search',
      'candidateSearch',
      'meilisearch',
      'postgres',
      'matches',
      'reach',
    ]) {
      await load.run(system, WARM_UP_MS);
    }
    say('Measuring searches…');
    const search = await load.compare(['search', 'meilisearch', 'postgres', 'candidateSearch'], {
      seconds,
      rounds: ROUNDS,
    });
    say('Measuring matches…');
    const matches = await load.compare(['matches'], { seconds, rounds: ROUNDS });
    // One at a time, which suits the plain way: side by side, each would wait for all the others.
    const plain = together([await load.run('plainMatches', seconds * 1000, 1)]);
    say('Measuring the reach of vacancies…');
    const reach = together([await load.run('reach', seconds * 1000, 1)]);
    say('Measuring freshness under load…');
    const freshness = await measureFreshness(load, {
      ...questions,
      origin: api.origin,
      locationId,
    });
    say('Weighing the first page…');
    return {
      options,
      machine,
      openVacancies,
      search: {
        api: search.search,
        apiCandidate: search.candidateSearch,
        meilisearch: search.meilisearch,
        postgres: search.postgres,
      },
      matches: { api: matches.matches, plain },
      reach,
      freshness,
      peakMiB: await api.peakMiB(),
      web: {
        firstPageKb: await javaScriptOf(api.origin, null),
        signedInKb: await javaScriptOf(api.origin, questions.candidateCookie),
      },
    };
  } finally {
    await load.stop();
  }
}

async function measureFreshness(
  load: Load,
  { origin, recruiterCookie, locationId }: Questions & { origin: string },
) {
  const going = { on: true };
  const loading = (async () => {
    while (going.on) await load.run('mixed', 1_000);
  })();
  const latencies: number[] = [];
  const begin = performance.now();
  try {
    while (latencies.length < PUBLISHED && performance.now() - begin < PUBLISH_FOR_MS) {
      latencies.push(await publishToFindable({ origin, cookie: recruiterCookie, locationId }));
    }
  } finally {
    going.on = false;
    await loading;
  }
  return timesOf(latencies, performance.now() - begin);
}

async function versions({ settings }: Platform, ownerUrl: string) {
  const postgresql = await withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? 'unknown';
  });
  const answer = await fetch(`${settings.MEILI_URL}/version`, {
    headers: { authorization: `Bearer ${settings.MEILI_MASTER_KEY}` },
  });
  const { pkgVersion } = (await answer.json()) as { pkgVersion: string };
  return { postgresql, meilisearch: pkgVersion };
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`Run this with "npm run bench" (${name}).`);
  return value;
}

await main();

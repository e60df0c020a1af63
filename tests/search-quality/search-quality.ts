import { parseArgs } from 'node:util';
import { readBenchmark } from './benchmark.ts';
import { type CareScore, scoreCareQueries } from './care.ts';
import { type HalvedScore, scoreMeilisearch, scoreOurs, scoreTrigrams } from './systems.ts';

const say = (message: string) => process.stderr.write(`${message}\n`);

type System = 'ours' | 'meilisearch' | 'trigrams';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { benchmark: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const benchmark = await readBenchmark(values.benchmark ?? '');
  say(`${benchmark.queries.length} queries, ${benchmark.labels.length} labels`);
  const server = { url: environment('MEILI_URL'), key: environment('MEILI_MASTER_KEY') };
  const systems: Record<System, HalvedScore> = {
    meilisearch: await scoreMeilisearch(benchmark, server),
    trigrams: await scoreTrigrams(benchmark, environment('DATABASE_OWNER_URL')),
    ours: await scoreOurs(benchmark),
  };
  const care = scoreCareQueries();
  process.stdout.write(`${values.json ? asJson(systems, care) : asText(systems, care)}\n`);
}

function asJson(systems: Record<System, HalvedScore>, care: CareScore): string {
  const scores = Object.entries(systems).map(([name, { all, halves }]) => [
    name,
    { ...all, halves: halves.map(({ mrr }) => mrr) },
  ]);
  return JSON.stringify({ systems: Object.fromEntries(scores), care });
}

function asText(systems: Record<System, HalvedScore>, care: CareScore): string {
  const rows = Object.entries(systems).map(([name, { all, halves }]) =>
    [
      name.padEnd(12),
      ...[all.mrr, all.success1, all.success10].map((share) => share.toFixed(3).padStart(10)),
      `${all.p95Ms.toFixed(1)} ms`.padStart(10),
      halves
        .map(({ mrr }) => mrr.toFixed(3))
        .join(' / ')
        .padStart(16),
    ].join(' '),
  );
  const heading = 'system              MRR  success@1 success@10        p95     MRR of halves';
  return [
    heading,
    ...rows,
    '',
    `care queries: hit@3 ${care.hit3.toFixed(3)} over ${care.queries}`,
    ...care.misses.map((miss) => `  missed ${miss}`),
  ].join('\n');
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set.`);
  return value;
}

await main();

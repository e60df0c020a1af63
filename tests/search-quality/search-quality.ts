import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { prepareSearch } from '@inzetbaar/taxonomy/catalogue';
import { readBenchmark } from './benchmark.ts';
import { type CareScore, scoreCareQueries } from './care.ts';
import { type Effort, effortOf } from './effort.ts';
import { type HalvedScore, scoreMeilisearch, scoreOurs, scoreTrigrams } from './systems.ts';
import { scoreVacancySearch, type VacancyScore, type VacancyScores } from './vacancies.ts';

const print = (result: string) => process.stdout.write(`${result}\n`);
const say = (message: string) => process.stderr.write(`${message}\n`);

type System = 'ours' | 'meilisearch' | 'trigrams';

/** All that was measured; a time says little without the load of the machine. */
interface Report {
  systems: Record<System, HalvedScore>;
  care: CareScore;
  making: { ownWords: Effort; benchmark: Effort };
  machine: { cores: number; loadBefore: number; loadAfter: number };
  vacancies: VacancyScores;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      benchmark: { type: 'string' },
      json: { type: 'boolean', default: false },
      vacancies: { type: 'boolean', default: false },
    },
  });
  const server = { url: environment('MEILI_URL'), key: environment('MEILI_MASTER_KEY') };
  if (values.vacancies) {
    const vacancies = await scoreVacancySearch(server);
    print(values.json ? JSON.stringify({ vacancies }) : textOfVacancies(vacancies).join('\n'));
    return;
  }
  const benchmark = await readBenchmark(values.benchmark ?? '');
  say(`${benchmark.queries.length} queries, ${benchmark.labels.length} labels`);
  const machine = { cores: availableParallelism(), loadBefore: load(), loadAfter: 0 };
  const { clockMs, cpuMs } = effortOf(() => {
    while (prepareSearch());
  });
  const { making: ofBenchmark, ...ours } = await scoreOurs(benchmark);
  const making = { ownWords: { clockMs, cpuMs }, benchmark: ofBenchmark };
  const systems: Record<System, HalvedScore> = {
    ours,
    meilisearch: await scoreMeilisearch(benchmark, server),
    trigrams: await scoreTrigrams(benchmark, environment('DATABASE_OWNER_URL')),
  };
  machine.loadAfter = load();
  say('Searching vacancies…');
  const vacancies = await scoreVacancySearch(server);
  const report: Report = { systems, care: scoreCareQueries(), making, machine, vacancies };
  print(values.json ? asJson(report) : asText(report));
}

function asJson({ systems, care, making, machine, vacancies }: Report): string {
  const scores = Object.entries(systems).map(([name, { all, halves }]) => [
    name,
    { ...all, halves: halves.map(({ mrr }) => mrr) },
  ]);
  return JSON.stringify({ systems: Object.fromEntries(scores), care, making, machine, vacancies });
}

function asText({ systems, care, making, machine, vacancies }: Report): string {
  const rows = Object.entries(systems).map(([name, { all, halves }]) =>
    [
      name.padEnd(12),
      ...[all.mrr, all.success1, all.success10].map((share) => share.toFixed(3).padStart(10)),
      ...[all.medianMs, all.p95Ms].map((time) => `${time.toFixed(1)} ms`.padStart(10)),
      halves
        .map(({ mrr }) => mrr.toFixed(3))
        .join(' / ')
        .padStart(16),
    ].join(' '),
  );
  const heading =
    'system              MRR  success@1 success@10     median        p95     MRR of halves';
  return [
    heading,
    ...rows,
    '',
    `care queries: hit@3 ${care.hit3.toFixed(3)} over ${care.queries}`,
    ...care.misses.map((miss) => `  missed ${miss}`),
    '',
    `making the finders: own words ${inWords(making.ownWords)}, benchmark ${inWords(making.benchmark)}`,
    `${machine.cores} cores, load ${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after`,
    '',
    ...textOfVacancies(vacancies),
  ].join('\n');
}

function inWords({ clockMs, cpuMs }: Effort): string {
  return `${Math.round(cpuMs)} ms of the processor, ${Math.round(clockMs)} ms on the clock`;
}

/** How many programs wait for the processor, over the last minute. */
function load(): number {
  return loadavg()[0] ?? 0;
}

function textOfVacancies({ queries, vacancies, systems, tookMs }: VacancyScores): string[] {
  const share = (number: number) => number.toFixed(3).padStart(7);
  const whole = (number: number) => number.toFixed(0).padStart(7);
  const columns = ({ hit3, precision10, halves, meanTotal, medianMs, p95Ms }: VacancyScore) => [
    ...[hit3, precision10, ...halves].map(share),
    ...[meanTotal, medianMs, p95Ms].map(whole),
  ];
  const rows = Object.entries(systems).map(([name, { ordinary, hard, foundForeign }]) =>
    [name.padEnd(24), ...columns(ordinary), ' |', ...columns(hard), ' |', share(foundForeign)].join(
      '',
    ),
  );
  const heading = ['hit@3', 'prec.10', 'even', 'odd', 'found', 'ms', 'p95 ms'];
  const headings = heading.map((text) => text.padStart(7)).join('');
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
  return [
    `${vacancies} vacancies; ${queries.ordinary} ordinary queries | ${queries.hard} hard ones | share of ${queries.foreign} foreign ones that find anything`,
    `${'system'.padEnd(24)}${headings} |${headings} |`,
    ...rows,
    `building the index took ${seconds(tookMs.index)}; vectors of letters ${seconds(tookMs.letters)} more, of names ${seconds(tookMs.names)}`,
  ];
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set.`);
  return value;
}

await main();

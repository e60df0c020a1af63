import type { Machine } from './machine.ts';
import type { BenchOptions } from './options.ts';
import type { Times } from './statistics.ts';

/** Everything that was measured. */
export interface Measured {
  options: BenchOptions;
  machine: Machine;
  openVacancies: number;
  search: Record<'api' | 'apiCandidate' | 'meilisearch' | 'postgres', Times>;
  matches: Record<'api' | 'plain', Times>;
  /** One vacancy at a time. */
  reach: Times;
  freshness: Times;
  peakMiB: number;
  web: { firstPageKb: number; signedInKb: number };
}

/** What the issues ask: no more than this. */
const TARGETS = {
  searchRatio: 1.5,
  matchesP95Ms: 150,
  reachP95Ms: 50,
  freshnessP95Ms: 1500,
  peakMiB: 500,
  firstPageKb: 200,
} as const;

export function asJson({ options, machine, openVacancies, ...measured }: Measured): object {
  const { search, matches, reach, freshness } = measured;
  return {
    vacancies: options.vacancies,
    openVacancies,
    people: options.people,
    connections: 10,
    machine,
    search: {
      apiP95Ms: rounded(search.api.p95),
      meilisearchP95Ms: rounded(search.meilisearch.p95),
      ratio: rounded(search.api.p95 / search.meilisearch.p95),
      postgresP95Ms: rounded(search.postgres.p95),
      candidateP95Ms: rounded(search.apiCandidate.p95),
      details: search,
    },
    matches: {
      p95Ms: rounded(matches.api.p95),
      plainP95Ms: rounded(matches.plain.p95),
      ratio: rounded(matches.api.p95 / matches.plain.p95),
      details: matches,
    },
    reach: { p95Ms: rounded(reach.p95), details: reach },
    freshness: { p95Ms: rounded(freshness.p95), details: freshness },
    memory: { peakMiB: rounded(measured.peakMiB) },
    web: measured.web,
    targets: TARGETS,
  };
}

/** The same as tables to read. */
export function asText(measured: Measured): string {
  const { machine, options, search, matches, reach, freshness, web } = measured;
  const ratio = search.api.p95 / search.meilisearch.p95;
  return [
    `${options.vacancies} vacancies (${measured.openVacancies} open), ${options.people} people, 10 connections`,
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Linux ${machine.kernel}, ` +
      `Node ${machine.node}, PostgreSQL ${machine.postgresql}, Meilisearch ${machine.meilisearch}; ` +
      `load before: ${machine.loadBefore}`,
    '',
    table([
      ['figure', 'measured', 'baseline', 'ratio', 'target', 'reached'],
      [
        'search, p95',
        ms(search.api.p95),
        `${ms(search.meilisearch.p95)} Meilisearch alone`,
        ratio.toFixed(2),
        `ratio ≤ ${TARGETS.searchRatio}`,
        reached(ratio, TARGETS.searchRatio),
      ],
      [
        '',
        '',
        `${ms(search.postgres.p95)} PostgreSQL full text`,
        (search.api.p95 / search.postgres.p95).toFixed(2),
        '',
        '',
      ],
      [
        'search by a candidate, p95',
        ms(search.apiCandidate.p95),
        `${ms(search.meilisearch.p95)} Meilisearch alone`,
        (search.apiCandidate.p95 / search.meilisearch.p95).toFixed(2),
        '',
        '',
      ],
      [
        'own matches, p95',
        ms(matches.api.p95),
        `${ms(matches.plain.p95)} the plain way`,
        (matches.api.p95 / matches.plain.p95).toFixed(3),
        `≤ ${TARGETS.matchesP95Ms} ms`,
        reached(matches.api.p95, TARGETS.matchesP95Ms),
      ],
      [
        'reach of a vacancy, one at a time, p95',
        ms(reach.p95),
        '',
        '',
        `≤ ${TARGETS.reachP95Ms} ms`,
        reached(reach.p95, TARGETS.reachP95Ms),
      ],
      [
        'publish to findable, p95',
        ms(freshness.p95),
        '',
        '',
        `≤ ${TARGETS.freshnessP95Ms} ms`,
        reached(freshness.p95, TARGETS.freshnessP95Ms),
      ],
      [
        'peak memory of the API',
        `${measured.peakMiB.toFixed(0)} MiB`,
        '',
        '',
        `≤ ${TARGETS.peakMiB} MiB`,
        reached(measured.peakMiB, TARGETS.peakMiB),
      ],
      [
        'JavaScript of the first page',
        `${web.firstPageKb.toFixed(0)} kB gzipped`,
        '',
        '',
        `≤ ${TARGETS.firstPageKb} kB`,
        reached(web.firstPageKb, TARGETS.firstPageKb),
      ],
      [
        'the same, signed in',
        `${web.signedInKb.toFixed(0)} kB gzipped`,
        '',
        '',
        `≤ ${TARGETS.firstPageKb} kB`,
        reached(web.signedInKb, TARGETS.firstPageKb),
      ],
    ]),
    '',
    table([
      ['measured', 'answers', 'p50', 'p95', 'p99', 'per second', 'by the fall-back'],
      ...Object.entries({
        'search, through the API (recruiter)': search.api,
        'search, through the API (candidate, with scores)': search.apiCandidate,
        'search, straight to Meilisearch': search.meilisearch,
        'search, PostgreSQL full text': search.postgres,
        'own matches, through the API': matches.api,
        'reach of a vacancy': reach,
        'own matches, the plain way (one at a time)': matches.plain,
        'publish to findable, under load': freshness,
      }).map(([name, times]) => [
        name,
        String(times.count),
        ms(times.p50),
        ms(times.p95),
        ms(times.p99),
        times.perSecond.toFixed(1),
        String(times.degraded),
      ]),
    ]),
  ].join('\n');
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;
}

function reached(value: number, most: number): string {
  return value <= most ? 'yes' : 'NO';
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A table that reads as text and as Markdown. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

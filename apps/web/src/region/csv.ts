import type { RegionInsights } from '@inzetbaar/contracts/insights';

/** The words that the file needs: names of tables, columns and codes. */
export interface CsvWords {
  openVacancies: string;
  people: string;
  byMonth: string;
  byBranch: string;
  branch: string;
  lane: string;
  month: string;
  count: string;
  introductions: string;
  placements: string;
  total: string;
  withheld: string;
  branchName: (branch: RegionInsights['byBranch'][number]['branch']) => string;
  laneName: (lane: RegionInsights['people']['byLane'][number]['lane']) => string;
}

/**
 * The insights as CSV that spreadsheets in Dutch open as a table: semicolons, CRLF and a byte order
 * mark. Each table has a title line and is followed by an empty line; what is withheld says so.
 */
export function insightsAsCsv(insights: RegionInsights, words: CsvWords): string {
  const shown = (count: number | null) => (count === null ? words.withheld : String(count));
  const tables: string[][][] = [
    [
      [words.openVacancies],
      [words.branch, words.count],
      ...insights.openVacancies.byBranch.map(({ branch, count }) => [
        words.branchName(branch),
        String(count),
      ]),
      [words.total, String(insights.openVacancies.total)],
    ],
    [
      [words.people],
      [words.lane, words.count],
      ...insights.people.byLane.map(({ lane, count }) => [words.laneName(lane), shown(count)]),
      [words.total, shown(insights.people.total)],
    ],
    [
      [words.byMonth],
      [words.month, words.introductions, words.placements],
      ...insights.byMonth.map(({ month, introductions, placements }) => [
        month,
        shown(introductions),
        shown(placements),
      ]),
    ],
    [
      [words.byBranch],
      [words.branch, words.introductions, words.placements],
      ...insights.byBranch.map(({ branch, introductions, placements }) => [
        words.branchName(branch),
        shown(introductions),
        shown(placements),
      ]),
    ],
  ];
  const lines = tables.map((rows) => rows.map((row) => row.map(field).join(';')).join('\r\n'));
  return `\uFEFF${lines.join('\r\n\r\n')}\r\n`;
}

function field(value: string): string {
  return /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

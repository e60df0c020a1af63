import type { RegionInsights } from '@inzetbaar/contracts/insights';
import { expect, test } from 'vitest';
import { insightsAsCsv } from './csv.ts';
import type { CsvWords } from './csv.ts';

const words: CsvWords = {
  openVacancies: 'Open vacatures',
  people: 'Mensen',
  byMonth: 'Per maand',
  byBranch: 'Per branche',
  branch: 'Branche',
  lane: 'Route',
  month: 'Maand',
  count: 'Aantal',
  introductions: 'Kennismakingen',
  placements: 'Plaatsingen',
  total: 'Totaal',
  withheld: 'niet getoond',
  branchName: (branch) => (branch === 'vvt' ? 'Ouderenzorg; thuis "VVT"' : branch),
  laneName: (lane) => lane,
};
const insights: RegionInsights = {
  asOf: '2026-11-22T09:00:00.000Z',
  threshold: 5,
  openVacancies: { total: 12, byBranch: [{ branch: 'vvt', count: 12 }] },
  people: { total: null, byLane: [{ lane: 'traineeship', count: null }] },
  byMonth: [{ month: '2026-11', introductions: 8, placements: null }],
  byBranch: [{ branch: 'ggz', introductions: 8, placements: 0 }],
};

test('every table has its title, its heads and its rows', () => {
  expect(insightsAsCsv(insights, words).split('\r\n')).toEqual([
    '\uFEFFOpen vacatures',
    'Branche;Aantal',
    '"Ouderenzorg; thuis ""VVT""";12',
    'Totaal;12',
    '',
    'Mensen',
    'Route;Aantal',
    'traineeship;niet getoond',
    'Totaal;niet getoond',
    '',
    'Per maand',
    'Maand;Kennismakingen;Plaatsingen',
    '2026-11;8;niet getoond',
    '',
    'Per branche',
    'Branche;Kennismakingen;Plaatsingen',
    'ggz;8;0',
    '',
  ]);
});

import type { AccessLogEntry } from '@inzetbaar/contracts/passports';
import { expect, test } from 'vitest';
import { byDay } from './byDay.ts';

let next = 0;
function entry(at: string, part: Partial<AccessLogEntry> = {}): AccessLogEntry {
  next += 1;
  return {
    id: `0199d3a0-0000-7000-8000-${String(next).padStart(12, '0')}`,
    at,
    lastAt: at,
    times: 1,
    kind: 'profile-viewed',
    organisation: { id: '0199d3a0-0000-7000-8000-00000000000a', name: 'Zorggroep Maaslinde' },
    viewer: 'Robin Recruiter',
    vacancy: { id: '0199d3a0-0000-7000-8000-00000000000b', title: 'Verzorgende IG' },
    fields: ['skills', 'hours'],
    ...part,
  };
}

test('a day is a day in the Netherlands', () => {
  const days = byDay([entry('2026-11-22T23:30:00Z'), entry('2026-11-22T22:30:00Z')]);
  expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-22']);
});

test('the same look again on a day is one line, with the latest time', () => {
  const [day] = byDay([
    entry('2026-11-22T10:02:00Z'),
    entry('2026-11-22T10:01:00Z', { fields: ['hours', 'skills'] }),
    entry('2026-11-22T10:00:00Z'),
  ]);
  expect(day?.looks).toHaveLength(1);
  expect(day?.looks[0]).toMatchObject({ times: 3, entry: { at: '2026-11-22T10:02:00Z' } });
});

test('looks of several hours are counted together, with the last moment of the last hour', () => {
  const [day] = byDay([
    entry('2026-11-22T13:00:00Z', { lastAt: '2026-11-22T13:20:00Z', times: 3 }),
    entry('2026-11-22T10:00:00Z', { lastAt: '2026-11-22T10:55:00Z', times: 4 }),
  ]);
  expect(day?.looks).toMatchObject([{ times: 7, lastAt: '2026-11-22T13:20:00Z' }]);
});

test.each([
  ['another person', { viewer: 'Iemand Anders' }],
  ['another vacancy', { vacancy: null }],
  ['more of me', { fields: ['skills', 'hours', 'name'] }],
  ['another way of looking', { kind: 'release-viewed' as const }],
])('%s is another look', (_, part) => {
  const [day] = byDay([entry('2026-11-22T10:02:00Z'), entry('2026-11-22T10:01:00Z', part)]);
  expect(day?.looks.map(({ times }) => times)).toEqual([1, 1]);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lastUsedYearOf, RECENCIES, recencyOf } from './recency.ts';
import {
  checkShareLink,
  PRINTED_PARTS,
  type SharedPart,
  SHARED_PARTS,
  shareLinkStandingOn,
} from './sharing.ts';

const TODAY = '2026-06-01';
type Link = Parameters<typeof checkShareLink>[0];
const sound: Link = {
  parts: ['skills'],
  skills: { of: 'all', names: [] },
  until: '2026-06-08',
};
const check = (change: Partial<Link> = {}) =>
  checkShareLink({ ...sound, ...change }, TODAY).map(({ path, code }) => `${path}: ${code}`);

describe('what a share link may show', () => {
  it('holds no lane, work condition, employer, contact or other job', () => {
    expect([...SHARED_PARTS].toSorted()).toEqual([
      'area',
      'evidence',
      'hours',
      'levels',
      'name',
      'registrations',
      'skills',
      'wishes',
    ]);
    expect(PRINTED_PARTS.filter((part) => !SHARED_PARTS.includes(part as SharedPart))).toEqual([
      'about',
      'work-conditions',
    ]);
  });

  it('is something, and no level or evidence without its skill', () => {
    expect(check()).toEqual([]);
    expect(check({ parts: [] })).toEqual(['parts: too_few']);
    expect(check({ parts: ['name', 'levels'] })).toEqual(['parts: conflicts_with']);
    expect(check({ parts: ['evidence', 'skills'] })).toEqual([]);
    expect(check({ parts: ['name'] })).toEqual([]);
  });

  it('names the groups or skills that it means', () => {
    expect(check({ skills: { of: 'groups', names: [] } })).toEqual(['skills.names: too_few']);
    expect(check({ skills: { of: 'chosen', names: ['wondzorg'] } })).toEqual([]);
    expect(check({ parts: ['name'], skills: { of: 'groups', names: [] } })).toEqual([]);
  });

  it('ends within ninety days, and not before today', () => {
    expect(check({ until: TODAY })).toEqual([]);
    expect(check({ until: '2026-08-30' })).toEqual([]);
    expect(check({ until: '2026-08-31' })).toEqual(['until: date_too_far']);
    expect(check({ until: '2026-05-31' })).toEqual(['until: date_in_past']);
    expect(check({ until: '2026-06-31' })).toEqual(['until: not_a_date']);
  });

  it('works on its last day, and no more once it was revoked', () => {
    const link = { until: TODAY, revokedAt: null };
    expect(shareLinkStandingOn(link, TODAY)).toBe('open');
    expect(shareLinkStandingOn(link, '2026-06-02')).toBe('expired');
    expect(shareLinkStandingOn({ ...link, revokedAt: new Date('2026-05-30') }, TODAY)).toBe(
      'revoked',
    );
  });
});

describe('how recent a skill is', () => {
  it('comes back in the words in which it was told', () => {
    for (const recency of RECENCIES) {
      expect(recencyOf(lastUsedYearOf(recency, 2026), 2026)).toBe(recency);
    }
  });

  test('never becomes more recent by itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RECENCIES),
        fc.nat({ max: 30 }),
        fc.nat({ max: 30 }),
        (recency, years, more) => {
          const year = lastUsedYearOf(recency, 2026);
          const at = (passed: number) => RECENCIES.indexOf(recencyOf(year, 2026 + passed));
          return at(years + more) >= at(years);
        },
      ),
    );
  });
});

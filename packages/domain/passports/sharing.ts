import { addDays, type CalendarDate, isCalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';

/**
 * The parts of a passport that a share link can show. No lane, work condition, other job, employer or
 * contact is among them: those go to one employer by a release, or to nobody.
 */
export const SHARED_PARTS = [
  'name',
  'skills',
  'levels',
  'evidence',
  'registrations',
  'hours',
  'area',
  'wishes',
] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** What somebody can put on paper: also what only the own hand gives away. Never the lane. */
export const PRINTED_PARTS = [...SHARED_PARTS, 'about', 'work-conditions'] as const;
export type PrintedPart = (typeof PRINTED_PARTS)[number];

/** Parts that say something about a skill, and nothing without it. */
export const PARTS_OF_SKILLS = ['levels', 'evidence'] as const satisfies readonly SharedPart[];

export const SKILL_CHOICES = ['all', 'groups', 'chosen'] as const;

/** Which skills of the passport are meant: all, those of some groups, or some by name. */
export interface SkillChoice {
  of: (typeof SKILL_CHOICES)[number];
  /** Groups or ids of skills; empty for all. */
  names: readonly string[];
}

/** What a share link shows. */
export interface SharedChoice {
  parts: readonly SharedPart[];
  skills: SkillChoice;
}

/** So many days a share link works at most. */
export const SHARE_LINK_MAX_DAYS = 90;
/** So many share links somebody can have open at a time. */
export const OPEN_SHARE_LINKS_MAX = 20;

/** What is wrong with a share link as it was asked for, by field; empty when it may be made. */
export function checkShareLink(
  { parts, skills, until }: SharedChoice & { until: CalendarDate },
  today: CalendarDate,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const showsSkills = parts.includes('skills');
  if (parts.length === 0) {
    issues.push({ path: 'parts', code: 'too_few', values: { minimum: 1 } });
  } else if (!showsSkills && PARTS_OF_SKILLS.some((part) => parts.includes(part))) {
    issues.push({ path: 'parts', code: 'conflicts_with', values: { field: 'skills' } });
  }
  if (showsSkills && skills.of !== 'all' && skills.names.length === 0) {
    issues.push({ path: 'skills.names', code: 'too_few', values: { minimum: 1 } });
  }
  if (!isCalendarDate(until)) issues.push({ path: 'until', code: 'not_a_date' });
  else if (until < today) issues.push({ path: 'until', code: 'date_in_past' });
  else if (until > addDays(today, SHARE_LINK_MAX_DAYS)) {
    const values = { maximum: SHARE_LINK_MAX_DAYS };
    issues.push({ path: 'until', code: 'date_too_far', values });
  }
  return issues;
}

export const SHARE_LINK_STANDINGS = ['open', 'expired', 'revoked'] as const;
export type ShareLinkStanding = (typeof SHARE_LINK_STANDINGS)[number];

/** What a share link is worth on a day; it still works on its last one. */
export function shareLinkStandingOn(
  { until, revokedAt }: { until: CalendarDate; revokedAt: Date | null },
  day: CalendarDate,
): ShareLinkStanding {
  if (revokedAt !== null) return 'revoked';
  return until < day ? 'expired' : 'open';
}

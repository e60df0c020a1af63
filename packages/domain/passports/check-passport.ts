import type { CalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import { type BuildUp, checkBuildUp } from '../hours/index.ts';
import { registrationIssues, type StatedRegistration } from './registrations.ts';

/** A week has so many hours. */
const HOURS_IN_WEEK = 168;

/** The part of a passport that rules over several fields look at. */
export interface PassportToCheck {
  skills: readonly { skillId: string; lastUsedYear?: number | undefined }[];
  registrations: readonly StatedRegistration[];
  /** Weekly hours that the person offers, from-to, and those already worked elsewhere. */
  hoursMin: number;
  hoursMax: number;
  otherHours: number;
  buildUp: BuildUp;
  postcodeArea: string | null;
}

/** What the check has to ask about the world. */
export interface PassportLookups {
  knowsSkill: (skillId: string) => boolean;
  knowsPostcode: (postcodeArea: string) => boolean;
  today: CalendarDate;
}

/**
 * Everything that is wrong with a passport as it was filled in, by field; empty when it may be saved.
 * A registration that has ended may stand in it: it is a fact, and matching leaves it out by its date.
 */
export function checkPassport(passport: PassportToCheck, lookups: PassportLookups): FieldIssue[] {
  return [
    ...skillIssues(passport.skills, lookups),
    ...registrationIssues(passport.registrations, lookups.today),
    ...hoursIssues(passport),
    ...checkBuildUp(passport.buildUp, passport),
    ...(passport.postcodeArea !== null && !lookups.knowsPostcode(passport.postcodeArea)
      ? [{ path: 'postcodeArea', code: 'unknown_postcode' } as const]
      : []),
  ];
}

function skillIssues(
  skills: PassportToCheck['skills'],
  { knowsSkill, today }: PassportLookups,
): FieldIssue[] {
  const thisYear = Number(today.slice(0, 4));
  const seen = new Set<string>();
  return skills.flatMap(({ skillId, lastUsedYear }, index): FieldIssue[] => {
    const path = `skills.${index}.skillId`;
    if (seen.has(skillId)) return [{ path, code: 'skill_twice' }];
    seen.add(skillId);
    const issues: FieldIssue[] = knowsSkill(skillId) ? [] : [{ path, code: 'unknown_skill' }];
    if (lastUsedYear !== undefined && lastUsedYear > thisYear) {
      issues.push({ path: `skills.${index}.lastUsedYear`, code: 'date_in_future' });
    }
    return issues;
  });
}

function hoursIssues({ hoursMin, hoursMax, otherHours }: PassportToCheck): FieldIssue[] {
  const fields = { hoursMin, hoursMax, otherHours };
  const impossible = Object.entries(fields).flatMap(([path, hours]): FieldIssue[] => {
    if (hours >= 0 && hours <= HOURS_IN_WEEK) return [];
    return hours < 0
      ? [{ path, code: 'too_small', values: { minimum: 0 } }]
      : [{ path, code: 'hours_over_week', values: { maximum: HOURS_IN_WEEK } }];
  });
  if (impossible.length > 0) return impossible;
  const issues: FieldIssue[] = [];
  if (hoursMin > hoursMax)
    issues.push({ path: 'hoursMin', code: 'min_above_max', values: { maximum: hoursMax } });
  if (hoursMax + otherHours > HOURS_IN_WEEK) {
    issues.push({
      path: 'otherHours',
      code: 'hours_over_week',
      values: { maximum: HOURS_IN_WEEK },
    });
  }
  return issues;
}

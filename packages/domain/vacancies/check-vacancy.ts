import type { CalendarDate } from '../calendar/index.ts';
import { isCalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import { GROWTH_WEEKS } from '../hours/index.ts';
import type { VacancyContent } from './vacancy.ts';

/** A week has so many hours. */
const WEEK_HOURS = 168;

/** What the check has to be told about the world. */
export interface VacancyCheckLookups {
  /** True where the skills language of the region has the skill. */
  knowsSkill: (skillId: string) => boolean;
  /** True where the location is one of the organisation that posts the vacancy. */
  knowsLocation: (locationId: string) => boolean;
}

/**
 * What is wrong with a vacancy whatever its status, over all its fields; empty where it can be kept.
 * `startsOn` and `expiresOn` have no order: people react until a day that lies before the work starts
 * as often as after it.
 */
export function checkVacancy(content: VacancyContent, lookups: VacancyCheckLookups): FieldIssue[] {
  return [
    ...checkHours(content),
    ...checkGrowth(content),
    ...checkCapacity(content),
    ...checkSkills(content, lookups),
    ...checkLists(content),
    ...checkDates(content),
    ...(lookups.knowsLocation(content.locationId)
      ? []
      : [{ path: 'locationId', code: 'unknown_location' } as const]),
  ];
}

/**
 * What keeps a vacancy from being published on a day: texts, lanes or forms that are absent, no hours,
 * or a last day that has passed. Skills may be absent: what asks for none suits everybody.
 */
export function checkPublishable(content: VacancyContent, today: CalendarDate): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (content.title.trim() === '') issues.push({ path: 'title', code: 'required' });
  if (content.description.trim() === '') issues.push({ path: 'description', code: 'required' });
  if (content.lanes.length === 0) issues.push({ path: 'lanes', code: 'required' });
  if (content.forms.length === 0) issues.push({ path: 'forms', code: 'required' });
  if (content.hoursMax <= 0) {
    issues.push({ path: 'hoursMax', code: 'too_small', values: { minimum: 1 } });
  }
  if (content.expiresOn !== null && content.expiresOn < today) {
    issues.push({ path: 'expiresOn', code: 'date_in_past' });
  }
  return issues;
}

function checkHours({ hoursMin, hoursMax }: VacancyContent): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const [path, hours] of [
    ['hoursMin', hoursMin],
    ['hoursMax', hoursMax],
  ] as const) {
    if (!Number.isFinite(hours)) issues.push({ path, code: 'wrong_type' });
    else if (hours < 0) issues.push({ path, code: 'too_small', values: { minimum: 0 } });
    else if (hours > WEEK_HOURS) {
      issues.push({ path, code: 'hours_over_week', values: { maximum: WEEK_HOURS } });
    }
  }
  if (hoursMin > hoursMax) {
    issues.push({ path: 'hoursMin', code: 'min_above_max', values: { maximum: hoursMax } });
  }
  return issues;
}

/** Who starts with fewer hours starts with some, and with no more than the job needs in the end. */
function checkGrowth({ growth, hoursMin, conditionsNotMet }: VacancyContent): FieldIssue[] {
  if (growth === null) return [];
  const issues: FieldIssue[] = [];
  const path = 'growth.startHours';
  if (!(growth.startHours > 0)) issues.push({ path, code: 'too_small', values: { minimum: 1 } });
  else if (growth.startHours > hoursMin) {
    issues.push({ path, code: 'too_large', values: { maximum: hoursMin } });
  }
  if (!GROWTH_WEEKS.includes(growth.fullAfterWeeks)) {
    issues.push({ path: 'growth.fullAfterWeeks', code: 'not_in_list' });
  }
  if (conditionsNotMet.includes('gradual-build-up')) {
    issues.push({ path: 'growth', code: 'conflicts_with', values: { field: 'conditionsNotMet' } });
  }
  return issues;
}

/** A pool must at least hold one person on the fewest hours of the job. */
function checkCapacity({ capacity, hoursMin }: VacancyContent): FieldIssue[] {
  if (capacity.kind === 'positions') {
    const isWhole = Number.isInteger(capacity.positions) && capacity.positions >= 1;
    return isWhole
      ? []
      : [{ path: 'capacity.positions', code: 'too_small', values: { minimum: 1 } }];
  }
  const least = Math.max(1, hoursMin);
  return capacity.hoursPerWeek >= least
    ? []
    : [{ path: 'capacity.hoursPerWeek', code: 'too_small', values: { minimum: least } }];
}

function checkSkills(
  { skills }: VacancyContent,
  { knowsSkill }: VacancyCheckLookups,
): FieldIssue[] {
  const asked = new Set<string>();
  return skills.flatMap(({ skillId }, index): FieldIssue[] => {
    const path = `skills.${index}.skillId`;
    if (asked.has(skillId)) return [{ path, code: 'duplicate' }];
    asked.add(skillId);
    return knowsSkill(skillId) ? [] : [{ path, code: 'unknown_skill', values: { value: skillId } }];
  });
}

function checkLists(content: VacancyContent): FieldIssue[] {
  const lists = [
    'titles',
    'reservedProcedures',
    'conditionsMet',
    'conditionsNotMet',
    'lanes',
    'forms',
  ] as const;
  const doubles = lists.flatMap((path): FieldIssue[] => {
    const values: readonly string[] = content[path];
    return values.flatMap((value, index) =>
      values.indexOf(value) < index ? [{ path: `${path}.${index}`, code: 'duplicate' }] : [],
    );
  });
  const conflicts = content.conditionsNotMet.flatMap((condition, index): FieldIssue[] =>
    content.conditionsMet.includes(condition)
      ? [
          {
            path: `conditionsNotMet.${index}`,
            code: 'conflicts_with',
            values: { field: 'conditionsMet' },
          },
        ]
      : [],
  );
  return [...doubles, ...conflicts];
}

function checkDates(content: VacancyContent): FieldIssue[] {
  return (['startsOn', 'expiresOn'] as const).flatMap((path): FieldIssue[] => {
    const date = content[path];
    return date === null || isCalendarDate(date) ? [] : [{ path, code: 'not_a_date' }];
  });
}

import { type CalendarDate, isCalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import type { TrainingContent, TrainingSession } from './training.ts';

/** What the check has to be told about the world. */
export interface TrainingCheckLookups {
  /** True where the skills language of the region has the skill. */
  knowsSkill: (skillId: string) => boolean;
  /** True where the location is one of the organisation that offers the training. */
  knowsLocation: (locationId: string) => boolean;
}

/** What is wrong with a training whatever its status, by field; empty where it can be kept. */
export function checkTraining(
  content: TrainingContent,
  { knowsSkill, knowsLocation }: TrainingCheckLookups,
): FieldIssue[] {
  const { skills, sessions, locationId } = content;
  const skillIds = skills.map(({ skillId }) => skillId);
  return [
    ...skills.flatMap(({ skillId }, at): FieldIssue[] => {
      const path = `skills.${at}.skillId`;
      if (skillIds.indexOf(skillId) < at) return [{ path, code: 'duplicate' }];
      return knowsSkill(skillId) ? [] : [{ path, code: 'unknown_skill' }];
    }),
    ...wholeNumber('weeks', content.weeks),
    ...wholeNumber('hours', content.hours),
    ...sessions.flatMap((session, at) => sessionIssues(session, `sessions.${at}`)),
    ...sessions.flatMap(({ startsOn }, at): FieldIssue[] =>
      sessions.findIndex((other) => other.startsOn === startsOn) < at
        ? [{ path: `sessions.${at}.startsOn`, code: 'duplicate' }]
        : [],
    ),
    ...(locationId === null || knowsLocation(locationId)
      ? []
      : [{ path: 'locationId', code: 'unknown_location' } as const]),
  ];
}

/**
 * What keeps a training from being opened on a day: no words about it, no skill, no place where it
 * needs one, or no session that somebody can still ask a seat in.
 */
export function checkOpenable(content: TrainingContent, today: CalendarDate): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (content.about.trim() === '') issues.push({ path: 'about', code: 'required' });
  if (content.skills.length === 0) issues.push({ path: 'skills', code: 'required' });
  if (content.locationId === null && content.form !== 'online') {
    issues.push({ path: 'locationId', code: 'required' });
  }
  if (content.sessions.length === 0) issues.push({ path: 'sessions', code: 'required' });
  else if (content.sessions.every(({ askUntil }) => askUntil < today)) {
    const at = content.sessions.length - 1;
    issues.push({ path: `sessions.${at}.askUntil`, code: 'date_in_past' });
  }
  return issues;
}

function sessionIssues({ startsOn, askUntil, seats }: TrainingSession, path: string): FieldIssue[] {
  const wrongDates = Object.entries({ startsOn, askUntil })
    .filter(([, date]) => !isCalendarDate(date))
    .map(([field]): FieldIssue => ({ path: `${path}.${field}`, code: 'not_a_date' }));
  return [
    ...wrongDates,
    ...(wrongDates.length === 0 && askUntil > startsOn
      ? [{ path: `${path}.askUntil`, code: 'dates_out_of_order' } as const]
      : []),
    ...wholeNumber(`${path}.seats`, seats),
  ];
}

function wholeNumber(path: string, value: number): FieldIssue[] {
  return Number.isInteger(value) && value >= 1
    ? []
    : [{ path, code: 'too_small', values: { minimum: 1 } }];
}

import type { LawDate, LawRow } from './rules.ts';
import { inForce } from './rules.ts';

/** A limit on the working week of an employee of 18 years or older. */
export interface WorkingTimeLimit extends LawRow {
  /** Hours a week, on average over `averagedOverWeeks`, all jobs together. */
  hoursPerWeek: number;
  averagedOverWeeks: number;
}

/**
 * Arbeidstijdenwet article 5:7; the hours of all a person's jobs count together. Night work has a
 * lower limit (article 5:8), which depends on the roster and is therefore not matched on.
 */
export const WORKING_TIME_LIMITS = [
  {
    id: 'working-time.week',
    hoursPerWeek: 60,
    averagedOverWeeks: 1,
    source: 'Arbeidstijdenwet art. 5:7',
    from: '2007-04-01',
    until: null,
    explanation: {
      nl: 'In één week mag u niet meer dan 60 uur werken.',
      en: 'You may not work more than 60 hours in any week.',
    },
  },
  {
    id: 'working-time.four-weeks',
    hoursPerWeek: 55,
    averagedOverWeeks: 4,
    source: 'Arbeidstijdenwet art. 5:7',
    from: '2007-04-01',
    until: null,
    explanation: {
      nl: 'In 4 weken mag u gemiddeld niet meer dan 55 uur per week werken.',
      en: 'Over 4 weeks you may not work more than 55 hours a week on average.',
    },
  },
  {
    id: 'working-time.sixteen-weeks',
    hoursPerWeek: 48,
    averagedOverWeeks: 16,
    source: 'Arbeidstijdenwet art. 5:7',
    from: '2007-04-01',
    until: null,
    explanation: {
      nl: 'In 16 weken mag u gemiddeld niet meer dan 48 uur per week werken, al uw banen samen.',
      en: 'Over 16 weeks you may not work more than 48 hours a week on average, all your jobs together.',
    },
  },
] as const satisfies readonly WorkingTimeLimit[];

/**
 * The limit for a lasting job: the lowest one in force on the date. Placements last longer than
 * four weeks as a rule, so the average over 16 weeks decides. Throws RangeError before 2007-04-01.
 */
export function lastingWorkingTimeLimit(onDate: LawDate): WorkingTimeLimit {
  const limits: WorkingTimeLimit[] = WORKING_TIME_LIMITS.filter((limit) => inForce(limit, onDate));
  const [first, ...others] = limits;
  if (first === undefined) throw new RangeError(`no working-time limit in force on ${onDate}`);
  return others.reduce((low, next) => (next.hoursPerWeek < low.hoursPerWeek ? next : low), first);
}

import type { FieldIssue } from '../errors/index.ts';

/** After how many weeks at a new place hours can grow, in the steps in which people speak of it. */
export const BUILD_UP_WEEKS = [0, 4, 8, 12, 16, 20, 26] as const;
export type BuildUpWeek = (typeof BUILD_UP_WEEKS)[number];

/** Hours a week from so many weeks after the start; 0 is the start itself. */
export interface BuildUpStep {
  afterWeeks: BuildUpWeek;
  hoursPerWeek: number;
}

/**
 * How somebody wants to build up hours at a new place, rising; empty: all hours from the first day. A
 * wish that anybody in any lane can have: after a time at home, beside a study, or to try how it goes.
 */
export type BuildUp = readonly BuildUpStep[];

/** The weeks after which a job can need all of its hours; from the start on is no growth. */
export const GROWTH_WEEKS = BUILD_UP_WEEKS.filter((weeks) => weeks > 0);

/** How the hours of a job can grow: from so many, until all of them are needed. */
export interface HoursGrowth {
  /** Hours a week with which somebody can start. */
  startHours: number;
  /** From so many weeks after the start on the fewest hours of the job are needed. */
  fullAfterWeeks: BuildUpWeek;
}

/** What a job asks of a build-up. */
export interface BuildUpAsked {
  startHours: number;
  /** Infinity: to be talked about. */
  fullAfterWeeks: number;
  /** The fewest hours of the job. */
  hoursMin: number;
}

/** Hours a week that somebody works so many weeks after the start; 0 without a build-up. */
export function hoursAfter(buildUp: BuildUp, weeks: number): number {
  return buildUp.findLast(({ afterWeeks }) => afterWeeks <= weeks)?.hoursPerWeek ?? 0;
}

/** Where a build-up falls short of what a job asks: at the start, when all hours are needed, or nowhere. */
export function shortfallOf(buildUp: BuildUp, asked: BuildUpAsked): 'start' | 'full' | null {
  if (buildUp.length === 0) return null;
  // Hours only rise, so that they are fewest at the beginning of each of the two times.
  if (hoursAfter(buildUp, 0) < asked.startHours) return 'start';
  return hoursAfter(buildUp, asked.fullAfterWeeks) < asked.hoursMin ? 'full' : null;
}

/** What is wrong with a build-up beside the hours that a person offers; empty where it can be kept. */
export function checkBuildUp(
  buildUp: BuildUp,
  offered: { hoursMin: number; hoursMax: number },
): FieldIssue[] {
  const [first] = buildUp;
  const last = buildUp.at(-1);
  if (first === undefined || last === undefined) return [];
  const issues: FieldIssue[] = [];
  if (first.afterWeeks !== 0) issues.push({ path: 'buildUp.0.afterWeeks', code: 'invalid' });
  buildUp.forEach(({ afterWeeks, hoursPerWeek }, index) => {
    const before = buildUp[index - 1] ?? { afterWeeks: -1, hoursPerWeek: 0 };
    const path = `buildUp.${index}`;
    if (afterWeeks <= before.afterWeeks) {
      issues.push({
        path: `${path}.afterWeeks`,
        code: 'too_small',
        values: { minimum: before.afterWeeks + 1 },
      });
    }
    if (!(hoursPerWeek > before.hoursPerWeek)) {
      issues.push({
        path: `${path}.hoursPerWeek`,
        code: 'too_small',
        values: { minimum: before.hoursPerWeek + 0.5 },
      });
    }
  });
  // Otherwise the hours that employers see would never be reached, or be more than was said.
  const end = `buildUp.${buildUp.length - 1}.hoursPerWeek`;
  if (last.hoursPerWeek > offered.hoursMax) {
    issues.push({ path: end, code: 'too_large', values: { maximum: offered.hoursMax } });
  }
  if (last.hoursPerWeek < offered.hoursMin) {
    issues.push({ path: end, code: 'too_small', values: { minimum: offered.hoursMin } });
  }
  return issues;
}

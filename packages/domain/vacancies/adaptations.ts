import type { BuildUpAsked, HoursGrowth } from '../hours/index.ts';
import { WORK_CONDITIONS, type WorkCondition } from '../passports/index.ts';
import type { VacancyContent } from './vacancy.ts';

/**
 * What can be swapped in a job ("taken ruilen") so that it meets a work condition, in the order in which
 * it is offered: a closed list about the work and never about a person. A building without a lift and
 * work that needs hands on the spot cannot be swapped, so that those conditions have no row.
 */
export const JOB_ADAPTATIONS = [
  { id: 'lifting-by-colleague', lifts: 'no-lifting' },
  { id: 'lifting-with-aid', lifts: 'no-lifting' },
  { id: 'nights-by-colleague', lifts: 'no-night-shifts' },
  { id: 'evenings-by-colleague', lifts: 'no-evening-shifts' },
  { id: 'weekends-by-colleague', lifts: 'no-weekend-shifts' },
  { id: 'same-days', lifts: 'fixed-days' },
  { id: 'one-location', lifts: 'fixed-location' },
  { id: 'days-of-4-hours', lifts: 'max-4-hours-a-day' },
  { id: 'days-of-6-hours', lifts: 'max-6-hours-a-day' },
  { id: 'standing-alternated', lifts: 'no-long-standing' },
  { id: 'sitting-alternated', lifts: 'no-long-sitting' },
  { id: 'driving-by-colleague', lifts: 'no-driving' },
  { id: 'work-in-pairs', lifts: 'no-lone-work' },
  { id: 'quiet-place', lifts: 'quiet-workplace' },
  { id: 'confrontation-by-colleague', lifts: 'no-physical-confrontation' },
  { id: 'screen-work-by-colleague', lifts: 'no-screen-work' },
  { id: 'breaks-planned', lifts: 'extra-breaks' },
  { id: 'hurried-work-by-colleague', lifts: 'regular-pace' },
  { id: 'hours-grow', lifts: 'gradual-build-up' },
] as const satisfies readonly { id: string; lifts: WorkCondition }[];
export type JobAdaptation = (typeof JOB_ADAPTATIONS)[number]['id'];
export const JOB_ADAPTATION_IDS: readonly JobAdaptation[] = JOB_ADAPTATIONS.map(({ id }) => id);

/**
 * How far hours grow where that was swapped. One offer and no other, so that what it opens is one
 * figure: a figure for each number of hours would tell whose build-up lies in between.
 */
export const SWAPPED_GROWTH: HoursGrowth = { startHours: 8, fullAfterWeeks: 12 };

/** The part of a vacancy that says what work asks of a person, and what was swapped in it. */
export type WorkAsked = Pick<VacancyContent, 'conditionsNotMet' | 'growth' | 'hoursMin'> & {
  adaptations: readonly JobAdaptation[];
};

/** How hours can grow where the rest of a vacancy was written anew; null where that no longer agrees. */
export function growthBeside(
  growth: HoursGrowth | null,
  { hoursMin, conditionsNotMet }: Pick<VacancyContent, 'hoursMin' | 'conditionsNotMet'>,
): HoursGrowth | null {
  if (growth === null || growth.startHours > hoursMin) return null;
  return conditionsNotMet.includes('gradual-build-up') ? null : growth;
}

/** The condition that an adaptation lifts. */
export function liftedBy(adaptation: JobAdaptation): WorkCondition {
  const row = JOB_ADAPTATIONS.find(({ id }) => id === adaptation);
  if (row === undefined) throw new RangeError(`no such adaptation: ${adaptation}`);
  return row.lifts;
}

/** The conditions that stand in somebody's way as the job is, and that swapping would lift. */
export function swappableConditions(work: Omit<WorkAsked, 'adaptations'>): WorkCondition[] {
  return WORK_CONDITIONS.filter(
    (condition) =>
      JOB_ADAPTATIONS.some(({ lifts }) => lifts === condition) &&
      (work.conditionsNotMet.includes(condition) ||
        (condition === 'gradual-build-up' && work.growth !== null)),
  );
}

/** What was swapped and still makes a difference: the job may have changed since. */
export function standingAdaptations(work: WorkAsked): JobAdaptation[] {
  const swappable = swappableConditions(work);
  return JOB_ADAPTATION_IDS.filter(
    (id) => work.adaptations.includes(id) && swappable.includes(liftedBy(id)),
  );
}

/** The conditions that the job does not meet, also after what was swapped. */
export function conditionsStillNotMet(work: WorkAsked): WorkCondition[] {
  const lifted = standingAdaptations(work).map(liftedBy);
  return work.conditionsNotMet.filter((condition) => !lifted.includes(condition));
}

/**
 * What the job asks of a build-up of hours. A job that says nothing about it is to be talked about: it
 * asks its hours at some time, and not by when.
 */
export function buildUpAskedBy(work: WorkAsked): BuildUpAsked {
  const { hoursMin, conditionsNotMet, growth } = work;
  const isSwapped = standingAdaptations(work).includes('hours-grow');
  if (growth === null && !conditionsNotMet.includes('gradual-build-up')) {
    return { startHours: 0, fullAfterWeeks: Number.POSITIVE_INFINITY, hoursMin };
  }
  const stated = growth ?? { startHours: hoursMin, fullAfterWeeks: 0 };
  return {
    startHours: Math.min(
      hoursMin,
      stated.startHours,
      isSwapped ? SWAPPED_GROWTH.startHours : Infinity,
    ),
    fullAfterWeeks: Math.max(stated.fullAfterWeeks, isSwapped ? SWAPPED_GROWTH.fullAfterWeeks : 0),
    hoursMin,
  };
}

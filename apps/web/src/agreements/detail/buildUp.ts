import { addDays } from '@inzetbaar/domain/calendar';
import type { AgreementTerms } from '@inzetbaar/domain/placements/agreements';

/** How long the last step is drawn where there is no last day, in weeks. */
const OPEN_WEEKS = 4;

/** A step of the build-up of hours, with its weeks and days. */
export interface BuildUpStep {
  fromWeek: number;
  /** Null: it goes on without an end. */
  toWeek: number | null;
  from: string;
  /** Last day; null: it goes on without an end. */
  until: string | null;
  hoursPerWeek: number;
  /** Weeks that it lasts, as it is drawn. */
  weeks: number;
}

/** The steps in which hours are built up, in order; a step that begins after the end is left out. */
export function buildUpOf({
  startsOn,
  endsOn,
  hours,
}: Pick<AgreementTerms, 'startsOn' | 'endsOn' | 'hours'>): BuildUpStep[] {
  const lastWeek = endsOn === null ? null : weekOf(startsOn, endsOn);
  const steps = hours
    .toSorted((a, b) => a.fromWeek - b.fromWeek)
    .filter(({ fromWeek }) => lastWeek === null || fromWeek <= lastWeek);
  return steps.map(({ fromWeek, hoursPerWeek }, at) => {
    const next = steps[at + 1];
    const toWeek = next === undefined ? lastWeek : next.fromWeek - 1;
    return {
      fromWeek,
      toWeek,
      from: addDays(startsOn, (fromWeek - 1) * 7),
      until: next === undefined ? endsOn : addDays(startsOn, (next.fromWeek - 1) * 7 - 1),
      hoursPerWeek,
      weeks: toWeek === null ? OPEN_WEEKS : toWeek - fromWeek + 1,
    };
  });
}

/** In which week of a period a day lies, counted from 1. */
function weekOf(startsOn: string, day: string): number {
  const days = (Date.parse(day) - Date.parse(startsOn)) / 86_400_000;
  return Math.max(1, Math.floor(days / 7) + 1);
}

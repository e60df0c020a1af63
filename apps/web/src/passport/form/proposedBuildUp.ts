import { BUILD_UP_WEEKS } from '@inzetbaar/domain/hours';
import type { BuildUp, BuildUpStep } from '@inzetbaar/domain/hours';

/** A calm proposal: a third of the hours at the start, two thirds after 8 weeks, all after 16. */
export function proposedBuildUp(hoursMax: number): BuildUp {
  const part = (share: number) => Math.max(1, Math.round((hoursMax * share) / 2) * 2);
  const steps: BuildUpStep[] = [
    { afterWeeks: 0, hoursPerWeek: part(1 / 3) },
    { afterWeeks: 8, hoursPerWeek: part(2 / 3) },
    { afterWeeks: 16, hoursPerWeek: hoursMax },
  ];
  // Of few hours rounding can make two steps the same.
  return steps
    .filter(
      ({ hoursPerWeek }, at) =>
        at === steps.length - 1 || hoursPerWeek < (steps[at + 1]?.hoursPerWeek ?? 0),
    )
    .map((step, at) => (at === 0 ? { ...step, afterWeeks: 0 } : step));
}

/** One more step after the last; null where no week is left. */
export function nextStep(buildUp: BuildUp, hoursMax: number): BuildUpStep | null {
  const last = buildUp.at(-1);
  const afterWeeks = BUILD_UP_WEEKS.find((weeks) => weeks > (last?.afterWeeks ?? -1));
  if (afterWeeks === undefined) return null;
  return { afterWeeks, hoursPerWeek: Math.max(hoursMax, (last?.hoursPerWeek ?? 0) + 1) };
}

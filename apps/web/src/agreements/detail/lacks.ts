import type { AgreementTerms } from '@inzetbaar/domain/placements/agreements';

/** What no agreement can do without, beside what its form asks. */
export type Lack = 'tasks' | 'hours' | 'midway' | 'end';

/** Which of these are not written yet. */
export function lacksOf({
  tasks,
  hours,
  evaluations,
}: Pick<AgreementTerms, 'tasks' | 'hours' | 'evaluations'>): Lack[] {
  return [
    ...(tasks.length === 0 ? (['tasks'] as const) : []),
    ...(hours.length === 0 ? (['hours'] as const) : []),
    ...(evaluations.midway === null ? (['midway'] as const) : []),
    ...(evaluations.end === null ? (['end'] as const) : []),
  ];
}

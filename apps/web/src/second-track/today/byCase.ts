import type { GuardedDeadlineView } from '@inzetbaar/contracts/second-track';

/** What is late or near in one case. */
export interface CaseToday {
  caseId: string;
  name: string;
  deadlines: readonly GuardedDeadlineView[];
}

/** Deadlines by the case that they belong to: the case with the earliest first, each in the same order. */
export function byCase(deadlines: readonly GuardedDeadlineView[]): CaseToday[] {
  const cases = new Map<string, GuardedDeadlineView[]>();
  for (const deadline of deadlines) {
    const own = cases.get(deadline.caseId);
    if (own === undefined) cases.set(deadline.caseId, [deadline]);
    else own.push(deadline);
  }
  return [...cases].flatMap(([caseId, own]) =>
    own[0] === undefined ? [] : [{ caseId, name: own[0].name, deadlines: own }],
  );
}

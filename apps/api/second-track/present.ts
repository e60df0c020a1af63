import type { StoredCase } from '@inzetbaar/application/ports';
import type { CaseView, GuardedDeadline } from '@inzetbaar/application/second-track';
import type {
  CaseItem,
  DeadlineView,
  GuardedDeadlineView,
  SecondTrackCase,
} from '@inzetbaar/contracts/second-track';
import {
  caseNumberOf,
  type Deadline,
  type DeadlineState,
  isOpenCase,
  weekStarts,
} from '@inzetbaar/domain/second-track';

/** The waiting period and, beyond it, the first week after. */
const WEEKS_SHOWN = 105;
const BEHIND: readonly DeadlineState[] = ['done', 'exempt', 'passed'];

export function presentCaseItem({ stored, week, deadlines, isRunOut }: CaseView): CaseItem {
  const next = isOpenCase(stored.status)
    ? deadlines.find(({ state }) => !BEHIND.includes(state))
    : undefined;
  return {
    id: stored.id,
    number: caseNumberOf(stored.id),
    organisation: { id: stored.organisationId, name: stored.organisationName },
    name: stored.name,
    status: stored.status,
    week,
    firstDay: stored.statement.sickness.firstDay,
    next: next === undefined ? null : presentDeadline(next),
    isRunOut,
    updatedAt: stored.updatedAt.toISOString(),
  };
}

export function presentCase(view: CaseView): SecondTrackCase {
  const { stored, party, transitions, deadlines, today } = view;
  return {
    ...presentCaseItem(view),
    email: stored.email,
    version: stored.version,
    party,
    transitions: [...transitions],
    statement: presentStatement(stored),
    deadlines: deadlines.map(presentDeadline),
    weeks: weekStarts(stored.statement.sickness, WEEKS_SHOWN),
    today,
  };
}

function presentStatement({ statement }: StoredCase): SecondTrackCase['statement'] {
  const { sickness } = statement;
  return {
    ...statement,
    sickness: {
      ...sickness,
      interruptions: sickness.interruptions.map((each) => ({
        ...each,
        startsAnew: each.startsAnew === true,
      })),
    },
    workedHours: [...statement.workedHours],
    buildUp: [...statement.buildUp],
    conditions: [...statement.conditions],
    exemptions: [...statement.exemptions],
    done: [...statement.done],
  };
}

function presentDeadline({ rule, exemption, ...deadline }: Deadline): DeadlineView {
  const { id, obligation, opensOn, dueOn, state, doneOn } = deadline;
  return {
    id,
    obligation,
    opensOn,
    dueOn,
    state,
    doneOn,
    exemption: exemption === null ? null : { ...exemption },
    by: rule.by,
    rule: { id: rule.id, source: rule.source, explanation: { ...rule.explanation } },
  };
}

export function presentGuarded({ stored, deadline }: GuardedDeadline): GuardedDeadlineView {
  return {
    ...presentDeadline(deadline),
    caseId: stored.id,
    caseNumber: caseNumberOf(stored.id),
    name: stored.name,
  };
}

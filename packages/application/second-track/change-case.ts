import { calendarDateAt, type CalendarDate } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type CaseStatement,
  checkCase,
  type ExemptionGround,
  type Obligation,
} from '@inzetbaar/domain/second-track';
import type { Clock, StoredCase, Transaction } from '../ports/index.ts';
import { type CaseView, findGuided, requireCaseManager } from './parties.ts';
import { requireOpen, sound, writeCase } from './write-case.ts';

type Deps = { transaction: Transaction; clock: Clock };

/**
 * Changes what a case states; what is left out stays. Case managers only, of an open case.
 *
 * @throws `forbidden`; `not_found`; `transition_not_allowed`; `invalid_input`; `version_conflict` with the
 *   present case; `case_overlaps`
 */
export function changeCase(deps: Deps) {
  return async (
    actor: Actor,
    input: {
      id: string;
      expectedVersion: number;
      change: Partial<Omit<CaseStatement, 'outcome'>>;
    },
  ): Promise<CaseView> =>
    state(deps, actor, input.id, 'changed', (current) => {
      if (current.version !== input.expectedVersion) {
        throw new DomainError('version_conflict', { current });
      }
      return { ...current.statement, ...input.change };
    });
}

/**
 * Records that an obligation was met on a day. Adds to what stands, so it needs no version.
 *
 * @throws as `changeCase`; `invalid_input` for what was recorded before
 */
export function recordObligation(deps: Deps) {
  return async (
    actor: Actor,
    { id, ...met }: { id: string; obligation: Obligation; on: CalendarDate },
  ): Promise<CaseView> =>
    state(deps, actor, id, 'obligation-met', ({ statement }) => {
      const done = [...statement.done, met];
      return requireSoundRow(deps, { ...statement, done }, `done.${done.length - 1}.`);
    });
}

/** Records that an obligation does not hold, from today on, with its ground. Throws as `recordObligation`. */
export function recordExemption(deps: Deps) {
  return async (
    actor: Actor,
    {
      id,
      ...exemption
    }: {
      id: string;
      obligation: Obligation;
      ground: ExemptionGround;
      until: CalendarDate | null;
    },
  ): Promise<CaseView> =>
    state(deps, actor, id, 'exemption-recorded', ({ statement }) => {
      const since = calendarDateAt(deps.clock.now());
      const exemptions = [...statement.exemptions, { ...exemption, since }];
      const row = `exemptions.${exemptions.length - 1}.`;
      return requireSoundRow(deps, { ...statement, exemptions }, row);
    });
}

/** What is wrong with the row that was just added is told of the fields that were sent. */
function requireSoundRow({ clock }: Deps, statement: CaseStatement, row: string): CaseStatement {
  const issues = checkCase(statement, calendarDateAt(clock.now()));
  const ofRow = issues.filter(({ path }) => path.startsWith(row));
  if (ofRow.length > 0) {
    throw invalidInput(...ofRow.map((issue) => ({ ...issue, path: issue.path.slice(row.length) })));
  }
  return statement;
}

async function state(
  deps: Deps,
  actor: Actor,
  id: string,
  action: string,
  next: (present: StoredCase) => CaseStatement,
): Promise<CaseView> {
  requireCaseManager(actor);
  return deps.transaction(actor, async (tx) => {
    const present = await findGuided(tx, actor, id);
    requireOpen(present);
    const statement = sound(next(present), deps);
    const { status } = present;
    return writeCase(tx, deps, {
      actor,
      party: 'case-manager',
      present,
      status,
      statement,
      action,
    });
  });
}

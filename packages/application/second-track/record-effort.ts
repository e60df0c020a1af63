import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type CaseStatus,
  checkEffortByHand,
  EFFORT_LIMITS,
  type EffortByHand,
  HAND_EFFORTS,
} from '@inzetbaar/domain/second-track';
import { nameIssues, noteIssues } from '@inzetbaar/domain/second-track/health-words';
import type {
  Clock,
  EffortToStore,
  Ids,
  Page,
  PageRequest,
  Repositories,
  StoredCase,
  StoredEffort,
  Transaction,
} from '../ports/index.ts';
import { type CaseView, findCase } from './parties.ts';
import { logLooks } from './read-cases.ts';

interface Deps {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
}

/** What is written down: a kind and a day are enough. */
export type EffortToRecord = Pick<EffortByHand, 'kind' | 'on'> & Partial<EffortByHand>;

/** An effort as a side reads it. */
export interface EffortView {
  stored: StoredEffort;
  /** The reader can correct it or take it back. */
  isMine: boolean;
}

/**
 * The efforts of a case that stand, latest first, for its two sides. That a case manager looked is in the
 * access log of the employee.
 *
 * @throws `not_found` for everybody else
 */
export function listEfforts({ transaction, clock }: Omit<Deps, 'ids'>) {
  return async (
    actor: Actor,
    { id, ...page }: PageRequest & { id: string },
  ): Promise<Page<EffortView>> =>
    transaction(actor, async (tx) => {
      const { user, stored, party } = await findCase(tx, actor, id);
      if (party === 'case-manager') {
        await logLooks(tx, { clock }, user, 'second-track-case-viewed', [stored]);
      }
      const found = await tx.efforts.list(id, page);
      return { ...found, items: found.items.map((one) => viewOf(one, stored, party)) };
    });
}

/**
 * Writes an effort down in an active case, as the employee or a case manager: both see it. Without a result
 * it is the usual one of its kind.
 *
 * @throws `not_found`; `transition_not_allowed` where the employee does not agree (any more);
 *   `invalid_input`, also for words that tell something of health
 */
export function recordEffort(deps: Deps) {
  return async (
    actor: Actor,
    { id, effort }: { id: string; effort: EffortToRecord },
  ): Promise<EffortView> =>
    deps.transaction(actor, async (tx) => {
      const { stored, party } = await findCase(tx, actor, id);
      requireStatus(stored, ['active'], 'record-effort');
      const sound = soundEffort(deps, stored, effort);
      const { total } = await tx.efforts.list(id, { limit: 1 });
      if (total >= EFFORT_LIMITS.perCase) {
        throw invalidInput({
          path: 'kind',
          code: 'too_many',
          values: { maximum: EFFORT_LIMITS.perCase },
        });
      }
      const row = { ...sound, by: party, corrects: null, isTakenBack: false };
      return write(tx, deps, actor, { stored, party }, row, 'effort-recorded');
    });
}

/**
 * Puts another row in the place of one that the same side wrote down; what stood before is kept.
 *
 * @throws as `recordEffort`; `forbidden` for what happened on the platform or the other side wrote;
 *   `version_conflict` where it was corrected or taken back before
 */
export function correctEffort(deps: Deps) {
  return async (
    actor: Actor,
    { id, effortId, effort }: { id: string; effortId: string; effort: EffortToRecord },
  ): Promise<EffortView> =>
    deps.transaction(actor, async (tx) => {
      const { stored, party } = await findOwn(tx, actor, id, effortId);
      const sound = soundEffort(deps, stored, effort);
      const row = { ...sound, by: party, corrects: effortId, isTakenBack: false };
      return write(tx, deps, actor, { stored, party }, row, 'effort-corrected');
    });
}

/** Says that an effort did not take place after all; the rows are kept. Throws as `correctEffort`. */
export function takeBackEffort(deps: Deps) {
  return async (
    actor: Actor,
    { id, effortId }: { id: string; effortId: string },
  ): Promise<void> => {
    await deps.transaction(actor, async (tx) => {
      const { stored, party, present } = await findOwn(tx, actor, id, effortId);
      const { kind, on, result, reason } = present;
      // The words go no further than the row that they were written in.
      const facts = { kind, on, result, reason, organisation: null, note: null };
      const row = { ...facts, by: party, corrects: effortId, isTakenBack: true };
      await write(tx, deps, actor, { stored, party }, row, 'effort-taken-back');
    });
  };
}

/** An effort that the actor's own side wrote down, in a case that is still open. */
async function findOwn(tx: Repositories, actor: Actor, id: string, effortId: string) {
  const { stored, party } = await findCase(tx, actor, id);
  const present = await tx.efforts.find(effortId);
  if (present === null || present.caseId !== id) {
    throw new DomainError('not_found', { what: 'effort' });
  }
  if (present.source !== 'hand' || present.by !== party) throw new DomainError('forbidden', {});
  requireStatus(stored, ['active', 'stopped'], 'correct-effort');
  if (present.isTakenBack) throw new DomainError('version_conflict', { current: null });
  return { stored, party, present };
}

function requireStatus(
  { status }: StoredCase,
  allowed: readonly CaseStatus[],
  transition: string,
): void {
  if (!allowed.includes(status)) {
    throw new DomainError('transition_not_allowed', { from: status, transition });
  }
}

function soundEffort(
  { clock }: Pick<Deps, 'clock'>,
  { statement }: StoredCase,
  { kind, on, ...told }: EffortToRecord,
): EffortByHand {
  const effort: EffortByHand = {
    kind,
    on,
    result: told.result ?? HAND_EFFORTS[kind]?.[0] ?? 'done',
    reason: told.reason ?? null,
    organisation: told.organisation ?? null,
    note: told.note === undefined || told.note === '' ? null : told.note,
  };
  const issues = [
    ...checkEffortByHand(effort, statement.sickness, calendarDateAt(clock.now())),
    ...(effort.organisation === null ? [] : nameIssues('organisation', effort.organisation)),
    ...(effort.note === null ? [] : noteIssues('note', effort.note)),
  ];
  if (issues.length > 0) throw invalidInput(...issues);
  return effort;
}

/** The record of it names neither what was done nor whom. */
async function write(
  tx: Repositories,
  { clock, ids }: Deps,
  actor: Actor,
  { stored, party }: Pick<CaseView, 'stored' | 'party'>,
  row: Omit<EffortToStore, 'id' | 'caseId' | 'recordedAt'>,
  action: string,
): Promise<EffortView> {
  const now = clock.now();
  const id = ids.next();
  if (!(await tx.efforts.add({ ...row, id, caseId: stored.id, recordedAt: now }))) {
    throw new DomainError('version_conflict', { current: null });
  }
  await tx.audit.record({
    at: now,
    actor,
    action: `second-track-case.${action}`,
    subjectType: 'second-track-case',
    subjectId: stored.id,
    organisationId: stored.organisationId,
  });
  await tx.outbox.add('second-track-case.changed', stored.id);
  const kept = await tx.efforts.find(id);
  if (kept === null) throw new Error(`effort ${id} cannot be read by who wrote it`);
  return viewOf(kept, stored, party);
}

function viewOf(
  stored: StoredEffort,
  { status }: StoredCase,
  party: CaseView['party'],
): EffortView {
  const isOpen = status === 'active' || status === 'stopped';
  return { stored, isMine: isOpen && stored.source === 'hand' && stored.by === party };
}

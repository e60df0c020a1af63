import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type {
  PlacementParty,
  PlacementState,
  PlacementTransitionName,
} from '@inzetbaar/domain/placements';
import { effortOfPlacement, type PlacementHappening } from '@inzetbaar/domain/second-track';
import type { Repositories, StoredPlacement } from '../ports/index.ts';

/**
 * Keeps what just happened to a placement as an effort of the person; whether there is a case is not known
 * here.
 */
export async function recordPlacementEffort(
  { efforts }: Pick<Repositories, 'efforts'>,
  placement: StoredPlacement,
  happened: Pick<PlacementHappening, 'transition' | 'by'>,
  now: Date,
): Promise<void> {
  const { id, version, form, startsOn, endsOn, reason } = placement;
  const effort = effortOfPlacement(
    { ...happened, form, startsOn, endsOn, reason },
    calendarDateAt(now),
  );
  const place = { kind: 'placement', id } as const;
  await efforts.recordOfPlatform({ place, nth: version, effort, at: now });
}

function partyOf(actor: Actor, { accountId }: StoredPlacement): PlacementParty {
  if (actor.kind === 'system') return 'system';
  return actor.kind === 'user' && actor.userId === accountId ? 'candidate' : 'employer';
}

/** Writes a decided change with its audit row, event and effort. Throws `version_conflict`. */
export async function writePlacement(
  { placements, efforts, audit, outbox }: Repositories,
  {
    actor,
    present,
    state,
    transition,
    now,
  }: {
    actor: Actor;
    present: StoredPlacement;
    state: PlacementState;
    transition: PlacementTransitionName;
    now: Date;
  },
): Promise<StoredPlacement> {
  const changed = { ...present, ...state, version: present.version + 1, updatedAt: now };
  if (!(await placements.update(changed, present.version))) {
    const current = await placements.find(present.id);
    throw new DomainError('version_conflict', { current: { status: current?.status ?? null } });
  }
  await audit.record({
    at: now,
    actor,
    action: `placement.${transition}`,
    subjectType: 'placement',
    subjectId: present.id,
    organisationId: present.organisationId,
    details: {
      from: present.status,
      to: changed.status,
      ...(changed.reason !== null && { reason: changed.reason }),
    },
  });
  await outbox.add('placement.changed', present.id);
  const happened = { transition, by: partyOf(actor, present) };
  await recordPlacementEffort({ efforts }, changed, happened, now);
  return changed;
}

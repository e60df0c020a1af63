import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { PlacementState, PlacementTransitionName } from '@inzetbaar/domain/placements';
import type { Repositories, StoredPlacement } from '../ports/index.ts';

/** Writes a decided change with its audit row and event. Throws `version_conflict`. */
export async function writePlacement(
  { placements, audit, outbox }: Repositories,
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
  return changed;
}

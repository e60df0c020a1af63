import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  decideSeatTransition,
  type SeatParty,
  type SeatTransitionName,
  showsWhoAsks,
} from '@inzetbaar/domain/trainings';
import type { Repositories, StoredSeatRequest } from '../ports/index.ts';

/**
 * Decides on a change of a request and writes it with its audit row and event. The name and address go
 * where the employer has no more use for them.
 *
 * @throws `transition_not_allowed`; `version_conflict`; `no_seat_left`, which the database holds
 */
export async function writeSeatRequest(
  { seatRequests, audit, outbox }: Repositories,
  {
    actor,
    present,
    transition,
    party,
    now,
  }: {
    actor: Actor;
    present: StoredSeatRequest;
    transition: SeatTransitionName;
    party: SeatParty;
    now: Date;
  },
): Promise<StoredSeatRequest> {
  const status = decideSeatTransition(present, transition, party, calendarDateAt(now));
  const changed: StoredSeatRequest = {
    ...present,
    status,
    ...(showsWhoAsks(status) ? {} : { name: null, email: null }),
    version: present.version + 1,
    updatedAt: now,
  };
  if (!(await seatRequests.update(changed, present.version))) {
    const current = await seatRequests.find(present.id);
    throw new DomainError('version_conflict', { current: { status: current?.status ?? null } });
  }
  await audit.record({
    at: now,
    actor,
    action: `seat-request.${transition}`,
    subjectType: 'seat-request',
    subjectId: present.id,
    organisationId: present.organisationId,
    details: { from: present.status, to: status },
  });
  await outbox.add('seat-request.changed', present.id);
  return changed;
}

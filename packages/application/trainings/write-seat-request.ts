import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { effortOfSeat } from '@inzetbaar/domain/second-track';
import {
  decideSeatTransition,
  type SeatParty,
  type SeatTransitionName,
  showsWhoAsks,
} from '@inzetbaar/domain/trainings';
import type { Repositories, StoredSeatRequest } from '../ports/index.ts';

/**
 * Keeps where a request for a seat stands as an effort of the person; whether there is a case is not known
 * here.
 */
export async function recordSeatEffort(
  { efforts }: Pick<Repositories, 'efforts'>,
  { id, version, status }: StoredSeatRequest,
  by: SeatParty,
  now: Date,
): Promise<void> {
  const effort = effortOfSeat({ status, by }, calendarDateAt(now));
  const place = { kind: 'seat-request', id } as const;
  await efforts.recordOfPlatform({ place, nth: version, effort, at: now });
}

/**
 * Decides on a change of a request and writes it with its audit row, event and effort. The name and
 * address go where the employer has no more use for them.
 *
 * @throws `transition_not_allowed`; `version_conflict`; `no_seat_left`, which the database holds
 */
export async function writeSeatRequest(
  { seatRequests, efforts, audit, outbox }: Repositories,
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
  await recordSeatEffort({ efforts }, changed, party, now);
  return changed;
}

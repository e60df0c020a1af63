import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  OPEN_SEAT_STATUSES,
  SEAT_STATUSES,
  type SeatRequestStatus,
  type SeatUse,
  showsWhoAsks,
} from '@inzetbaar/domain/trainings';
import type { SeatRequestRepository, StoredSeatRequest } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, ownedOrganisations } from './visibility.ts';

const BY_PERSON: readonly SeatRequestStatus[] = ['accepted', 'withdrawn'];
const BY_EMPLOYER: readonly SeatRequestStatus[] = [
  'offered',
  'waiting-list',
  'declined',
  'completed',
  'not-completed',
  'cancelled',
];

/** The seats of a session as the triggers of the database count them; null: there is none. */
export function seatUse(tables: Tables, sessionId: string): SeatUse | null {
  const session = [...tables.trainings.values()]
    .flatMap(({ sessions }) => sessions)
    .find(({ id }) => id === sessionId);
  if (session === undefined) return null;
  const taken = [...tables.seatRequests.values()].filter(
    (one) => one.sessionId === sessionId && isIn(SEAT_STATUSES, one.status),
  ).length;
  return { seats: session.seats, taken };
}

/** Requests for a seat as their two sides see them, with the seats held as the trigger holds them. */
export function inMemorySeatRequests(tables: Tables, actor: Actor): SeatRequestRepository {
  const owned = ownedOrganisations(actor);
  const isOwn = ({ accountId }: StoredSeatRequest) => accountId === accountIdOf(actor);
  const isOwned = ({ organisationId }: StoredSeatRequest) => owned.includes(organisationId);
  const seen = () =>
    [...tables.seatRequests.values()].filter((one) => isOwn(one) || isOwned(one)).map(withStart);
  const withStart = (request: StoredSeatRequest): StoredSeatRequest => {
    const sessions = tables.trainings.get(request.trainingId)?.sessions ?? [];
    const session = sessions.find(({ id }) => id === request.sessionId);
    return { ...request, startsOn: session?.startsOn ?? request.startsOn };
  };

  const write = (request: StoredSeatRequest) => {
    if (showsWhoAsks(request.status) === (request.name === null || request.email === null)) {
      throw new Error('seat_request_contact: name and address go with the request');
    }
    const isSame = (other: StoredSeatRequest) =>
      other.id !== request.id &&
      other.trainingId === request.trainingId &&
      other.accountId === request.accountId &&
      isIn(OPEN_SEAT_STATUSES, other.status);
    if (
      isIn(OPEN_SEAT_STATUSES, request.status) &&
      [...tables.seatRequests.values()].some(isSame)
    ) {
      throw new DomainError('already_exists', { what: 'seat_request' });
    }
    const before = tables.seatRequests.get(request.id);
    tables.seatRequests.set(request.id, request);
    const use = seatUse(tables, request.sessionId);
    if (!isIn(SEAT_STATUSES, request.status) || use === null || use.taken <= use.seats) return;
    if (before === undefined) tables.seatRequests.delete(request.id);
    else tables.seatRequests.set(request.id, before);
    throw new DomainError('no_seat_left', {});
  };

  return {
    async find(id) {
      return seen().find((one) => one.id === id) ?? null;
    },
    async list({ limit, cursor, ...whose }) {
      const found =
        'accountId' in whose
          ? seen()
              .filter(
                ({ accountId, trainingId }) =>
                  accountId === whose.accountId &&
                  (whose.trainingId === undefined || trainingId === whose.trainingId),
              )
              .sort((a, b) => byTime(b.updatedAt, a.updatedAt) || (a.id < b.id ? 1 : -1))
          : seen()
              .filter(({ trainingId }) => trainingId === whose.trainingId)
              .sort((a, b) => byTime(a.createdAt, b.createdAt) || (a.id < b.id ? -1 : 1));
      return pageOf(found, { limit, cursor });
    },
    async insert(request) {
      const training = tables.trainings.get(request.trainingId);
      const begins = request.status === 'asked' || request.status === 'waiting-list';
      if (!isOwn(request) || !begins || training?.status !== 'open') {
        throw new Error('row-level security: only the own request, for what is open');
      }
      write(request);
    },
    async update({ id, status, name, email, version, updatedAt }, expectedVersion) {
      const present = tables.seatRequests.get(id);
      if (present === undefined || !(isOwn(present) || isOwned(present))) return false;
      if (present.version !== expectedVersion) return false;
      const may =
        (isOwn(present) && isIn(BY_PERSON, status)) ||
        (isOwned(present) && isIn(BY_EMPLOYER, status));
      if (!may) throw new Error('row-level security: a change of the other side');
      write({ ...present, status, name, email, version, updatedAt });
      return true;
    },
    async takeUp(requestId, skills, given) {
      const request = tables.seatRequests.get(requestId);
      if (request?.status !== 'completed' || !isOwned(request) || isOwn(request)) {
        throw new Error('no completed request of the own organisation');
      }
      return takeUp(tables, request, skills, given);
    },
  };
}

/** As the function `take_up_training` of the database does it. */
function takeUp(
  tables: Tables,
  { trainingId, accountId, createdAt }: StoredSeatRequest,
  skills: Parameters<SeatRequestRepository['takeUp']>[1],
  given: Parameters<SeatRequestRepository['takeUp']>[2],
): string | null {
  const isSame = (one: { accountId: string; trainingId?: string; createdAt: Date }) =>
    one.accountId === accountId && one.trainingId === trainingId && one.createdAt >= createdAt;
  if ([...tables.evidence.values()].some(isSame)) throw new Error('taken up before');
  const taught = tables.trainings.get(trainingId)?.skills ?? [];
  for (const { skillId, level } of taught) {
    const evidence = skills.find((one) => one.skillId === skillId);
    if (evidence === undefined) continue;
    tables.evidence.set(evidence.id, {
      ...evidence,
      accountId,
      kind: 'certificate',
      level,
      givenOn: given.on,
      givenBy: given.by,
      lastPractisedOn: null,
      state: 'standing',
      createdAt: given.at,
      requestId: null,
      doubtReason: null,
      trainingId,
      remindedFor: null,
    });
  }
  const passport = [...tables.passports.values()].find((one) => one.accountId === accountId);
  if (passport === undefined) return null;
  const raised = passport.skills.map((held) => {
    const level = taught.find(({ skillId }) => skillId === held.skillId)?.level ?? held.level;
    return level > held.level ? { ...held, level } : held;
  });
  const added = taught
    .filter(({ skillId }) => !passport.skills.some((held) => held.skillId === skillId))
    .map((one) => ({ ...one, source: 'education' as const }));
  tables.passports.set(passport.id, {
    ...passport,
    skills: [...raised, ...added],
    version: passport.version + 1,
    updatedAt: given.at,
  });
  return passport.id;
}

function isIn(list: readonly SeatRequestStatus[], status: SeatRequestStatus): boolean {
  return list.includes(status);
}

function byTime(a: Date, b: Date): number {
  return a.getTime() - b.getTime();
}

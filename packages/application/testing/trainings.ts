import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { byStart, type SeatUse } from '@inzetbaar/domain/trainings';
import type { StoredTraining, TrainingRepository, TrainingToStore } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import { seatUse } from './seat-requests.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, ownedOrganisations } from './visibility.ts';

/** Trainings: open ones for whom they are meant, the others for their owner and who asked for a seat. */
export function inMemoryTrainings(tables: Tables, actor: Actor): TrainingRepository {
  const owned = ownedOrganisations(actor);
  const sees = (training: TrainingToStore) => seesTraining(tables, actor, training);
  const seen = () =>
    [...tables.trainings.values()].filter(sees).map((training) => readTraining(tables, training));
  const canBeAsked = (today: string) =>
    seen()
      .filter((one) => one.status === 'open' && (lastAskOn(one) ?? '') >= today)
      .sort((a, b) => compare([lastAskOn(a) ?? '', a.id], [lastAskOn(b) ?? '', b.id]));
  const teaches = ({ skills }: TrainingToStore, skillIds: readonly string[]) =>
    skills.some(({ skillId }) => skillIds.includes(skillId));

  return {
    async find(id) {
      return seen().find((one) => one.id === id) ?? null;
    },
    async findMany(ids) {
      return seen().filter(({ id }) => ids.includes(id));
    },
    async listOpen({ today, skillId, form, q, ...request }) {
      const words = q?.toLowerCase() ?? '';
      const found = canBeAsked(today).filter(
        (one) =>
          (skillId === undefined || teaches(one, [skillId])) &&
          (form === undefined || one.form === form) &&
          one.title.toLowerCase().includes(words),
      );
      return pageOf(found, request);
    },
    async listTeaching(skillIds, today, limit) {
      return canBeAsked(today)
        .filter((one) => teaches(one, skillIds))
        .slice(0, limit);
    },
    async listByWords({ words, skillIds, today, limit }) {
      const asked = words.toLowerCase().split(/\s+/u).filter(Boolean);
      const holdsAll = (text: string) =>
        asked.length > 0 && asked.every((word) => text.toLowerCase().includes(word));
      const placeOf = ({ skills }: TrainingToStore) =>
        skillIds.findIndex((id) => skills.some(({ skillId }) => skillId === id));
      const rankOf = (one: StoredTraining) => {
        if (holdsAll(one.title)) return -1;
        if (placeOf(one) >= 0) return placeOf(one);
        return holdsAll(`${one.title} ${one.about}`) ? skillIds.length : null;
      };
      return canBeAsked(today)
        .flatMap((one) => {
          const rank = rankOf(one);
          return rank === null ? [] : [{ one, rank }];
        })
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, limit)
        .map(({ one }) => one);
    },
    async listOwned({ organisationIds, statuses, skills, ...request }) {
      const found = seen()
        .filter(
          (one) =>
            organisationIds.includes(one.organisationId) &&
            (statuses.length === 0 || statuses.includes(one.status)) &&
            (skills === undefined || one.skills.some(({ skillId }) => skills.includes(skillId))),
        )
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(found, request);
    },
    async insert(training) {
      if (!owned.includes(training.organisationId)) {
        throw new Error('row-level security: not an own organisation');
      }
      tables.trainings.set(training.id, training);
    },
    async update(training, expectedVersion) {
      const present = tables.trainings.get(training.id);
      if (present === undefined || !owned.includes(present.organisationId)) return false;
      if (present.version !== expectedVersion) return false;
      holdSessions(tables, present, training);
      const { organisationId, createdAt } = present;
      tables.trainings.set(training.id, { ...training, organisationId, createdAt });
      return true;
    },
    async holdSession(sessionId): Promise<SeatUse | null> {
      return actor.kind === 'user' ? seatUse(tables, sessionId) : null;
    },
  };
}

/** What row-level security lets the actor see of trainings. */
export function seesTraining(tables: Tables, actor: Actor, training: TrainingToStore): boolean {
  if (actor.kind !== 'user') return false;
  const { organisationId, reach, status } = training;
  if (ownedOrganisations(actor).includes(organisationId)) return true;
  const worksThere =
    actor.roles.some((held) => held.organisationId === organisationId) ||
    [...tables.passports.values()].some(
      ({ accountId, lanes }) =>
        accountId === actor.userId && lanes.some((lane) => lane.organisationId === organisationId),
    );
  if (status === 'open' && (reach === 'region' || worksThere)) return true;
  return [...tables.seatRequests.values()].some(
    ({ trainingId, accountId }) => trainingId === training.id && accountId === accountIdOf(actor),
  );
}

/** Refuses to take away seats that are held, and sessions that somebody asked for. */
function holdSessions(tables: Tables, present: TrainingToStore, changed: TrainingToStore): void {
  for (const { id } of present.sessions) {
    const kept = changed.sessions.find((one) => one.id === id);
    const isAsked = [...tables.seatRequests.values()].some(({ sessionId }) => sessionId === id);
    if (kept === undefined && isAsked) throw new DomainError('session_in_use', {});
    if (kept !== undefined && (seatUse(tables, id)?.taken ?? 0) > kept.seats) {
      throw new DomainError('no_seat_left', {});
    }
  }
}

function readTraining(tables: Tables, training: TrainingToStore): StoredTraining {
  const location = tables.locations.get(training.locationId ?? '');
  return {
    ...training,
    organisationName: tables.organisations.get(training.organisationId)?.name ?? '',
    location:
      location === undefined
        ? null
        : {
            name: location.name,
            municipalityCode: location.municipalityCode,
            latitude: location.latitude,
            longitude: location.longitude,
          },
    sessions: training.sessions
      .map(({ id, startsOn, askUntil, seats }) => {
        return { id, startsOn, askUntil, seats, taken: seatUse(tables, id)?.taken ?? 0 };
      })
      .toSorted(byStart),
  };
}

function lastAskOn({ sessions }: TrainingToStore): string | undefined {
  return sessions
    .map(({ askUntil }) => askUntil)
    .toSorted()
    .at(-1);
}

function compare(a: readonly string[], b: readonly string[]): number {
  return a.join(' ') < b.join(' ') ? -1 : 1;
}

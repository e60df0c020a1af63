import type { TrainingRepository, TrainingToStore } from '@inzetbaar/application/ports';
import type { SeatUse } from '@inzetbaar/domain/trainings';

import { Prisma } from '../generated/client.ts';
import { dateOf, dateOrNull, likePattern } from '../mapping/index.ts';
import { dateCursor, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import { trainingsByWords } from './by-words.ts';
import { selectTrainings, type TrainingRow, trainingOf } from './rows.ts';

/** Trainings: open ones for whom they are meant, the others for their owner and who asked for a seat. */
export function trainingsIn(tx: Prisma.TransactionClient): TrainingRepository {
  const count = async (wanted: Prisma.Sql) => {
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM training t ${wanted}`;
    return counted?.total ?? 0;
  };
  const read = async (picked: Prisma.Sql, order?: Prisma.Sql) =>
    (await selectTrainings(tx, picked, order)).map(trainingOf);
  const byLastDay = Prisma.sql`t.last_ask_on, t.id`;
  const canBeAsked = (today: string) =>
    Prisma.sql`WHERE t.status = 'open' AND t.last_ask_on >= ${today}::date`;

  return {
    async find(id) {
      const [found] = await read(Prisma.sql`WHERE t.id = ${id}::uuid`);
      return found ?? null;
    },

    async findMany(ids) {
      if (ids.length === 0) return [];
      return read(Prisma.sql`WHERE t.id = ANY (${[...ids]}::uuid[])`);
    },

    async listOpen({ today, skillId, form, q, ...request }) {
      const wanted = Prisma.sql`${canBeAsked(today)}
        ${skillId === undefined ? Prisma.empty : Prisma.sql`AND ${teaches([skillId])}`}
        ${form === undefined ? Prisma.empty : Prisma.sql`AND t.form = ${form}`}
        ${q === undefined ? Prisma.empty : Prisma.sql`AND t.title ILIKE ${likePattern(q)}`}`;
      const cursor = dateCursor(request.cursor);
      const after =
        cursor === null
          ? Prisma.empty
          : Prisma.sql`AND (t.last_ask_on, t.id) > (${cursor.date}::date, ${cursor.id}::uuid)`;
      const rows = await selectTrainings(
        tx,
        Prisma.sql`${wanted} ${after} ORDER BY ${byLastDay} LIMIT ${rowsToTake(request)}`,
        byLastDay,
      );
      const keyOf = ({ lastAskOn, id }: TrainingRow) => [lastAskOn ?? '', id];
      return pageFrom(rows, request, await count(wanted), keyOf, trainingOf);
    },

    async listTeaching(skillIds, today, limit) {
      if (skillIds.length === 0) return [];
      return read(
        Prisma.sql`${canBeAsked(today)} AND ${teaches(skillIds)} ORDER BY ${byLastDay} LIMIT ${limit}`,
        byLastDay,
      );
    },

    async listByWords(request) {
      const ids = await trainingsByWords(tx, request, canBeAsked(request.today));
      const found = await this.findMany(ids);
      return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    },

    async listOwned({ organisationIds, statuses, skills, ...request }) {
      const ofStatus =
        statuses.length === 0
          ? Prisma.empty
          : Prisma.sql`AND t.status = ANY (${[...statuses]}::text[])`;
      const teaching =
        skills === undefined
          ? Prisma.empty
          : Prisma.sql`AND EXISTS (SELECT 1 FROM training_skill s
              WHERE s.training_id = t.id AND s.skill_id = ANY (${[...skills]}::text[]))`;
      const wanted = Prisma.sql`WHERE t.organisation_id = ANY (${[...organisationIds]}::uuid[])
        ${ofStatus} ${teaching}`;
      const cursor = instantCursor(request.cursor);
      const after =
        cursor === null
          ? Prisma.empty
          : Prisma.sql`AND (t.updated_at, t.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
      const order = Prisma.sql`t.updated_at DESC, t.id DESC`;
      const rows = await selectTrainings(
        tx,
        Prisma.sql`${wanted} ${after} ORDER BY ${order} LIMIT ${rowsToTake(request)}`,
        order,
      );
      const keyOf = ({ updatedAt, id }: TrainingRow) => [updatedAt.toISOString(), id];
      return pageFrom(rows, request, await count(wanted), keyOf, trainingOf);
    },

    async insert(training) {
      await tx.training.createMany({
        data: {
          ...columnsOf(training),
          id: training.id,
          organisationId: training.organisationId,
          createdAt: training.createdAt,
        },
      });
      await tx.trainingSkill.createMany({ data: skillRowsOf(training) });
      await tx.trainingSession.createMany({ data: sessionRowsOf(training) });
    },

    async update(training, expectedVersion) {
      const { count: changed } = await tx.training.updateMany({
        where: { id: training.id, version: expectedVersion },
        data: columnsOf(training),
      });
      if (changed === 0) return false;
      await tx.trainingSkill.deleteMany({ where: { trainingId: training.id } });
      await tx.trainingSkill.createMany({ data: skillRowsOf(training) });
      await writeSessions(tx, training);
      return true;
    },

    async holdSession(sessionId) {
      const [held] = await tx.$queryRaw<SeatUse[]>`
        SELECT seats, taken FROM hold_session(${sessionId}::uuid)`;
      return held ?? null;
    },
  };
}

function teaches(skillIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`t.id IN (SELECT s.training_id FROM training_skill s
    WHERE s.skill_id = ANY (${[...skillIds]}::text[]))`;
}

/** Sessions keep their row, since requests hang on it. */
async function writeSessions(
  tx: Prisma.TransactionClient,
  training: TrainingToStore,
): Promise<void> {
  const present = await tx.trainingSession.findMany({ where: { trainingId: training.id } });
  const kept = new Set(training.sessions.map(({ id }) => id));
  await tx.trainingSession.deleteMany({
    where: { trainingId: training.id, id: { notIn: [...kept] } },
  });
  const known = new Set(present.map(({ id }) => id));
  const rows = sessionRowsOf(training);
  await tx.trainingSession.createMany({ data: rows.filter(({ id }) => !known.has(id)) });
  for (const { id, startsOn, askUntil, seats } of rows.filter((row) => known.has(row.id))) {
    await tx.trainingSession.updateMany({ where: { id }, data: { startsOn, askUntil, seats } });
  }
}

/** What a change may change: neither who offers it nor when it was made. */
function columnsOf(training: TrainingToStore) {
  const lastAskOn = training.sessions
    .map(({ askUntil }) => askUntil)
    .toSorted()
    .at(-1);
  return {
    locationId: training.locationId,
    status: training.status,
    title: training.title,
    about: training.about,
    form: training.form,
    weeks: training.weeks,
    hours: training.hours,
    costs: training.costs,
    reach: training.reach,
    lastAskOn: dateOrNull(lastAskOn ?? null),
    version: training.version,
    updatedAt: training.updatedAt,
  } satisfies Prisma.TrainingUncheckedUpdateManyInput;
}

function skillRowsOf({ id, skills }: TrainingToStore) {
  return skills.map(({ skillId, level }, position) => ({
    trainingId: id,
    position,
    skillId,
    level,
  }));
}

function sessionRowsOf(training: TrainingToStore) {
  return training.sessions.map(({ id, startsOn, askUntil, seats }) => ({
    id,
    trainingId: training.id,
    startsOn: dateOf(startsOn),
    askUntil: dateOf(askUntil),
    seats,
  }));
}

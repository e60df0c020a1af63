import type { VacancyRepository } from '@inzetbaar/application/ports';

import { Prisma } from '../generated/client.ts';
import { likePattern } from '../mapping/index.ts';
import { instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import { selectVacancies, vacancyOf } from './rows.ts';
import { insertVacancies, updateVacancy } from './write.ts';

/** Vacancies: published ones for everybody signed in, the others for their owner and who is in contact. */
export function vacanciesIn(tx: Prisma.TransactionClient): VacancyRepository {
  const read = async (picked: Prisma.Sql) => (await selectVacancies(tx, picked)).map(vacancyOf);
  return {
    async find(id) {
      const [found] = await read(Prisma.sql`WHERE v.id = ${id}::uuid`);
      return found ?? null;
    },

    async findMany(ids) {
      if (ids.length === 0) return [];
      return read(Prisma.sql`WHERE v.id = ANY (${[...ids]}::uuid[])`);
    },

    async findByExternalIds(organisationId, externalIds) {
      if (externalIds.length === 0) return [];
      return read(Prisma.sql`WHERE v.organisation_id = ${organisationId}::uuid
        AND v.external_id = ANY (${[...externalIds]}::text[])`);
    },

    async listPublished(afterId, limit) {
      // Not one statement for both: a plan that must serve "no id" too cannot use the order of the key.
      const after = afterId === null ? Prisma.empty : Prisma.sql`AND v.id > ${afterId}::uuid`;
      return read(Prisma.sql`WHERE v.status = 'published' ${after} ORDER BY v.id LIMIT ${limit}`);
    },

    async listExpired(today, limit) {
      return read(Prisma.sql`WHERE v.status IN ('published', 'paused') AND v.expires_on < ${today}::date
        ORDER BY v.id LIMIT ${limit}`);
    },

    async listOwned({ organisationIds, statuses, q, skills, ...request }) {
      if (organisationIds.length === 0) return { items: [], nextCursor: null, total: 0 };
      const ofStatus =
        statuses.length === 0
          ? Prisma.empty
          : Prisma.sql`AND v.status = ANY (${[...statuses]}::text[])`;
      const withWords =
        q === undefined ? Prisma.empty : Prisma.sql`AND v.title ILIKE ${likePattern(q)}`;
      const asking =
        skills === undefined
          ? Prisma.empty
          : Prisma.sql`AND EXISTS (SELECT 1 FROM vacancy_skill s
              WHERE s.vacancy_id = v.id AND s.skill_id = ANY (${[...skills]}::text[]))`;
      const wanted = Prisma.sql`WHERE v.organisation_id = ANY (${[...organisationIds]}::uuid[])
        ${ofStatus} ${withWords} ${asking}`;
      const cursor = instantCursor(request.cursor);
      const after =
        cursor === null
          ? Prisma.empty
          : Prisma.sql`AND (v.updated_at, v.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
      const rows = await selectVacancies(
        tx,
        Prisma.sql`${wanted} ${after} ORDER BY v.updated_at DESC, v.id DESC LIMIT ${rowsToTake(request)}`,
        Prisma.sql`v.updated_at DESC, v.id DESC`,
      );
      const [counted] = await tx.$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM vacancy v ${wanted}`;
      return pageFrom(
        rows,
        request,
        counted?.total ?? 0,
        ({ updatedAt, id }) => [updatedAt.toISOString(), id],
        vacancyOf,
      );
    },

    insert: (vacancy) => insertVacancies(tx, [vacancy]),
    insertMany: (vacancies) => insertVacancies(tx, vacancies),
    update: (vacancy, expectedVersion) => updateVacancy(tx, vacancy, expectedVersion),

    async capacityUse(id) {
      const [use] = await tx.$queryRaw<{ positions: number; hours: number }[]>`
        SELECT positions::int AS positions, hours
        FROM capacity_in_use(${id}::uuid, '-infinity'::date, 'infinity'::date)`;
      return use ?? { positions: 0, hours: 0 };
    },
  };
}

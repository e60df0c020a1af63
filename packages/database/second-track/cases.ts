import type { SecondTrackRepository } from '@inzetbaar/application/ports';
import { REMINDER_WEEKS } from '@inzetbaar/domain/second-track';

import { Prisma } from '../generated/client.ts';
import { calendarDateOf, dateOf, numberOf } from '../mapping/index.ts';
import { instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import {
  caseOf,
  type CaseRow,
  type ClockJson,
  clockOf,
  type VersionRow,
  versionOf,
} from './rows.ts';

/**
 * Second-track cases, for the employee and the case managers of the employer. A trigger keeps the case as
 * its last version says.
 */
export function secondTrackIn(tx: Prisma.TransactionClient): SecondTrackRepository {
  return {
    async find(id) {
      const [row] = await selectCases(tx, Prisma.sql`WHERE c.id = ${id}::uuid`);
      return row === undefined ? null : caseOf(row);
    },

    async history(id) {
      const held = await tx.secondTrackCase.findUnique({
        where: { id },
        select: { employerName: true },
      });
      if (held === null) return null;
      const rows = await tx.$queryRaw<VersionRow[]>`
        SELECT version, at, status, facts FROM second_track_case_version
        WHERE case_id = ${id}::uuid ORDER BY version`;
      return { ...held, versions: rows.map(versionOf) };
    },

    async list({ of, statuses, ...request }) {
      const at = instantCursor(request.cursor);
      const whose =
        'accountId' in of
          ? Prisma.sql`WHERE c.account_id = ${of.accountId}::uuid`
          : Prisma.sql`WHERE c.organisation_id = ANY (${[...of.organisationIds]}::uuid[])`;
      const wanted =
        statuses === undefined
          ? whose
          : Prisma.sql`${whose} AND c.status = ANY (${[...statuses]}::text[])`;
      const before =
        at === null
          ? Prisma.empty
          : Prisma.sql`AND (c.updated_at, c.id) < (${at.at}::timestamptz, ${at.id}::uuid)`;
      const rows = await selectCases(
        tx,
        Prisma.sql`${wanted} ${before} ORDER BY c.updated_at DESC, c.id DESC LIMIT ${rowsToTake(request)}`,
      );
      const [counted] = await tx.$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM second_track_case c ${wanted}`;
      const keyOf = ({ updatedAt, id }: CaseRow) => [updatedAt.toISOString(), id];
      return pageFrom(rows, request, counted?.total ?? 0, keyOf, caseOf);
    },

    async insert({ id, organisationId, email, name, status, statement, version, ...times }) {
      await tx.secondTrackCase.createMany({
        data: {
          ...times,
          id,
          organisationId,
          email,
          name,
          firstDay: dateOf(statement.sickness.firstDay),
        },
      });
      await addVersion(tx, { id, version, status, statement, at: times.updatedAt });
    },

    async addVersion({ id, status, statement, updatedAt }, expectedVersion) {
      const version = expectedVersion + 1;
      return (await addVersion(tx, { id, version, status, statement, at: updatedAt })) === 1;
    },

    async takeUp(accountId, organisationId) {
      await tx.$queryRaw`
        SELECT take_up_second_track(${accountId}::uuid, ${organisationId}::uuid)::text`;
    },

    async reach(id) {
      const [found] = await tx.$queryRaw<{ reached: boolean }[]>`
        SELECT reach_second_track(${id}::uuid) AS reached`;
      return found?.reached === true;
    },

    async listClocks(afterId, limit) {
      const rows = await tx.$queryRaw<{ id: string; organisationId: string; facts: ClockJson }[]>`
        SELECT id, organisation_id AS "organisationId", facts
        FROM second_track_clocks(${afterId}::uuid, ${limit}::int)`;
      return rows.map(({ facts, ...row }) => ({ ...row, facts: clockOf(facts) }));
    },

    async remindersOf(caseId) {
      const rows = await tx.secondTrackReminder.findMany({ where: { caseId } });
      return rows.map(({ deadlineId, dueOn, weeks }) => ({
        deadlineId,
        dueOn: calendarDateOf(dueOn),
        weeks: numberOf(REMINDER_WEEKS, weeks, 'second_track_reminder.weeks'),
      }));
    },

    async addReminder(caseId, { deadlineId, dueOn, weeks }, sentAt) {
      const { count } = await tx.secondTrackReminder.createMany({
        data: { caseId, deadlineId, dueOn: dateOf(dueOn), weeks, sentAt },
        skipDuplicates: true,
      });
      return count === 1;
    },
  };
}

/** Cases with what their last version states. */
function selectCases(tx: Prisma.TransactionClient, picked: Prisma.Sql): Promise<CaseRow[]> {
  return tx.$queryRaw<CaseRow[]>`
    SELECT c.id, c.organisation_id AS "organisationId", o.name AS "organisationName",
      c.account_id AS "accountId", c.email, c.name, c.status, v.facts, c.version,
      c.created_at AS "createdAt", c.updated_at AS "updatedAt"
    FROM second_track_case c JOIN organisation o ON o.id = c.organisation_id
    JOIN second_track_case_version v ON v.case_id = c.id AND v.version = c.version ${picked}`;
}

/** @returns 0 when somebody else was first */
function addVersion(
  tx: Prisma.TransactionClient,
  next: { id: string; version: number; status: string; statement: object; at: Date },
): Promise<number> {
  // Who writes is filled in by the trigger, which knows.
  return tx.$executeRaw`
    INSERT INTO second_track_case_version (case_id, version, at, written_by, status, facts)
    VALUES (${next.id}::uuid, ${next.version}::int, ${next.at}::timestamptz, app_account_id(), ${next.status},
      ${JSON.stringify(next.statement)}::jsonb)`;
}

import type { EffortRepository, StoredEffort } from '@inzetbaar/application/ports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import {
  EFFORT_KINDS,
  EFFORT_PARTIES,
  EFFORT_REASONS,
  EFFORT_RESULTS,
} from '@inzetbaar/domain/second-track';

import { Prisma } from '../generated/client.ts';
import { oneOf, oneOfOrNull } from '../mapping/index.ts';
import { dateCursor, pageFrom, rowsToTake } from '../paging/index.ts';

/** Efforts in second-track cases, for the two sides of the case. Rows are only added. */
export function effortsIn(tx: Prisma.TransactionClient): EffortRepository {
  return {
    async recordOfPlatform({ place, nth, effort, at }) {
      await tx.$queryRaw`
        SELECT record_platform_effort(${place.kind}, ${place.id}::uuid, ${String(nth)},
          ${JSON.stringify(effort)}::jsonb, ${at}::timestamptz)::text`;
    },

    async add({ id, caseId, on, by, isTakenBack, ...row }) {
      const added = await tx.$executeRaw`
        INSERT INTO second_track_effort (id, case_id, source, kind, on_day, party, result, reason, organisation,
          note, corrects, taken_back, recorded_at)
        VALUES (${id}::uuid, ${caseId}::uuid, 'hand', ${row.kind}, ${on}::date, ${by}, ${row.result}, ${row.reason},
          ${row.organisation}, ${row.note}, ${row.corrects}::uuid, ${isTakenBack}, ${row.recordedAt}::timestamptz)
        ON CONFLICT (corrects) DO NOTHING`;
      return added === 1;
    },

    async find(id) {
      const [row] = await selectEfforts(tx, Prisma.sql`WHERE e.id = ${id}::uuid`);
      return row === undefined ? null : effortOf(row);
    },

    async list(caseId, request) {
      const after = dateCursor(request.cursor);
      const standing = Prisma.sql`WHERE e.case_id = ${caseId}::uuid AND NOT e.taken_back
        AND NOT EXISTS (SELECT 1 FROM second_track_effort c WHERE c.corrects = e.id)`;
      const earlier =
        after === null
          ? Prisma.empty
          : Prisma.sql`AND (e.on_day, e.id) < (${after.date}::date, ${after.id}::uuid)`;
      const rows = await selectEfforts(
        tx,
        Prisma.sql`${standing} ${earlier} ORDER BY e.on_day DESC, e.id DESC LIMIT ${rowsToTake(request)}`,
      );
      const [counted] = await tx.$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM second_track_effort e ${standing}`;
      return pageFrom(rows, request, counted?.total ?? 0, ({ on, id }) => [on, id], effortOf);
    },

    async listAll(caseId) {
      const rows = await selectEfforts(
        tx,
        Prisma.sql`WHERE e.case_id = ${caseId}::uuid ORDER BY e.recorded_at, e.id`,
      );
      return rows.map(effortOf);
    },
  };
}

interface EffortRow extends Omit<
  StoredEffort,
  'source' | 'kind' | 'by' | 'result' | 'reason' | 'form'
> {
  source: string;
  kind: string;
  by: string;
  result: string;
  reason: string | null;
  form: string | null;
}

function selectEfforts(tx: Prisma.TransactionClient, picked: Prisma.Sql): Promise<EffortRow[]> {
  return tx.$queryRaw<EffortRow[]>`
    SELECT e.id, e.case_id AS "caseId", e.source, e.kind, e.on_day::text AS "on", e.party AS "by", e.result,
      e.reason, e.form, e.fitting AS "count", e.organisation, e.subject, e.note, e.corrects,
      e.taken_back AS "isTakenBack", e.recorded_at AS "recordedAt"
    FROM second_track_effort e ${picked}`;
}

function effortOf(row: EffortRow): StoredEffort {
  return {
    ...row,
    source: oneOf(['platform', 'hand'], row.source, 'second_track_effort.source'),
    kind: oneOf(EFFORT_KINDS, row.kind, 'second_track_effort.kind'),
    by: oneOf(EFFORT_PARTIES, row.by, 'second_track_effort.party'),
    result: oneOf(EFFORT_RESULTS, row.result, 'second_track_effort.result'),
    reason: oneOfOrNull(EFFORT_REASONS, row.reason, 'second_track_effort.reason'),
    form: oneOfOrNull(PLACEMENT_FORMS, row.form, 'second_track_effort.form'),
  };
}

import type { RankingEntry, RankingLog } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';
import { before, numberedInstantCursor, pageFrom, rowsToTake } from '../paging/index.ts';

const RANKING_KINDS = [
  'vacancies-for-person',
  'people-for-vacancy',
  'search-by-fit',
] as const satisfies readonly RankingEntry['kind'][];

/** Rankings as they were shown: only added, and read back by who saw them. */
export function rankingLogIn(tx: Prisma.TransactionClient): RankingLog {
  return {
    async add({ shown, ...entry }) {
      // By hand: every ranking waits for it, and the client's own way takes ten times as long.
      await tx.$executeRaw`
        INSERT INTO ranking_log (at, viewer_id, kind, subject_id, weights_version, fingerprint, shown)
        VALUES (${entry.at}::timestamptz, ${entry.viewerId}::uuid, ${entry.kind},
          ${entry.subjectId}::uuid, ${entry.weightsVersion}, ${entry.fingerprint},
          ${[...shown]}::uuid[])`;
    },
    async list(viewerId, request) {
      const where = { viewerId };
      const rows = await tx.rankingLog.findMany({
        where: { ...where, ...before('at', numberedInstantCursor(request.cursor)) },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.rankingLog.count({ where });
      return pageFrom(
        rows,
        request,
        total,
        ({ at, id }) => [at.toISOString(), String(id)],
        ({ id: _number, kind, ...row }) => ({
          ...row,
          kind: oneOf(RANKING_KINDS, kind, 'ranking_log.kind'),
        }),
      );
    },
  };
}

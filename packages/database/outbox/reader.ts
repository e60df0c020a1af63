import {
  OUTBOX_EVENTS,
  type OutboxEntry,
  type OutboxPosition,
  type OutboxReader,
} from '@inzetbaar/application/ports';

import type { AsSystem } from '../client/system-session.ts';
import { oneOf } from '../mapping/index.ts';
import { outboxSignal } from './signal.ts';

interface EntryRow {
  xid: string;
  id: string;
  event: string;
  subjectId: string;
}

/**
 * Reads the outbox in order of transaction. An entry shows once every transaction that began to write
 * before its own has ended: only then can nothing appear before it any more.
 */
export function outboxReaderOn(
  asSystem: AsSystem,
  url: string,
): { reader: OutboxReader; close(): Promise<void> } {
  const signal = outboxSignal(url);
  const reader: OutboxReader = {
    listen: signal.listen,

    async readAfter(position, limit) {
      return asSystem(async (client) => {
        const { rows } = await client.query<EntryRow>({
          name: 'outbox_after',
          text: `SELECT xid::text, id::text, event, subject_id AS "subjectId" FROM outbox
                 WHERE (xid, id) > ($1::xid8, $2::bigint)
                   AND xid < pg_snapshot_xmin(pg_current_snapshot())
                 ORDER BY xid, id LIMIT $3`,
          values: [String(position.xid), String(position.id), limit],
        });
        return rows.map(entryOf);
      });
    },

    async end() {
      return asSystem(async (client) => {
        const { rows } = await client.query<{ xid: string }>(
          `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid`,
        );
        return { xid: BigInt(rows[0]?.xid ?? 0), id: 0n };
      });
    },

    async position(follower) {
      return asSystem(async (client) => {
        const { rows } = await client.query<{ xid: string; id: string }>(
          `SELECT xid::text, id::text FROM outbox_cursor WHERE follower = $1`,
          [follower],
        );
        return rows[0] === undefined ? null : positionOf(rows[0]);
      });
    },

    async savePosition(follower, { xid, id }) {
      await asSystem((client) =>
        client.query(
          `INSERT INTO outbox_cursor (follower, xid, id) VALUES ($1, $2, $3)
           ON CONFLICT (follower) DO UPDATE SET xid = EXCLUDED.xid, id = EXCLUDED.id`,
          [follower, String(xid), String(id)],
        ),
      );
    },

    async tidy(before) {
      return asSystem(async (client) => {
        // The follower that is furthest behind decides; where nobody follows, nothing was handled.
        const { rowCount } = await client.query(
          `DELETE FROM outbox o USING (
             SELECT xid, id FROM outbox_cursor ORDER BY xid, id LIMIT 1
           ) slowest
           WHERE o.at < $1 AND (o.xid, o.id) <= (slowest.xid::text::xid8, slowest.id)`,
          [before],
        );
        return rowCount ?? 0;
      });
    },
  };
  return { reader, close: signal.close };
}

function positionOf({ xid, id }: { xid: string; id: string }): OutboxPosition {
  return { xid: BigInt(xid), id: BigInt(id) };
}

function entryOf({ event, subjectId, ...position }: EntryRow): OutboxEntry {
  return {
    ...positionOf(position),
    event: oneOf(OUTBOX_EVENTS, event, 'outbox.event'),
    subjectId,
  };
}

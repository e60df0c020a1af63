import type { IdempotencyState, IdempotencyStore, KeptAnswer } from '@inzetbaar/application/ports';

import type { AsSystem } from '../client/system-session.ts';

interface KeyRow {
  requestHash: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: string | null;
}

/** Answers to writes, kept so that a request sent twice is done once. */
export function idempotencyOn(asSystem: AsSystem): IdempotencyStore {
  return {
    async begin(accountId, key, requestHash) {
      return asSystem(async (client): Promise<IdempotencyState> => {
        // Of two at the same time, one inserts and the other waits for it and then finds the row.
        const claimed = await client.query(
          `INSERT INTO idempotency_key (account_id, key, request_hash) VALUES ($1, $2, $3)
           ON CONFLICT (account_id, key) DO UPDATE SET request_hash = EXCLUDED.request_hash,
             status = NULL, headers = NULL, body = NULL, created_at = now()
           WHERE idempotency_key.created_at < now() - interval '24 hours'
              OR (idempotency_key.status IS NULL
                  AND idempotency_key.created_at < now() - interval '60 seconds')
           RETURNING 1`,
          [accountId, key, requestHash],
        );
        if (claimed.rowCount === 1) return { state: 'new' };
        const { rows } = await client.query<KeyRow>(
          `SELECT request_hash AS "requestHash", status, headers, body
           FROM idempotency_key WHERE account_id = $1 AND key = $2`,
          [accountId, key],
        );
        return stateOf(rows[0], requestHash);
      });
    },
    async finish(accountId, key, { status, headers, body }) {
      await asSystem((client) =>
        client.query(
          `UPDATE idempotency_key SET status = $3, headers = $4, body = $5
           WHERE account_id = $1 AND key = $2`,
          [accountId, key, status, JSON.stringify(headers), body],
        ),
      );
    },
    async abandon(accountId, key) {
      await asSystem((client) =>
        client.query(
          `DELETE FROM idempotency_key WHERE account_id = $1 AND key = $2 AND status IS NULL`,
          [accountId, key],
        ),
      );
    },
    async tidy(before) {
      return asSystem(async (client) => {
        const { rowCount } = await client.query(
          `DELETE FROM idempotency_key WHERE created_at < $1`,
          [before],
        );
        return rowCount ?? 0;
      });
    },
  };
}

function stateOf(row: KeyRow | undefined, requestHash: string): IdempotencyState {
  // Abandoned in between: whoever asks again will get it.
  if (row === undefined) return { state: 'in-progress' };
  if (row.requestHash !== requestHash) return { state: 'conflict' };
  if (row.status === null) return { state: 'in-progress' };
  const response: KeptAnswer = {
    status: row.status,
    headers: row.headers ?? {},
    body: row.body ?? '',
  };
  return { state: 'replay', response };
}

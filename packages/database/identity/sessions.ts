import type { SessionStore, StoredSession } from '@inzetbaar/application/ports';
import type { Pool } from 'pg';

import { translated } from '../client/errors.ts';
import type { AsSystem } from '../client/system-session.ts';
import { oneOf } from '../mapping/index.ts';
import { LOCALES } from './accounts.ts';
import { heldRolesOf } from './roles.ts';

interface SessionWithAccountRow {
  accountId: string;
  expiresAt: Date;
  email: string;
  name: string;
  locale: string;
  disabledAt: Date | null;
  createdAt: Date;
  roles: unknown;
}

const COLUMNS = `id_hash AS "idHash", account_id AS "accountId", expires_at AS "expiresAt"`;

/** Sessions, outside the transactions of use cases. Only hashes of session ids come here. */
export function sessionsOn(pool: Pool, asSystem: AsSystem): SessionStore {
  return {
    async findWithAccount(idHash) {
      const { rows } = await pool
        .query<SessionWithAccountRow>({
          name: 'session_with_account',
          text: `SELECT expires_at AS "expiresAt", account_id AS "accountId", email, name, locale,
                   disabled_at AS "disabledAt", created_at AS "createdAt", roles
                 FROM session_with_account($1)`,
          values: [idHash],
        })
        .catch((error: unknown) => {
          throw translated(error);
        });
      const [row] = rows;
      if (row === undefined) return null;
      const { accountId, expiresAt, locale, roles, ...account } = row;
      return {
        session: { idHash, accountId, expiresAt },
        account: {
          ...account,
          id: accountId,
          locale: oneOf(LOCALES, locale, 'account.locale'),
          roles: heldRolesOf(roles),
        },
      };
    },
    async find(idHash) {
      return asSystem(async (client) => {
        const { rows } = await client.query<StoredSession>(
          `SELECT ${COLUMNS} FROM session WHERE id_hash = $1`,
          [idHash],
        );
        return rows[0] ?? null;
      });
    },
    async listOf(accountId) {
      return asSystem(async (client) => {
        const { rows } = await client.query<StoredSession>(
          `SELECT ${COLUMNS} FROM session WHERE account_id = $1 ORDER BY created_at, id_hash`,
          [accountId],
        );
        return rows;
      });
    },
    async insert({ idHash, accountId, expiresAt }) {
      await asSystem((client) =>
        client.query(`INSERT INTO session (id_hash, account_id, expires_at) VALUES ($1, $2, $3)`, [
          idHash,
          accountId,
          expiresAt,
        ]),
      );
    },
    async extend(idHash, expiresAt) {
      await asSystem((client) =>
        client.query(`UPDATE session SET expires_at = $2 WHERE id_hash = $1`, [idHash, expiresAt]),
      );
    },
    async delete(idHash) {
      await asSystem((client) => client.query(`DELETE FROM session WHERE id_hash = $1`, [idHash]));
    },
    async deleteOf(accountId) {
      await asSystem((client) =>
        client.query(`DELETE FROM session WHERE account_id = $1`, [accountId]),
      );
    },
    async deleteExpired(now) {
      return asSystem(async (client) => {
        const { rowCount } = await client.query(`DELETE FROM session WHERE expires_at <= $1`, [
          now,
        ]);
        return rowCount ?? 0;
      });
    },
  };
}

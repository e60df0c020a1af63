import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

import { Client, DatabaseError } from 'pg';

import { APP_ROLE } from './urls.ts';

/** What two processes that make the same role at once may run into; a second try succeeds. */
const RACES = new Set(['23505', '42710', 'XX000', '40001']);

/**
 * Makes the login role `inzetbaar_app`, or brings it up to date: it may sign in and nothing else
 * (no superuser, no bypass of row-level security, no making of databases or roles). Runs before
 * the migrations, which grant rights to it. Safe to run again, and from several processes.
 *
 * @throws when the role exists with rights that this owner cannot take away
 */
export async function ensureAppRole(parameters: {
  readonly ownerUrl: string;
  readonly appPassword: string;
}): Promise<void> {
  const client = new Client({ connectionString: parameters.ownerUrl });
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await bringUpToDate(client, parameters.appPassword);
        return;
      } catch (error) {
        const race = error instanceof DatabaseError && RACES.has(error.code ?? '');
        if (!race || attempt === 10) throw error;
      }
    }
  } finally {
    await client.end();
  }
}

async function bringUpToDate(client: Client, password: string): Promise<void> {
  const verifier = client.escapeLiteral(scramVerifier(password));
  const before = await readRole(client);
  if (before === null) {
    await client.query(`CREATE ROLE ${APP_ROLE} LOGIN PASSWORD ${verifier}`);
    return;
  }
  // Naming an attribute asks for the right to change it, so only those that are wrong are named.
  const changes = [
    before.rolcanlogin ? '' : 'LOGIN',
    before.rolsuper ? 'NOSUPERUSER' : '',
    before.rolbypassrls ? 'NOBYPASSRLS' : '',
    before.rolcreatedb ? 'NOCREATEDB' : '',
    before.rolcreaterole ? 'NOCREATEROLE' : '',
  ];
  await client.query(`ALTER ROLE ${APP_ROLE} ${changes.join(' ')} PASSWORD ${verifier}`);
}

interface RoleRow {
  readonly rolcanlogin: boolean;
  readonly rolsuper: boolean;
  readonly rolbypassrls: boolean;
  readonly rolcreatedb: boolean;
  readonly rolcreaterole: boolean;
}

async function readRole(client: Client): Promise<RoleRow | null> {
  const { rows } = await client.query<RoleRow>(
    `SELECT rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
       FROM pg_roles WHERE rolname = $1`,
    [APP_ROLE],
  );
  return rows[0] ?? null;
}

/**
 * The form in which PostgreSQL stores a password (RFC 5803), so that the password itself never
 * reaches the server's log.
 */
function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const iterations = 4096;
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

import type { Pool } from 'pg';

/**
 * Refuses to work as a role to which row-level security would not apply: a superuser, a role that may
 * bypass it, or (a member of) the owner of the tables.
 *
 * @throws with what is wrong and how to mend it
 */
export async function assertSafeRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{
    role: string;
    isSuperuser: boolean;
    bypasses: boolean;
    owns: boolean;
  }>(`
    SELECT current_user AS role, r.rolsuper AS "isSuperuser", r.rolbypassrls AS bypasses,
      EXISTS (SELECT 1 FROM pg_class c
              WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owns
    FROM pg_roles r WHERE r.rolname = current_user`);
  const found = rows[0];
  if (found === undefined) throw new Error('The database does not know the role that signed in.');
  const reasons = [
    ...(found.isSuperuser ? ['is a superuser'] : []),
    ...(found.bypasses ? ['may bypass row-level security'] : []),
    ...(found.owns ? ['owns the tables'] : []),
  ];
  if (reasons.length === 0) return;
  throw new Error(
    `The application refuses to use the database as "${found.role}", because this role ` +
      `${reasons.join(' and ')}: organisations would not be kept apart. ` +
      'Give it the URL of the role inzetbaar_app (DATABASE_APP_URL).',
  );
}

import { ANONYMOUS, SYSTEM } from '@inzetbaar/application/testing';
import type { Actor, LinkActor } from '@inzetbaar/domain/identity';
import { Pool } from 'pg';

import { actorSettings } from '../client/actor-settings.ts';
import type { TestPerson, TestRegion } from './index.ts';

/** Who holds the link of the request that is seeded. */
export const LINK: LinkActor = { kind: 'link', tokenHash: 'hash-of-the-link' };

/** Everybody who could try: the two sides of what was seeded, their counterparts, and the region's roles. */
export const ACTORS = [
  'recruiter',
  'admin',
  'caseManager',
  'otherRecruiter',
  'otherAdmin',
  'otherCaseManager',
  'person',
  'otherPerson',
  'coordinator',
  'platformAdmin',
  'system',
  'link',
  'anonymous',
] as const;
export type ActorName = (typeof ACTORS)[number];

export function actorsOf(
  region: TestRegion,
  person: TestPerson,
  otherPerson: TestPerson,
): Readonly<Record<ActorName, Actor>> {
  return {
    recruiter: region.own.recruiter,
    admin: region.own.admin,
    caseManager: region.own.caseManager,
    otherRecruiter: region.other.recruiter,
    otherAdmin: region.other.admin,
    otherCaseManager: region.other.caseManager,
    person: person.actor,
    otherPerson: otherPerson.actor,
    coordinator: region.coordinator,
    platformAdmin: region.platformAdmin,
    system: SYSTEM,
    link: LINK,
    anonymous: ANONYMOUS,
  };
}

/** What became of a statement: the number of rows it reached, or that it was refused. */
export type Outcome = number | 'refused';

/** Runs statements as the application's role in the name of an actor; nothing of them stays. */
export function attemptsOn(appUrl: string) {
  const pool = new Pool({ connectionString: appUrl, max: 1 });
  return {
    close: () => pool.end(),
    async attempt(actor: Actor, text: string, values: unknown[] = []): Promise<Outcome> {
      const client = await pool.connect();
      try {
        const { kind, accountId, organisations, administers, guides, regionRoles, link } =
          actorSettings(actor);
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('app.kind', $1, true), set_config('app.account_id', $2, true),
             set_config('app.organisations', $3, true), set_config('app.administers', $4, true),
             set_config('app.guides', $5, true), set_config('app.region_roles', $6, true),
             set_config('app.link', $7, true)`,
          [kind, accountId, organisations, administers, guides, regionRoles, link],
        );
        const { rowCount } = await client.query(text, values);
        return rowCount ?? 0;
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        if (/row-level security|permission denied/.test(said)) return 'refused';
        // It got past the wall and broke a rule of the table: as good as done.
        if (/duplicate key|violates (RESTRICT|foreign key|check)/.test(said)) return 1;
        throw error;
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    },
  };
}

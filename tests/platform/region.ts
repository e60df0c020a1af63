import { randomUUID } from 'node:crypto';
import { hashPassword } from '@inzetbaar/auth/passwords';
import type { Role } from '@inzetbaar/domain/identity';
import type { Lane } from '@inzetbaar/domain/lanes';
import { Client } from 'pg';
import { insertRows } from '../../prisma/seed/insert-rows.ts';

export const PASSWORD = 'een-lang-wachtwoord-voor-tests';

/** An organisation that a test file made for itself. */
export interface TestOrganisation {
  id: string;
  slug: string;
  name: string;
  locationId: string;
}

export interface TestAccount {
  id: string;
  email: string;
  name: string;
}

/** Writes what a test starts from, as the owner of the database: no row is shared between files. */
export class TestRegion {
  readonly #client: Client;
  #passwordHash: Promise<string> | undefined;

  constructor(ownerUrl: string) {
    this.#client = new Client({ connectionString: ownerUrl });
  }

  async open(): Promise<void> {
    await this.#client.connect();
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  /** Runs SQL past row-level security: only to look at, or to set up, what no screen can. */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.#client.query<Row>(sql, [...values]);
    return rows;
  }

  async organisation(name: string): Promise<TestOrganisation> {
    const id = randomUUID();
    const slug = `${name.toLowerCase().replaceAll(' ', '-')}-${id.slice(0, 8)}`;
    const locationId = randomUUID();
    await insertRows(this.#client, 'organisation', [
      { id, slug, name, about: '', branches: ['vvt'], version: 1, created_at: new Date() },
    ]);
    await insertRows(this.#client, 'location', [
      {
        id: locationId,
        organisation_id: id,
        name: 'Hoofdlocatie',
        postcode: '6211',
        municipality_code: 'GM0935',
        latitude: 50.8485,
        longitude: 5.6905,
      },
    ]);
    return { id, slug, name, locationId };
  }

  /** An account with one role, for an organisation or (null) for the region. */
  async account(role: Role, organisation: TestOrganisation | null = null): Promise<TestAccount> {
    this.#passwordHash ??= hashPassword(PASSWORD);
    const id = randomUUID();
    const account = {
      id,
      email: `${role}-${id.slice(0, 8)}@test.example`,
      name: `Test ${role} ${id.slice(0, 4)}`,
    };
    await insertRows(this.#client, 'account', [
      { ...account, password_hash: await this.#passwordHash, locale: 'nl', created_at: new Date() },
    ]);
    await insertRows(this.#client, 'held_role', [
      { id: randomUUID(), account_id: id, role, organisation_id: organisation?.id ?? null },
    ]);
    return account;
  }

  /** The employer that a lane was joined from, which only an invitation or a case manager sets. */
  async joinLane(account: TestAccount, lane: Lane, employer: TestOrganisation): Promise<void> {
    await this.query(
      `INSERT INTO passport_lane (passport_id, lane, organisation_id)
       SELECT id, $2, $3 FROM passport WHERE account_id = $1
       ON CONFLICT (passport_id, lane) DO UPDATE SET organisation_id = EXCLUDED.organisation_id`,
      [account.id, lane, employer.id],
    );
  }

  /** So many people with the same passport, in the lane of who wants more hours; nobody signs in as them. */
  async morePeopleLike(account: TestAccount, count: number): Promise<void> {
    await this.query(
      `WITH people AS (SELECT gen_random_uuid() AS account, gen_random_uuid() AS passport, n
                       FROM generate_series(1, $2::int) n),
       made AS (INSERT INTO account (id, email, name, password_hash, locale, created_at)
         SELECT account, account || '@test.example', 'Test', 'none', 'nl', now() FROM people),
       kept AS (INSERT INTO passport (id, account_id, hours_min, hours_max, other_hours, availability,
           postcode_area, municipality_code, latitude, longitude, max_travel_km, wished_branches,
           wished_forms, work_conditions, build_up_weeks, build_up_hours, updated_at)
         SELECT n.passport, n.account, p.hours_min, p.hours_max, p.other_hours, p.availability,
           p.postcode_area, p.municipality_code, p.latitude, p.longitude, p.max_travel_km,
           p.wished_branches, p.wished_forms, p.work_conditions, p.build_up_weeks, p.build_up_hours,
           now()
         FROM people n CROSS JOIN passport p WHERE p.account_id = $1),
       skilled AS (INSERT INTO passport_skill (passport_id, position, skill_id, level, source)
         SELECT n.passport, s.position, s.skill_id, s.level, s.source
         FROM people n CROSS JOIN passport p JOIN passport_skill s ON s.passport_id = p.id
         WHERE p.account_id = $1),
       joined AS (INSERT INTO passport_lane (passport_id, lane)
         SELECT n.passport, 'extra-hours' FROM people n)
       INSERT INTO outbox (event, subject_id) SELECT 'passport.changed', passport FROM people`,
      [account.id, count],
    );
  }
}

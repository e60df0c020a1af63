import { anId, aPassport, aRegistration } from '@inzetbaar/application/testing';
import type { Actor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openTestRegion, type TestPerson, type TestRegion } from '../testing/index.ts';
import { ACTORS, type ActorName, actorsOf, attemptsOn, type Outcome } from '../testing/actors.ts';
import { seedEveryTable } from '../testing/seed-every-table.ts';
import { TABLES } from '../testing/table-rights.ts';

/** Tables of the machinery that hold nothing of anybody. */
const WITHOUT_POLICIES = ['_prisma_migrations'];

let region: TestRegion;
let person: TestPerson;
let otherPerson: TestPerson;
let actors: Readonly<Record<ActorName, Actor>>;
let seeded: Readonly<Record<string, string>>;
let attempts: ReturnType<typeof attemptsOn>;

beforeAll(async () => {
  region = await openTestRegion();
  person = await region.person({
    registrations: [aRegistration({ title: 'verpleegkundige', number: '19012345601' })],
  });
  otherPerson = await region.person();
  actors = actorsOf(region, person, otherPerson);
  seeded = await seedEveryTable(region, person);
  attempts = attemptsOn(region.appUrl);
});
afterAll(async () => {
  await attempts.close();
  await region.close();
});

test('every table of the schema has row-level security, and a place in this test', async () => {
  const { rows } = await region.owner.query<{ name: string; enabled: boolean }>(
    `SELECT relname AS name, relrowsecurity AS enabled FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`,
  );
  const ofSomebody = rows.filter(({ name }) => !WITHOUT_POLICIES.includes(name));
  expect(ofSomebody.filter(({ enabled }) => !enabled)).toEqual([]);
  expect(ofSomebody.map(({ name }) => name)).toEqual(Object.keys(TABLES).sort());
});

test('the application cannot touch the history of migrations', async () => {
  for (const name of ACTORS) {
    const outcome = await attempts.attempt(actors[name], 'SELECT 1 FROM _prisma_migrations');
    expect(outcome).toBe('refused');
  }
});

describe.each(Object.entries(TABLES))('%s', (table, rights) => {
  const outcomes = async (text: string, values: unknown[]) => {
    const found: Partial<Record<ActorName, Outcome>> = {};
    for (const name of ACTORS) found[name] = await attempts.attempt(actors[name], text, values);
    return found;
  };
  const allowed = (found: Partial<Record<ActorName, Outcome>>) =>
    ACTORS.filter((name) => found[name] !== 0 && found[name] !== 'refused');
  const sorted = (names: readonly ActorName[]) => ACTORS.filter((name) => names.includes(name));

  test('is there to be reached', async () => {
    const { rowCount } = await region.owner.query(`SELECT 1 FROM "${table}" WHERE ${rights.row}`, [
      seeded[table],
    ]);
    expect(rowCount).toBeGreaterThan(0);
  });

  test('is read by nobody but who may', async () => {
    const found = await outcomes(`SELECT 1 FROM "${table}" WHERE ${rights.row}`, [seeded[table]]);
    expect(allowed(found)).toEqual(sorted(rights.read));
  });

  test('is changed by nobody but who may', async () => {
    const found = await outcomes(`UPDATE "${table}" SET ${rights.change} WHERE ${rights.row}`, [
      seeded[table],
    ]);
    expect(allowed(found)).toEqual(sorted(rights.update));
  });

  test('is deleted by nobody but who may', async () => {
    const found = await outcomes(`DELETE FROM "${table}" WHERE ${rights.row}`, [seeded[table]]);
    expect(allowed(found)).toEqual(sorted(rights.delete));
  });

  test('is added to by nobody but who may', async () => {
    const { rows } = await region.owner.query<{ copy: object }>(
      `SELECT to_jsonb(t) || ${rights.copy} AS copy FROM "${table}" t WHERE ${rights.row} LIMIT 1`,
      [seeded[table]],
    );
    const found = await outcomes(
      `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(NULL::"${table}", $1)`,
      [JSON.stringify(rows[0]?.copy)],
    );
    expect(allowed(found)).toEqual(sorted(rights.insert));
  });
});

describe('ways around the wall that are closed', () => {
  test('a recruiter cannot pair the own account with somebody else’s passport', async () => {
    const vacancy = await region.vacancy(region.own);
    const { rows } = await region.owner.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(i) AS row FROM introduction i LIMIT 1`,
    );
    const forged = {
      ...rows[0]?.row,
      id: anId(),
      vacancy_id: vacancy.id,
      organisation_id: region.own.organisation.id,
      passport_id: otherPerson.passport.id,
      account_id: region.own.recruiter.userId,
    };
    const insert = region.owner.query(
      `INSERT INTO introduction SELECT * FROM jsonb_populate_record(NULL::introduction, $1)`,
      [JSON.stringify(forged)],
    );
    // Not even the owner of the tables can: the keys hold it, not a policy.
    await expect(insert).rejects.toThrow('violates foreign key constraint');
  });

  test('who and what an introduction or a placement is about never changes', async () => {
    const { recruiter } = actors;
    for (const column of ['account_id', 'passport_id', 'vacancy_id', 'organisation_id']) {
      const text = `UPDATE introduction SET ${column} = ${column} WHERE id = $1`;
      expect(await attempts.attempt(recruiter, text, [seeded['introduction']])).toBe('refused');
    }
    for (const column of ['account_id', 'introduction_id', 'vacancy_id', 'organisation_id']) {
      const text = `UPDATE placement SET ${column} = ${column} WHERE id = $1`;
      expect(await attempts.attempt(recruiter, text, [seeded['placement']])).toBe('refused');
    }
  });

  test('nobody can widen, lengthen or revive a release', async () => {
    for (const name of ['recruiter', 'person', 'system'] as const) {
      for (const change of [
        `fields = '{name,phone}'`,
        `until = '2099-01-01'`,
        `revoked_at = NULL`,
      ]) {
        const text = `UPDATE release SET ${change} WHERE introduction_id = $1`;
        expect(await attempts.attempt(actors[name], text, [seeded['release']])).toBe('refused');
      }
    }
  });

  test('a candidate cannot ask who else there is, nor whom a passport belongs to', async () => {
    for (const name of ['otherPerson', 'coordinator', 'anonymous'] as const) {
      const all = `SELECT 1 FROM visible_supply(NULL, NULL, 100)`;
      expect(await attempts.attempt(actors[name], all)).toBe(0);
      const whose = `SELECT 1 WHERE account_of_visible_passport($1) IS NOT NULL`;
      expect(await attempts.attempt(actors[name], whose, [person.passport.id])).toBe(0);
    }
  });

  test('a release shows to its own organisation, and to nobody else', async () => {
    const text = `SELECT 1 FROM released_person($1, '2026-06-01')`;
    const seen = [];
    for (const name of ACTORS) {
      if ((await attempts.attempt(actors[name], text, [seeded['introduction']])) !== 0)
        seen.push(name);
    }
    expect(seen).toEqual(['recruiter', 'admin', 'person']);
  });

  test('only the region’s own roles get its counts', async () => {
    for (const text of [
      `SELECT 1 FROM people_per_lane()`,
      `SELECT 1 WHERE people_in_region() > 0`,
      `SELECT 1 FROM region_counts('2000-01-01')`,
    ]) {
      const seen = [];
      for (const name of ACTORS) {
        if ((await attempts.attempt(actors[name], text)) !== 0) seen.push(name);
      }
      expect(seen).toEqual(['coordinator', 'platformAdmin']);
    }
  });

  test('the system adds a first passport, and learns nothing from it', async () => {
    const newcomer = await region.signUp({});
    const passport = aPassport(newcomer.userId, { skills: [] });
    const { transaction } = region.database;
    await transaction(actors.system, (tx) => tx.passports.insert(passport));
    const find = (actor: Actor) => transaction(actor, (tx) => tx.passports.findOf(newcomer.userId));
    expect(await find(actors.system)).toBeNull();
    expect(await find(newcomer)).toMatchObject({ id: passport.id, lanes: passport.lanes });
    const update = transaction(actors.system, (tx) => tx.passports.update(passport, 1));
    expect(await update).toBe(false);
  });
});

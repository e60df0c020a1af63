import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type TestDatabase, createTestDatabase } from '../../../tests/setup/database.ts';
import { PRISMA_FOLDER } from './files.ts';
import {
  ensureAppRole,
  migrate,
  recreateDatabase,
  schemaDifference,
  writeMigration,
} from './index.ts';
import { appPassword } from './urls.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'inzetbaar-migrations-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A prisma folder of its own with these migrations. */
async function prismaFolder(name: string, migrations: Record<string, string>): Promise<string> {
  const home = join(folder, name);
  for (const [migration, sql] of Object.entries(migrations)) {
    await mkdir(join(home, 'migrations', migration), { recursive: true });
    await writeFile(join(home, 'migrations', migration, 'migration.sql'), sql);
  }
  return home;
}

const TABLE = 'CREATE TABLE ward (id int PRIMARY KEY, label text NOT NULL);';
const WITH_BODY = `CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.label := upper(NEW.label);
  RETURN NEW;
END;
$$;
CREATE TRIGGER shout BEFORE INSERT ON ward FOR EACH ROW EXECUTE FUNCTION shout();`;

test('the migrations make what schema.prisma says', async () => {
  expect(await schemaDifference({ ownerUrl: database.ownerUrl })).toBe('');
});

test('a change of the schema becomes a migration', async () => {
  const home = join(folder, 'changed');
  await cp(PRISMA_FOLDER, home, { recursive: true });
  await writeFile(
    join(home, 'schema.prisma'),
    'datasource db {\n  provider = "postgresql"\n}\n\nmodel ward {\n  id Int @id\n}\n',
  );
  const at = new Date('2100-01-01T00:00:00Z');
  const written = await writeMigration({
    ownerUrl: database.ownerUrl,
    name: 'only wards',
    at,
    prismaFolder: home,
  });
  expect(written).toMatch(/21000101000000_only_wards\/migration\.sql$/);
});

describe('on an empty database', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await createTestDatabase();
    await recreateDatabase(empty.ownerUrl);
  });
  afterAll(() => empty.drop());

  test('each migration is applied once, also by two processes at once', async () => {
    const home = await prismaFolder('two', { '1_table': TABLE, '2_body': WITH_BODY });
    const parameters = { ownerUrl: empty.ownerUrl, prismaFolder: home };
    const applied = await Promise.all([migrate(parameters), migrate(parameters)]);
    expect(applied.flat().toSorted()).toEqual(['1_table', '2_body']);
    expect(await migrate(parameters)).toEqual([]);

    await query(empty.ownerUrl, `INSERT INTO ward VALUES (1, 'thuiszorg')`);
    expect(await query(empty.ownerUrl, 'SELECT label FROM ward')).toEqual([{ label: 'THUISZORG' }]);
    const history = await query(
      empty.ownerUrl,
      `SELECT migration_name, applied_steps_count AS steps FROM _prisma_migrations
        WHERE finished_at IS NOT NULL ORDER BY started_at`,
    );
    expect(history).toEqual([
      { migration_name: '1_table', steps: 1 },
      { migration_name: '2_body', steps: 1 },
    ]);
  });

  test('a migration that fails leaves nothing, and can be mended and tried again', async () => {
    const good = { '1_table': TABLE, '2_body': WITH_BODY };
    const bad = 'CREATE TABLE half (id int);\nSELECT nonsense FROM nowhere;';
    const broken = await prismaFolder('broken', { ...good, '3_half': bad });
    await expect(migrate({ ownerUrl: empty.ownerUrl, prismaFolder: broken })).rejects.toThrow(
      /relation "nowhere" does not exist \(line 2\)/,
    );
    expect(await query(empty.ownerUrl, `SELECT to_regclass('half') AS half`)).toEqual([
      { half: null },
    ]);

    const mended = await prismaFolder('mended', {
      ...good,
      '3_half': 'CREATE TABLE half (id int);',
    });
    expect(await migrate({ ownerUrl: empty.ownerUrl, prismaFolder: mended })).toEqual(['3_half']);
  });

  test('a start that was killed just after the change is settled as done', async () => {
    // What the history looks like when the process dies between the change and its entry.
    await query(
      empty.ownerUrl,
      `UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0
        WHERE migration_name = '3_half' AND rolled_back_at IS NULL`,
    );
    expect(
      await migrate({ ownerUrl: empty.ownerUrl, prismaFolder: join(folder, 'mended') }),
    ).toEqual([]);
  });

  test('a migration that was changed after it was applied is refused', async () => {
    const edited = await prismaFolder('edited', {
      '1_table': `${TABLE} -- and more`,
      '2_body': WITH_BODY,
      '3_half': 'CREATE TABLE half (id int);',
    });
    await expect(migrate({ ownerUrl: empty.ownerUrl, prismaFolder: edited })).rejects.toThrow(
      'Changed after it was applied to this database: 1_table',
    );
  });
});

test('the application’s role is made once and loses rights that it should not have', async () => {
  const parameters = { ownerUrl: database.ownerUrl, appPassword: appPassword(database) };
  // Not BYPASSRLS: the role is shared with the test files that run beside this one.
  await query(database.ownerUrl, 'ALTER ROLE inzetbaar_app CREATEDB CREATEROLE');
  await Promise.all([1, 2, 3, 4].map(() => ensureAppRole(parameters)));
  const [role] = await query(
    database.appUrl,
    'SELECT rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
  );
  expect(role).toEqual({ rolcreaterole: false, rolcreatedb: false });
});

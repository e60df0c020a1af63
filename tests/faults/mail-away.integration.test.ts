import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Inbox } from '../platform/inbox.ts';
import { TestRegion, until, Visitor } from '../platform/index.ts';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { createTestMeilisearch, type TestMeilisearch } from '../setup/meilisearch.ts';
import { ServerProcess } from './server-process.ts';

describe('an SMTP server that is away', () => {
  let database: TestDatabase;
  let meilisearch: TestMeilisearch;
  let region: TestRegion;
  let folder: string;
  let server: ServerProcess;
  const inbox = new Inbox();

  beforeAll(async () => {
    database = await createTestDatabase();
    meilisearch = createTestMeilisearch();
    region = new TestRegion(database.ownerUrl);
    await region.open();
    folder = await mkdtemp(join(tmpdir(), 'inzetbaar-mail-away-'));
    // Takes a port, and is away when the platform starts.
    await inbox.start();
    await inbox.stop();
    server = new ServerProcess({
      DATABASE_URL: database.appUrl,
      MEILI_URL: meilisearch.url,
      MEILI_MASTER_KEY: meilisearch.apiKey,
      MEILI_INDEX_PREFIX: meilisearch.indexPrefix,
      PSEUDONYM_KEY: 'a key for tests that is long enough',
      PUBLIC_URL: 'http://localhost',
      SMTP_URL: inbox.url,
      DATA_DIR: folder,
    });
    await server.start();
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    await inbox.stop();
    await region.close();
    await database.drop();
    await meilisearch.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const mails = () =>
    region.query<{ id: string; to: string; attempts: number; sent: boolean }>(
      'SELECT id, "to", attempts, sent_at IS NOT NULL AS sent FROM mail ORDER BY id',
    );
  /** Opens cases that make reminders due and invite people: mail of two kinds. */
  const openCases = async (people: readonly string[]) => {
    const employer = await region.organisation('Zorg Eén');
    const guide = await new Visitor(server).signIn(await region.account('case-manager', employer));
    for (const email of people) {
      const opened = await guide.post('/second-track/cases', {
        name: 'Robin Kusters',
        email,
        sickness: {
          firstDay: addDays(calendarDateAt(new Date()), -340),
          interruptions: [],
          lastDay: null,
        },
        contractHours: 28,
      });
      expect(opened.status).toBe(201);
    }
  };

  /** Reminders that come due meanwhile included. */
  const expectEachOnce = async () => {
    const sent = await until(mails, (found) => found.every((one) => one.sent), 120_000);
    const arrived = inbox.received.map(({ messageId }) => messageId);
    expect(new Set(arrived).size).toBe(arrived.length);
    expect(arrived).toEqual(expect.arrayContaining(sent.map(({ id }) => `<${id}@inzetbaar>`)));
  };

  it('lets mail wait, through a restart too, and each goes out once when the server is back', async () => {
    await openCases(['een@test.example', 'twee@test.example', 'drie@test.example']);
    const waiting = await until(mails, (found) => found.every(({ attempts }) => attempts > 0));
    expect(waiting.filter(({ sent }) => sent)).toEqual([]);
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    expect(inbox.received).toEqual([]);
    // What waits is in the database, not in the process; as it stops, it is killed.
    await server.kill();
    await server.start();
    await inbox.start();
    await expectEachOnce();
    const arrived = inbox.received.map(({ messageId }) => messageId);
    for (const { id } of waiting) expect(arrived).toContain(`<${id}@inzetbaar>`);
  }, 240_000);

  it('never sends twice what was taken, also when it is killed before it could note that', async () => {
    const email = 'vier@test.example';
    const killed = new Promise<void>((resolve) => {
      inbox.answerAfter(async ({ to }) => {
        if (to !== email) return;
        await server.kill();
        resolve();
      });
    });
    await openCases([email]);
    await killed;
    const [unsure] = (await mails()).filter(({ to }) => to === email);
    expect(unsure).toMatchObject({ sent: false });
    inbox.answerAfter(async () => {});
    // As if it stood there for long enough that a claim has run out.
    await region.query(
      `UPDATE mail SET next_try_at = now() - interval '1 hour', handed_at = now() - interval '1 hour'
       WHERE sent_at IS NULL`,
    );
    await server.start();
    await openCases(['vijf@test.example']);
    await expectEachOnce();
    for (const to of [email, 'vijf@test.example']) {
      expect(inbox.received.filter((one) => one.to === to)).toHaveLength(1);
    }
    await until(
      async () => server.said,
      (said) => said.includes('it is not known whether it arrived'),
    );
    expect(server.said).not.toContain(email);
  }, 240_000);
});

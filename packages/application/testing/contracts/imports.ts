import { randomUUID } from 'node:crypto';
import type { ImportRowOutcome } from '@inzetbaar/domain/imports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredImport, StoredImportRow } from '../../ports/index.ts';
import { SYSTEM, vacancyContent } from '../builders.ts';
import { type RepositoriesUnderTest, type SettledRegion, settleRegion } from './settled-region.ts';

const FILE = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x00, 0xff]);

/** What every keeper of imports must do: a file, its rows, and where it stopped. */
export function describeImportRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of imports`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const anImport = (change: Partial<StoredImport> = {}) => ({
      id: randomUUID(),
      organisationId: region.own.organisationId,
      createdBy: region.own.recruiter.userId,
      fileName: 'vacatures.csv',
      format: 'csv' as const,
      encoding: 'utf-8',
      status: 'checking' as const,
      publish: false,
      runWhenChecked: false,
      total: 0,
      handled: 0,
      problem: null,
      createdAt: new Date('2000-03-01T10:00:00Z'),
      finishedAt: null,
      ...change,
    });
    const keep = async (change: Partial<StoredImport> = {}) => {
      const stored = anImport(change);
      await made.transaction(region.own.recruiter, ({ imports }) => imports.insert(stored, FILE));
      return stored.id;
    };
    const find = (id: string, actor = region.own.recruiter) =>
      made.transaction(actor, ({ imports }) => imports.find(id));
    const aRow = (position: number, outcome: ImportRowOutcome): StoredImportRow => ({
      position,
      line: position + 2,
      externalId: `nr-${position}`,
      title: `Vacature ${position}`,
      content: outcome === 'invalid' ? null : vacancyContent(region.own.vacancy.locationId),
      outcome,
      landed: false,
      vacancyId: null,
      issues:
        outcome === 'invalid'
          ? [{ path: 'hoursMax', code: 'hours_over_week', values: { maximum: 168 } }]
          : [],
    });

    test('gives back the file and what is known of it, within the organisation', async () => {
      const id = await keep();
      expect(await find(id)).toMatchObject({
        id,
        fileName: 'vacatures.csv',
        status: 'checking',
        organisationName: expect.stringMatching(/./),
        outcomes: { create: 0, update: 0, unchanged: 0, invalid: 0 },
      });
      const content = await made.transaction(SYSTEM, ({ imports }) => imports.content(id));
      expect([...(content ?? [])]).toEqual([...FILE]);
      expect(await find(id, region.other.recruiter)).toBeNull();
      expect(await find(id, region.person.actor)).toBeNull();
    });

    test('keeps rows in order and counts what becomes of them', async () => {
      const id = await keep();
      const rows = [aRow(0, 'create'), aRow(1, 'invalid'), aRow(2, 'update'), aRow(3, 'create')];
      await made.transaction(SYSTEM, async ({ imports }) => {
        await imports.addRows(id, rows.slice(0, 2));
        await imports.addRows(id, rows.slice(2));
      });
      expect((await find(id))?.outcomes).toEqual({
        create: 2,
        update: 1,
        unchanged: 0,
        invalid: 1,
      });
      const list = (outcome?: ImportRowOutcome) =>
        made.transaction(region.own.recruiter, ({ imports }) =>
          imports.listRows(id, { limit: 3, outcome }),
        );
      const first = await list();
      expect(first.items).toEqual(rows.slice(0, 3));
      expect(first.total).toBe(4);
      expect(first.nextCursor).not.toBeNull();
      expect((await list('invalid')).items).toEqual([rows[1]]);
    });

    test('gives the rows that should land, until they did', async () => {
      const id = await keep({ status: 'running' });
      const rows = [aRow(0, 'unchanged'), aRow(1, 'create'), aRow(2, 'invalid'), aRow(3, 'update')];
      const next = () =>
        made.transaction(SYSTEM, async ({ imports }) =>
          (await imports.nextRowsToLand(id, 10)).map(({ position }) => position),
        );
      await made.transaction(SYSTEM, ({ imports }) => imports.addRows(id, rows));
      expect(await next()).toEqual([1, 3]);
      const vacancyId = region.own.vacancy.id;
      await made.transaction(SYSTEM, ({ imports }) =>
        imports.markLanded(id, [{ ...aRow(1, 'create'), vacancyId }]),
      );
      expect(await next()).toEqual([3]);
      const landed = await made.transaction(region.own.recruiter, ({ imports }) =>
        imports.listRows(id, { limit: 10, outcome: 'create' }),
      );
      expect(landed.items).toMatchObject([{ position: 1, landed: true, vacancyId }]);
    });

    test('lists those of an organisation, newest first', async () => {
      const older = await keep({ createdAt: new Date('2000-01-01T10:00:00Z') });
      const newer = await keep({ createdAt: new Date('2000-12-01T10:00:00Z') });
      const { items } = await made.transaction(region.own.recruiter, ({ imports }) =>
        imports.list({ limit: 100, organisationIds: [region.own.organisationId] }),
      );
      const ids = items.map(({ id }) => id);
      expect(ids.indexOf(newer)).toBe(0);
      expect(ids.indexOf(older)).toBe(ids.length - 1);
    });

    test('hands the unfinished ones to the platform, oldest first', async () => {
      const checking = await keep({ createdAt: new Date('1999-01-01T10:00:00Z') });
      const running = await keep({
        createdAt: new Date('1999-01-02T10:00:00Z'),
        status: 'running',
      });
      const checked = await keep({
        status: 'checked',
        createdAt: new Date('1999-01-01T09:00:00Z'),
      });
      const listed = await made.transaction(SYSTEM, ({ imports }) => imports.listUnfinished(1000));
      const ids = listed.map(({ id }) => id);
      expect(ids.indexOf(checking)).toBeGreaterThanOrEqual(0);
      expect(ids.indexOf(running)).toBeGreaterThan(ids.indexOf(checking));
      expect(ids).not.toContain(checked);
      const locked = await made.transaction(SYSTEM, ({ imports }) => imports.lock(running));
      expect(locked?.id).toBe(running);
      const missing = await made.transaction(SYSTEM, ({ imports }) => imports.lock(randomUUID()));
      expect(missing).toBeNull();
    });

    test('remembers how far it is', async () => {
      const id = await keep();
      const change = {
        status: 'failed',
        total: 12,
        handled: 3,
        problem: 'unreadable',
        finishedAt: new Date('2000-03-01T11:00:00Z'),
        encoding: 'windows-1252',
        publish: true,
      } as const;
      await made.transaction(SYSTEM, ({ imports }) => imports.update(id, change));
      expect(await find(id)).toMatchObject(change);
    });
  });
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ConceptLoadRepository,
  StoredConceptLoad,
  StoredConceptReport,
} from '../../ports/index.ts';
import { anAccount, aRole, SYSTEM, actorFor } from '../builders.ts';
import { type RepositoriesUnderTest, type SettledRegion, settleRegion } from './settled-region.ts';

const FILES = [
  { name: 'skills_nl.csv', bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x00, 0xff]) },
  { name: 'occupations_nl.csv', bytes: new Uint8Array([0x62]) },
];
const few = { count: 0, named: [] };
const REPORT: StoredConceptReport = {
  files: [{ name: 'skills_nl.csv', rows: 3 }],
  landed: false,
  read: { skill: 2, 'isco-group': 1 },
  concepts: { added: 3, changed: 0, unchanged: 0, gone: 0 },
  keys: { added: 1, unchanged: 0, gone: 0 },
  problems: [{ file: 'skills_nl.csv', line: 3, code: 'duplicate', value: 'één "twee"' }],
  problemCount: 1,
  notes: {
    addressesGone: { count: 30, named: ['Wondzorg'] },
    iscoDiffers: few,
    sameLabel: few,
    elsewhere: few,
  },
};

/** What every keeper of files of other languages must do: the files, how far they are, and the report. */
export function describeConceptLoadRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of files of other languages`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    const administrator = actorFor(anAccount({ roles: [aRole('platform-admin')] }));
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const as = <Result>(work: (loads: ConceptLoadRepository) => Promise<Result>) =>
      made.transaction(SYSTEM, ({ conceptLoads }) => work(conceptLoads));
    const asAdministrator = <Result>(work: (loads: ConceptLoadRepository) => Promise<Result>) =>
      made.transaction(administrator, ({ conceptLoads }) => work(conceptLoads));
    const aLoad = (change: Partial<Omit<StoredConceptLoad, 'files'>> = {}) => ({
      id: randomUUID() as string,
      source: 'esco' as const,
      version: '1.2',
      status: 'checking' as const,
      createdBy: administrator.userId,
      confirmedBy: null,
      rows: null,
      attempts: 0,
      fault: null,
      report: null,
      createdAt: new Date('2000-03-01T10:00:00Z'),
      finishedAt: null,
      ...change,
    });
    const keep = async (change: Partial<Omit<StoredConceptLoad, 'files'>> = {}) => {
      const load = aLoad(change);
      await asAdministrator((loads) => loads.insert(load, FILES));
      return load;
    };

    test('gives back the files in their order, until they are dropped', async () => {
      const load = await keep();
      const whole = {
        ...load,
        files: [
          { name: 'skills_nl.csv', size: 6 },
          { name: 'occupations_nl.csv', size: 1 },
        ],
      };
      expect(await asAdministrator((loads) => loads.find(load.id))).toEqual(whole);
      const files = await as((loads) => loads.files(load.id));
      expect(files.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
        FILES.map(({ name, bytes }) => [name, [...bytes]]),
      );
      await as((loads) => loads.dropFiles(load.id));
      expect(await as((loads) => loads.files(load.id))).toEqual([]);
      expect(await as((loads) => loads.find(load.id))).toEqual(whole);
      expect(await as((loads) => loads.find(randomUUID()))).toBeNull();
    });

    test('remembers how far it is, and the report', async () => {
      const { id } = await keep();
      const change = {
        status: 'failed',
        confirmedBy: administrator.userId,
        rows: 12,
        attempts: 2,
        fault: 'refused',
        report: REPORT,
        finishedAt: new Date('2000-03-01T11:00:00Z'),
      } as const;
      await as((loads) => loads.update(id, change));
      await as((loads) => loads.update(id, { attempts: 3 }));
      expect(await as((loads) => loads.find(id))).toMatchObject({ ...change, attempts: 3 });
    });

    test('lists page by page, newest first', async () => {
      const older = await keep({ createdAt: new Date('2199-01-01T10:00:00Z') });
      const newer = await keep({ createdAt: new Date('2199-02-01T10:00:00Z') });
      const first = await asAdministrator((loads) => loads.list({ limit: 1 }));
      expect(first.items.map(({ id }) => id)).toEqual([newer.id]);
      expect(first.total).toBeGreaterThanOrEqual(2);
      const cursor = first.nextCursor ?? undefined;
      const second = await asAdministrator((loads) => loads.list({ limit: 1, cursor }));
      expect(second.items.map(({ id }) => id)).toEqual([older.id]);
    });

    test('tells the work that waits, oldest first, and what waits for somebody to look', async () => {
      const day = (number: number) => new Date(`1999-01-0${number}T10:00:00Z`);
      const running = await keep({ createdAt: day(2), status: 'running' });
      const checking = await keep({ createdAt: day(1) });
      const checked = await keep({ createdAt: day(1), status: 'checked' });
      const later = await keep({ createdAt: day(3), status: 'checked' });
      const mine = [checking.id, running.id, checked.id, later.id];
      const unfinished = await as((loads) => loads.listUnfinished(100));
      expect(unfinished.map(({ id }) => id).filter((id) => mine.includes(id))).toEqual([
        checking.id,
        running.id,
      ]);
      const waiting = await as((loads) => loads.listWaiting(day(3), 100));
      expect(waiting.map(({ id }) => id)).toEqual([checked.id]);
      expect((await as((loads) => loads.lock(running.id)))?.id).toBe(running.id);
      expect(await as((loads) => loads.lock(randomUUID()))).toBeNull();
    });

    test('is for platform administrators and the platform, and for nobody else', async () => {
      const { id } = await keep();
      for (const actor of [region.person.actor, region.own.recruiter, region.coordinator]) {
        const seen = await made.transaction(actor, async ({ conceptLoads }) => [
          await conceptLoads.find(id),
          (await conceptLoads.list({ limit: 5 })).total,
          await conceptLoads.files(id),
          await conceptLoads.lock(id),
        ]);
        expect(seen).toEqual([null, 0, [], null]);
        await made.transaction(actor, ({ conceptLoads }) =>
          conceptLoads.update(id, { status: 'done' }),
        );
        const add = made.transaction(actor, ({ conceptLoads }) =>
          conceptLoads.insert(aLoad(), FILES),
        );
        await expect(add).rejects.toThrow();
      }
      expect(await as((loads) => loads.find(id))).toMatchObject({ status: 'checking' });
    });
  });
}

import { randomUUID } from 'node:crypto';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import type { PlatformEffort } from '@inzetbaar/domain/second-track';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EffortPlace, EffortToStore, StoredCase, VacancyToStore } from '../../ports/index.ts';
import { aCase, aLocation, aRole, aSeatRequest, aTraining, aVacancy, SYSTEM } from '../builders.ts';
import {
  anInterest,
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

const AT = new Date('2000-03-02T10:00:00Z');
const HAPPENED: PlatformEffort = {
  kind: 'interest',
  on: '2000-03-02',
  by: 'candidate',
  result: 'open',
  reason: null,
  form: null,
  count: null,
};

/** What every keeper of efforts must do: add them, tell only two sides, and change nothing. */
export function describeEffortRepositories(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of efforts`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let guide: UserActor;
    let held: Pick<StoredCase, 'id'> & ReturnType<typeof aCase>;
    beforeAll(async () => {
      made = await make();
    });
    beforeEach(async () => {
      region = await settleRegion(made.transaction);
      const { organisationId } = region.own;
      guide = (await signUp(made.transaction, [aRole('case-manager', organisationId)])).actor;
      const { email } = region.person.account;
      held = aCase(organisationId, { id: randomUUID(), email });
      await made.transaction(guide, ({ secondTrack }) => secondTrack.insert(held));
      await move(region.person.actor, 'active', 1);
    });
    afterAll(() => made.close());

    const move = (actor: Actor, status: StoredCase['status'], expected: number) =>
      made.transaction(actor, ({ secondTrack }) =>
        secondTrack.addVersion({ ...held, status, updatedAt: AT }, expected),
      );
    const row = (change: Partial<EffortToStore> = {}): EffortToStore => ({
      id: randomUUID(),
      caseId: held.id,
      kind: 'conversation',
      on: '2000-03-01',
      by: 'case-manager',
      result: 'done',
      reason: null,
      organisation: null,
      note: null,
      corrects: null,
      isTakenBack: false,
      recordedAt: AT,
      ...change,
    });
    const add = (actor: Actor, effort: EffortToStore) =>
      made.transaction(actor, ({ efforts }) => efforts.add(effort));
    const list = (actor: Actor, limit = 100, cursor?: string) =>
      made.transaction(actor, ({ efforts }) => efforts.list(held.id, { limit, cursor }));
    const tell = (actor: Actor, place: EffortPlace, nth: number, effort = HAPPENED) =>
      made.transaction(actor, ({ efforts }) =>
        efforts.recordOfPlatform({ place, nth, effort, at: AT }),
      );
    const interestIn = async (change: Partial<VacancyToStore> = {}) => {
      const location = aLocation(region.other.organisationId, {
        id: region.other.vacancy.locationId,
      });
      const vacancy = aVacancy(location, { id: randomUUID(), ...change });
      await made.transaction(region.other.recruiter, (tx) => tx.vacancies.insert(vacancy));
      const interest = anInterest(region.person, { ...region.other, vacancy });
      await made.transaction(region.person.actor, (tx) => tx.introductions.insert(interest));
      return interest;
    };

    test('gives back what was written by hand to both sides, and to nobody else', async () => {
      const effort = row({
        kind: 'application',
        result: 'not-continued',
        reason: 'travel',
        organisation: 'Zuyderland',
        note: 'Gebeld met de afdeling',
      });
      expect(await add(guide, effort)).toBe(true);
      const kept = { ...effort, source: 'hand', form: null, count: null, subject: null };
      for (const actor of [guide, region.person.actor]) {
        expect((await list(actor)).items).toEqual([kept]);
        const found = made.transaction(actor, ({ efforts }) => efforts.find(effort.id));
        expect(await found).toEqual(kept);
      }
      const { organisationId } = region.own;
      const admin = await signUp(made.transaction, [aRole('organisation-admin', organisationId)]);
      const elsewhere = await signUp(made.transaction, [
        aRole('case-manager', region.other.organisationId),
      ]);
      for (const actor of [
        region.own.recruiter,
        region.other.recruiter,
        admin.actor,
        elsewhere.actor,
        region.coordinator,
        region.stranger.actor,
        SYSTEM,
      ]) {
        expect((await list(actor)).items).toEqual([]);
        const found = made.transaction(actor, ({ efforts }) => efforts.find(effort.id));
        expect(await found).toBeNull();
        const all = made.transaction(actor, ({ efforts }) => efforts.listAll(held.id));
        expect(await all).toEqual([]);
        await expect(add(actor, row())).rejects.toThrow('row-level security');
      }
    });

    test('lists by the day on which it took place, in pages', async () => {
      const days = ['2000-03-01', '2000-02-01', '2000-03-01'];
      for (const on of days) await add(guide, row({ on }));
      const first = await list(guide, 2);
      expect(first).toMatchObject({
        total: 3,
        items: [{ on: '2000-03-01' }, { on: '2000-03-01' }],
      });
      const second = await list(guide, 2, first.nextCursor ?? '');
      expect(second).toMatchObject({ nextCursor: null, items: [{ on: '2000-02-01' }] });
    });

    test('nobody writes in the name of the other side', async () => {
      await expect(add(region.person.actor, row())).rejects.toThrow('row-level security');
      await expect(add(guide, row({ by: 'candidate' }))).rejects.toThrow('row-level security');
      await expect(add(guide, row({ by: 'host' }))).rejects.toThrow('row-level security');
    });

    test('a correction takes the place of a row once, and the row stays', async () => {
      const first = row();
      await add(guide, first);
      const better = row({ corrects: first.id, on: '2000-02-20' });
      expect(await add(guide, better)).toBe(true);
      expect(await add(guide, row({ corrects: first.id }))).toBe(false);
      expect((await list(guide)).items).toMatchObject([{ id: better.id }]);
      await add(guide, row({ corrects: better.id, isTakenBack: true }));
      expect(await list(guide)).toMatchObject({ items: [], total: 0 });
      const all = await made.transaction(guide, ({ efforts }) => efforts.listAll(held.id));
      expect(all).toHaveLength(3);
    });

    test('a side corrects what it wrote itself, and nothing of the platform', async () => {
      const own = row();
      await add(guide, own);
      const theirs = row({ corrects: own.id, by: 'candidate' });
      await expect(add(region.person.actor, theirs)).rejects.toThrow('row-level security');
      const { id } = await interestIn({ lanes: ['second-track'] });
      await tell(region.person.actor, { kind: 'introduction', id }, 1);
      const told = (await list(guide)).items.find(({ source }) => source === 'platform');
      const correction = row({ corrects: told?.id ?? '' });
      await expect(add(guide, correction)).rejects.toThrow('row-level security');
    });

    test('after the employee stopped nothing is added, and what stands can be mended', async () => {
      const first = row();
      await add(guide, first);
      await move(region.person.actor, 'stopped', 2);
      await expect(add(guide, row())).rejects.toThrow('row-level security');
      expect(await add(guide, row({ corrects: first.id }))).toBe(true);
      const { id } = await interestIn({ lanes: ['second-track'] });
      await tell(region.person.actor, { kind: 'introduction', id }, 1);
      expect((await list(guide)).total).toBe(1);
    });

    test('what happened is kept once, with how the employer and the vacancy were called', async () => {
      const { id } = await interestIn({ lanes: ['second-track'], title: 'Gastvrouw' });
      const place = { kind: 'introduction', id } as const;
      await tell(region.person.actor, place, 1);
      await tell(region.other.recruiter, place, 1);
      await tell(SYSTEM, place, 2);
      const { items } = await list(region.person.actor);
      expect(items).toHaveLength(2);
      expect(items[0]).toMatchObject({
        ...HAPPENED,
        source: 'platform',
        subject: 'Gastvrouw',
        note: null,
        corrects: null,
        recordedAt: AT,
      });
      expect(items[0]?.organisation).toEqual(expect.stringMatching(/./));
      expect((await list(region.other.recruiter)).items).toEqual([]);
    });

    test('a vacancy for other lanes is none of the case', async () => {
      const { id } = await interestIn({ lanes: ['extra-hours'] });
      await tell(region.person.actor, { kind: 'introduction', id }, 1);
      expect((await list(guide)).total).toBe(0);
    });

    test('is told by the two sides of what happened and by nobody else', async () => {
      const { id } = await interestIn({ lanes: ['second-track'] });
      const place = { kind: 'introduction', id } as const;
      for (const actor of [region.own.recruiter, region.stranger.actor, guide]) {
        await expect(tell(actor, place, 1)).rejects.toThrow('row-level security');
        const search = { kind: 'search', id: region.person.account.id } as const;
        await expect(tell(actor, search, 1)).rejects.toThrow('row-level security');
      }
      const nothing = { kind: 'placement', id: randomUUID() } as const;
      await expect(tell(SYSTEM, nothing, 1)).rejects.toThrow('row-level security');
      expect((await list(guide)).total).toBe(0);
    });

    test('a search and a training are of the person, without a vacancy', async () => {
      const { account, actor } = region.person;
      const search = { ...HAPPENED, kind: 'search', result: 'done', count: 7 } as const;
      await tell(actor, { kind: 'search', id: account.id }, 1, search);
      const location = aLocation(region.other.organisationId, {
        id: region.other.vacancy.locationId,
      });
      const training = aTraining(location, { id: randomUUID(), title: 'Medicatie geven' });
      await made.transaction(region.other.recruiter, (tx) => tx.trainings.insert(training));
      const request = aSeatRequest(training, account.id, { id: randomUUID() });
      await made.transaction(actor, (tx) => tx.seatRequests.insert(request));
      const asked = { ...HAPPENED, kind: 'training', result: 'asked' } as const;
      await tell(actor, { kind: 'seat-request', id: request.id }, 1, asked);
      const { items } = await list(guide);
      expect(items.find(({ kind }) => kind === 'search')).toMatchObject({
        count: 7,
        organisation: null,
        subject: null,
      });
      expect(items.find(({ kind }) => kind === 'training')?.subject).toBe('Medicatie geven');
    });

    test('the history of a case has every version and the name of then, for its two sides', async () => {
      const read = (actor: Actor) =>
        made.transaction(actor, ({ secondTrack }) => secondTrack.history(held.id));
      for (const actor of [guide, region.person.actor]) {
        const history = await read(actor);
        expect(history?.employerName).toEqual(expect.stringMatching(/./));
        expect(history?.versions.map(({ version, status }) => [version, status])).toEqual([
          [1, 'proposed'],
          [2, 'active'],
        ]);
      }
      expect(await read(region.other.recruiter)).toBeNull();
      expect(await read(SYSTEM)).toBeNull();
    });
  });
}

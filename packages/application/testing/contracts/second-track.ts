import { randomUUID } from 'node:crypto';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredAccount, StoredCase } from '../../ports/index.ts';
import { aCase, aRole, aStatement, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

/** What every keeper of second-track cases must do, above all show them to two sides alone. */
export function describeSecondTrackRepositories(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of second-track cases`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let guide: UserActor;
    let employee: { account: StoredAccount; actor: UserActor };
    beforeAll(async () => {
      made = await make();
    });
    beforeEach(async () => {
      region = await settleRegion(made.transaction);
      guide = (await signUp(made.transaction, [aRole('case-manager', region.own.organisationId)]))
        .actor;
      employee = await signUp(made.transaction, []);
    });
    afterAll(() => made.close());

    const opened = (change: Partial<StoredCase> = {}) =>
      aCase(region.own.organisationId, {
        id: randomUUID(),
        email: employee.account.email,
        ...change,
      });
    const open = async (change: Partial<StoredCase> = {}) => {
      const one = opened(change);
      await made.transaction(guide, ({ secondTrack }) => secondTrack.insert(one));
      return one;
    };
    const find = (actor: Actor, id: string) =>
      made.transaction(actor, ({ secondTrack }) => secondTrack.find(id));
    const write = (
      actor: Actor,
      one: Pick<StoredCase, 'id' | 'status' | 'statement' | 'updatedAt'>,
      expected: number,
    ) => made.transaction(actor, ({ secondTrack }) => secondTrack.addVersion(one, expected));
    const at = (text: string) => new Date(text);

    test('gives it back to both sides, with the account that has the address', async () => {
      const one = await open();
      const shown = {
        ...one,
        accountId: employee.account.id,
        organisationName: 'Zorggroep Geleenbeek',
      };
      expect(await find(guide, one.id)).toEqual(shown);
      expect(await find(employee.actor, one.id)).toEqual(shown);
    });

    test('shows it to nobody else', async () => {
      const one = await open();
      const organisation = region.own.organisationId;
      const colleague = await signUp(made.transaction, [aRole('organisation-admin', organisation)]);
      const elsewhere = await signUp(made.transaction, [
        aRole('case-manager', region.other.organisationId),
      ]);
      const platform = await signUp(made.transaction, [aRole('platform-admin')]);
      for (const actor of [
        region.own.recruiter,
        colleague.actor,
        elsewhere.actor,
        platform.actor,
        region.coordinator,
        region.stranger.actor,
        SYSTEM,
      ]) {
        expect(await find(actor, one.id)).toBeNull();
      }
      const listed = await made.transaction(elsewhere.actor, ({ secondTrack }) =>
        secondTrack.list({ limit: 10, of: { organisationIds: [organisation] } }),
      );
      expect(listed).toEqual({ items: [], nextCursor: null, total: 0 });
    });

    test('lists by latest change, in pages, of an organisation and of a person', async () => {
      const older = await open({ updatedAt: at('2000-02-01T10:00:00Z') });
      const newer = await open({
        email: `${randomUUID()}@example.org`,
        updatedAt: at('2000-02-02T10:00:00Z'),
      });
      const list = (actor: Actor, request: object) =>
        made.transaction(actor, ({ secondTrack }) =>
          secondTrack.list({
            limit: 1,
            of: { organisationIds: [region.own.organisationId] },
            ...request,
          }),
        );
      const first = await list(guide, {});
      expect(first).toMatchObject({ items: [{ id: newer.id }], total: 2 });
      const second = await list(guide, { cursor: first.nextCursor });
      expect(second).toMatchObject({ items: [{ id: older.id }], nextCursor: null });
      expect((await list(guide, { statuses: ['ended'] })).total).toBe(0);
      const mine = await list(employee.actor, { of: { accountId: employee.account.id } });
      expect(mine).toMatchObject({ items: [{ id: older.id }], total: 1 });
    });

    test('a change is a new version, and the second of two at a time is refused', async () => {
      const one = await open();
      const statement = aStatement({ contractHours: 24 });
      const changed = { ...one, statement, updatedAt: at('2000-03-02T10:00:00Z') };
      expect(await write(guide, changed, 1)).toBe(true);
      expect(await write(guide, { ...changed, statement: aStatement() }, 1)).toBe(false);
      expect(await find(guide, one.id)).toMatchObject({ version: 2, statement });
    });

    test('nobody but the employee agrees or stops, and whoever agrees becomes a candidate', async () => {
      const one = await open();
      const active = { ...one, status: 'active' as const };
      await expect(write(guide, active, 1)).rejects.toThrow('row-level security');
      await expect(write(region.stranger.actor, active, 1)).rejects.toThrow('row-level security');
      const restated = { ...active, statement: aStatement({ contractHours: 8 }) };
      await expect(write(employee.actor, restated, 1)).rejects.toThrow('row-level security');
      expect(await write(employee.actor, active, 1)).toBe(true);
      await expect(write(guide, { ...one, status: 'stopped' }, 2)).rejects.toThrow(
        'row-level security',
      );
      expect(await write(employee.actor, { ...one, status: 'stopped' }, 2)).toBe(true);
      const account = await made.transaction(SYSTEM, ({ accounts }) =>
        accounts.find(employee.account.id),
      );
      expect(account?.roles).toEqual([aRole('candidate')]);
    });

    test('one case of a person over the same days at an employer, and none of one’s own', async () => {
      const one = await open();
      const again = made.transaction(guide, ({ secondTrack }) => secondTrack.insert(opened()));
      expect(await refusalCodeOf(again)).toBe('case_overlaps');
      const own = await signUp(made.transaction, [aRole('case-manager', one.organisationId)]);
      const selfish = opened({ email: own.account.email });
      const insert = made.transaction(own.actor, ({ secondTrack }) => secondTrack.insert(selfish));
      await expect(insert).rejects.toThrow('row-level security');
      await write(employee.actor, { ...one, status: 'declined' }, 1);
      await open();
    });

    test('another employer keeps a file of its own', async () => {
      await open();
      const { actor } = await signUp(made.transaction, [
        aRole('case-manager', region.other.organisationId),
      ]);
      const one = opened({ organisationId: region.other.organisationId });
      await made.transaction(actor, ({ secondTrack }) => secondTrack.insert(one));
      expect(await find(guide, one.id)).toBeNull();
      expect(await find(employee.actor, one.id)).toMatchObject({ id: one.id });
    });

    test('who accepts the employer’s invitation sees its cases, and nobody else’s', async () => {
      const email = `${randomUUID()}@example.org`;
      const one = await open({ email });
      expect(await find(guide, one.id)).toMatchObject({ accountId: null });
      const newcomer = { ...employee.account, id: randomUUID(), email };
      await made.transaction(SYSTEM, ({ accounts }) => accounts.insert(newcomer));
      const takeUp = (organisationId: string) =>
        made.transaction(SYSTEM, ({ secondTrack }) =>
          secondTrack.takeUp(newcomer.id, organisationId),
        );
      await takeUp(region.other.organisationId);
      expect(await find(guide, one.id)).toMatchObject({ accountId: null });
      await takeUp(region.own.organisationId);
      expect(await find(guide, one.id)).toMatchObject({ accountId: newcomer.id });
    });

    test('an account that came later is reached by the employer', async () => {
      const email = `${randomUUID()}@example.org`;
      const one = await open({ email });
      const reach = () => made.transaction(guide, ({ secondTrack }) => secondTrack.reach(one.id));
      expect(await reach()).toBe(false);
      const newcomer = { ...employee.account, id: randomUUID(), email };
      await made.transaction(SYSTEM, ({ accounts }) => accounts.insert(newcomer));
      expect(await reach()).toBe(true);
      expect(await find(guide, one.id)).toMatchObject({ accountId: newcomer.id });
    });

    test('the system reads clocks and no people, and sends a reminder once', async () => {
      const one = await open();
      const { sickness, done, exemptions, wageSanctionUntil } = one.statement;
      const clocks = await made.transaction(SYSTEM, ({ secondTrack }) =>
        secondTrack.listClocks(null, 1000),
      );
      expect(clocks.find(({ id }) => id === one.id)).toEqual({
        id: one.id,
        organisationId: one.organisationId,
        facts: { sickness, done, exemptions, wageSanctionUntil },
      });
      const reminder = { deadlineId: 'action-plan', dueOn: '2000-04-01', weeks: 2 } as const;
      const send = () =>
        made.transaction(SYSTEM, ({ secondTrack }) =>
          secondTrack.addReminder(one.id, reminder, at('2000-03-18T06:00:00Z')),
        );
      expect([await send(), await send()]).toEqual([true, false]);
      const sent = await made.transaction(SYSTEM, ({ secondTrack }) =>
        secondTrack.remindersOf(one.id),
      );
      expect(sent).toEqual([reminder]);
    });

    test('a calendar has one address at a time, which nobody else learns', async () => {
      const feed = (tokenHash: string) => ({
        accountId: guide.userId,
        tokenHash,
        createdAt: at('2000-03-01T10:00:00Z'),
      });
      const [first, second] = [feed(randomUUID()), feed(randomUUID())];
      const behind = (actor: Actor, tokenHash: string) =>
        made.transaction(actor, ({ calendarFeeds }) => calendarFeeds.findByTokenHash(tokenHash));
      await made.transaction(guide, ({ calendarFeeds }) => calendarFeeds.put(first));
      await made.transaction(guide, ({ calendarFeeds }) => calendarFeeds.put(second));
      expect(await behind(SYSTEM, first.tokenHash)).toBeNull();
      expect(await behind(SYSTEM, second.tokenHash)).toEqual(second);
      expect(await behind(employee.actor, second.tokenHash)).toBeNull();
      const remove = (actor: Actor) =>
        made.transaction(actor, ({ calendarFeeds }) => calendarFeeds.remove(guide.userId));
      expect([await remove(employee.actor), await remove(guide)]).toEqual([false, true]);
      expect(await behind(SYSTEM, second.tokenHash)).toBeNull();
    });
  });
}

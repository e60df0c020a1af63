import { randomUUID } from 'node:crypto';
import type { HeldRole, UserActor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredAccount } from '../../ports/index.ts';
import { actorFor, anAccount, aRole, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

/** What every keeper of accounts must do. */
export function describeAccountRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of accounts`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let ownAdmin: UserActor;
    let platformAdmin: UserActor;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
      const { organisationId } = region.own;
      ownAdmin = (await signUp(made.transaction, [aRole('organisation-admin', organisationId)]))
        .actor;
      platformAdmin = (await signUp(made.transaction, [aRole('platform-admin')])).actor;
    });
    afterAll(() => made.close());

    const find = (actor: UserActor, id: string) =>
      made.transaction(actor, ({ accounts }) => accounts.find(id));
    const findAsSystem = (id: string) =>
      made.transaction(SYSTEM, ({ accounts }) => accounts.find(id));
    const codes = (account: StoredAccount | null) =>
      account?.roles.map(({ role, organisationId }) => `${role} ${organisationId}`).sort();

    test('gives back whole what was kept, by id and by address', async () => {
      const account = anAccount({
        id: randomUUID(),
        email: `${randomUUID()}@example.org`,
        name: 'Zoë van ’t Hof',
        locale: 'en',
        disabledAt: new Date('2000-01-02T03:04:05.678Z'),
        roles: [aRole('recruiter', region.own.organisationId)],
      });
      await made.transaction(SYSTEM, ({ accounts }) => accounts.insert(account));
      expect(await findAsSystem(account.id)).toEqual(account);
      const byEmail = await made.transaction(SYSTEM, ({ accounts }) =>
        accounts.findByEmail(account.email),
      );
      expect(byEmail).toEqual(account);
    });

    test('takes an address once', async () => {
      const { account } = await signUp(made.transaction, []);
      const again = { ...anAccount({ id: randomUUID() }), email: account.email };
      const insert = made.transaction(SYSTEM, ({ accounts }) => accounts.insert(again));
      expect(await refusalCodeOf(insert)).toBe('already_exists');
    });

    test('shows an account to itself, its administrators and the platform, and to nobody else', async () => {
      const { account, actor } = await signUp(made.transaction, [
        aRole('recruiter', region.own.organisationId),
        aRole('recruiter', region.other.organisationId),
        aRole('candidate'),
      ]);
      expect(codes(await find(actor, account.id))).toEqual(codes(account));
      expect(codes(await find(platformAdmin, account.id))).toEqual(codes(account));
      expect(codes(await find(ownAdmin, account.id))).toEqual([
        `recruiter ${region.own.organisationId}`,
      ]);
      for (const stranger of [region.own.recruiter, region.person.actor, region.coordinator]) {
        expect(await find(stranger, account.id)).toBeNull();
      }
      const nobody = await made.transaction({ kind: 'anonymous' }, ({ accounts }) =>
        accounts.findByEmail(account.email),
      );
      expect(nobody).toBeNull();
    });

    test('is added to by the system only', async () => {
      const account = anAccount({ id: randomUUID() });
      const insert = made.transaction(platformAdmin, ({ accounts }) => accounts.insert(account));
      await expect(insert).rejects.toThrow();
      expect(await findAsSystem(account.id)).toBeNull();
    });

    test('changes what is given, for itself and not for another', async () => {
      const { account, actor } = await signUp(made.transaction, []);
      const rename = (by: UserActor, newName: string) =>
        made.transaction(by, ({ accounts }) => accounts.update(account.id, { name: newName }));
      await rename(actor, 'Nieuwe naam');
      await rename(region.person.actor, 'Gekaapt');
      expect(await findAsSystem(account.id)).toEqual({ ...account, name: 'Nieuwe naam' });
    });

    test('replaces all roles, or those of organisations', async () => {
      const [own, other] = [region.own.organisationId, region.other.organisationId];
      const { account } = await signUp(made.transaction, [
        aRole('recruiter', own),
        aRole('recruiter', other),
        aRole('candidate'),
      ]);
      const replace = (actor: UserActor, roles: HeldRole[], organisationIds?: string[]) =>
        made.transaction(actor, ({ accounts }) =>
          accounts.replaceRoles(account.id, roles, organisationIds),
        );
      await replace(ownAdmin, [aRole('case-manager', own)], [own]);
      expect(codes(await findAsSystem(account.id))).toEqual(
        [`candidate null`, `case-manager ${own}`, `recruiter ${other}`].sort(),
      );
      await expect(replace(ownAdmin, [aRole('recruiter', other)], [other])).rejects.toThrow();
      await replace(platformAdmin, [aRole('trainee')]);
      expect(codes(await findAsSystem(account.id))).toEqual(['trainee null']);
    });

    test('lists by name, in pages, within organisations and by word', async () => {
      const organisationId = region.other.organisationId;
      const word = randomUUID();
      const ids: string[] = [];
      for (const first of ['Bo', 'Cas', 'Ada']) {
        const account = anAccount({
          id: randomUUID(),
          name: `${first} ${word}`,
          roles: [aRole('case-manager', organisationId)],
        });
        await made.transaction(SYSTEM, ({ accounts }) => accounts.insert(account));
        ids.push(account.id);
      }
      const list = (actor: UserActor, change: object) =>
        made.transaction(actor, ({ accounts }) =>
          accounts.list({ limit: 2, q: word.toUpperCase(), ...change }),
        );
      const first = await list(platformAdmin, {});
      expect(first.items.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
      expect(first.total).toBe(3);
      const second = await list(platformAdmin, { cursor: first.nextCursor ?? undefined });
      expect(second.items.map(({ id }) => id)).toEqual([ids[1]]);
      expect(second.nextCursor).toBeNull();
      expect((await list(platformAdmin, { organisationIds: [organisationId] })).total).toBe(3);
      expect(
        (await list(platformAdmin, { organisationIds: [region.own.organisationId] })).total,
      ).toBe(0);
      expect((await list(ownAdmin, {})).total).toBe(0);
    });

    test('counts failed sign-ins of an address since an instant, for the system only', async () => {
      const email = `${randomUUID()}@example.org`;
      const count = (since: string) =>
        made.transaction(SYSTEM, ({ accounts }) =>
          accounts.countFailedSignIns(email, new Date(since)),
        );
      await made.transaction(SYSTEM, async ({ accounts }) => {
        await accounts.addFailedSignIn(email, new Date('2000-03-01T10:00:00Z'));
        await accounts.addFailedSignIn(email, new Date('2000-03-01T10:10:00Z'));
        await accounts.addFailedSignIn(`x${email}`, new Date('2000-03-01T10:10:00Z'));
      });
      expect(await count('2000-03-01T10:00:00Z')).toBe(2);
      expect(await count('2000-03-01T10:00:01Z')).toBe(1);
      await made.transaction(SYSTEM, ({ accounts }) => accounts.clearFailedSignIns(email));
      expect(await count('2000-01-01T00:00:00Z')).toBe(0);
    });

    test('lets one of two platform administrators who remove each other at once', async () => {
      for (let round = 0; round < 5; round += 1) {
        const one = (await signUp(made.transaction, [aRole('platform-admin')])).account;
        const two = (await signUp(made.transaction, [aRole('platform-admin')])).account;
        const remove = (actor: StoredAccount, victim: StoredAccount) =>
          made.transaction(actorFor(actor), async ({ accounts }) => {
            const admins = await accounts.lockPlatformAdmins();
            if (!admins.includes(actor.id)) return false;
            await accounts.replaceRoles(victim.id, []);
            return true;
          });
        const done = await Promise.all([remove(one, two), remove(two, one)]);
        expect(done.filter((isDone) => isDone)).toHaveLength(1);
      }
    });

    test('does not count who is disabled or holds another role as platform administrator', async () => {
      const { account } = await signUp(made.transaction, [aRole('platform-admin')]);
      const admins = () =>
        made.transaction(platformAdmin, ({ accounts }) => accounts.lockPlatformAdmins());
      expect(await admins()).toEqual(expect.arrayContaining([account.id, platformAdmin.userId]));
      await made.transaction(platformAdmin, ({ accounts }) =>
        accounts.update(account.id, { disabledAt: new Date() }),
      );
      expect(await admins()).not.toContain(account.id);
      expect(await admins()).not.toContain(region.person.account.id);
    });
  });
}

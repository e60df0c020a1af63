import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionStore } from '../../ports/index.ts';
import { aRole, SYSTEM } from '../builders.ts';
import {
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

/** A session store beside the repositories that keep its accounts. */
export interface SessionStoreUnderTest extends RepositoriesUnderTest {
  sessions: SessionStore;
}

const LATER = new Date('2100-01-01T00:00:00Z');

/** What every keeper of sessions must do. */
export function describeSessionStore(
  name: string,
  make: () => Promise<SessionStoreUnderTest>,
): void {
  describe(`${name} as a store of sessions`, () => {
    let made: SessionStoreUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const keep = async (accountId: string, expiresAt = LATER) => {
      const session = { idHash: randomUUID(), accountId, expiresAt };
      await made.sessions.insert(session);
      return session;
    };

    test('gives back what was kept, and nothing for another hash', async () => {
      const session = await keep(region.person.account.id, new Date('2100-01-01T00:00:00.123Z'));
      expect(await made.sessions.find(session.idHash)).toEqual(session);
      expect(await made.sessions.listOf(session.accountId)).toContainEqual(session);
      expect(await made.sessions.find(randomUUID())).toBeNull();
      expect(await made.sessions.findWithAccount(randomUUID())).toBeNull();
    });

    test('gives it with the account and all its roles, and without the password hash', async () => {
      const { account } = await signUp(made.transaction, [
        aRole('candidate'),
        aRole('recruiter', region.own.organisationId),
      ]);
      const session = await keep(account.id);
      const { passwordHash: _secret, roles, ...shown } = account;
      const found = await made.sessions.findWithAccount(session.idHash);
      expect(found).toMatchObject({ session, account: shown });
      expect(new Set(found?.account.roles)).toEqual(new Set(roles));
      expect(found?.account).not.toHaveProperty('passwordHash');
    });

    test('gives an account without roles, and tells that it is disabled', async () => {
      const { account } = await signUp(made.transaction, []);
      const session = await keep(account.id);
      const disabledAt = new Date('2000-01-01T00:00:00Z');
      await made.transaction(SYSTEM, ({ accounts }) => accounts.update(account.id, { disabledAt }));
      const found = await made.sessions.findWithAccount(session.idHash);
      expect(found?.account).toMatchObject({ roles: [], disabledAt });
    });

    test('extends one', async () => {
      const [one, two] = [
        await keep(region.person.account.id),
        await keep(region.person.account.id),
      ];
      const expiresAt = new Date('2100-02-02T00:00:00Z');
      await made.sessions.extend(one.idHash, expiresAt);
      expect(await made.sessions.find(one.idHash)).toEqual({ ...one, expiresAt });
      expect(await made.sessions.find(two.idHash)).toEqual(two);
    });

    test('ends one, or all of an account, and no one else’s', async () => {
      const { account } = await signUp(made.transaction, []);
      const [one, two] = [await keep(account.id), await keep(account.id)];
      const other = await keep(region.stranger.account.id);
      await made.sessions.delete(one.idHash);
      expect(await made.sessions.listOf(account.id)).toEqual([two]);
      await made.sessions.deleteOf(account.id);
      expect(await made.sessions.listOf(account.id)).toEqual([]);
      expect(await made.sessions.find(other.idHash)).toEqual(other);
    });

    test('ends all of an account but one, inside a transaction of the account', async () => {
      const { account, actor } = await signUp(made.transaction, []);
      const [here] = [await keep(account.id), await keep(account.id), await keep(account.id)];
      const other = await keep(region.stranger.account.id);
      await made.transaction(actor, async ({ accounts }) => {
        await accounts.endSessions(account.id, here.idHash);
        await accounts.endSessions(other.accountId);
      });
      expect(await made.sessions.listOf(account.id)).toEqual([here]);
      expect(await made.sessions.find(other.idHash)).toEqual(other);
    });

    test('tidies up what has expired', async () => {
      const at = (time: string) => keep(region.person.account.id, new Date(time));
      const [past, now, future] = [
        await at('2000-01-01T09:59:59Z'),
        await at('2000-01-01T10:00:00Z'),
        await at('2000-01-01T10:00:01Z'),
      ];
      expect(await made.sessions.deleteExpired(new Date('2000-01-01T10:00:00Z'))).toBe(2);
      expect(await made.sessions.find(past.idHash)).toBeNull();
      expect(await made.sessions.find(now.idHash)).toBeNull();
      expect(await made.sessions.find(future.idHash)).toEqual(future);
    });
  });
}

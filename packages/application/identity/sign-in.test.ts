import { describe, expect, it } from 'vitest';
import {
  actorFor,
  anAccount,
  ANONYMOUS,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  refusalOf,
} from '../testing/index.ts';
import { changePassword } from './change-password.ts';
import { readAccount } from './read-account.ts';
import { signIn } from './sign-in.ts';
import { updateAccount } from './update-account.ts';

const PASSWORD = 'vier losse woorden hier';

async function arrange(change: { disabledAt?: Date } = {}) {
  const world = inMemoryWorld();
  const account = anAccount({
    email: 'noor@example.org',
    passwordHash: await world.secrets.hashPassword(PASSWORD),
    ...change,
  });
  world.tables.accounts.set(account.id, account);
  const session = (idHash: string) => ({
    idHash,
    accountId: account.id,
    expiresAt: new Date('2026-07-01T00:00:00Z'),
  });
  for (const idHash of ['here', 'phone', 'work'])
    world.tables.sessions.set(idHash, session(idHash));
  return {
    world,
    account,
    actor: actorFor(account),
    enter: signIn(world),
    change: changePassword(world),
    read: readAccount(world),
    update: updateAccount(world),
  };
}

describe('signIn', () => {
  it('answers the account, however the address is written, and leaves an audit row', async () => {
    const { account, enter, world } = await arrange();
    expect(await enter({ email: ' Noor@Example.org ', password: PASSWORD })).toEqual(account);
    expect(world.tables.audit).toMatchObject([
      { action: 'account.signed-in', subjectId: account.id, actor: { userId: account.id } },
    ]);
  });

  it('says the same to a wrong password, an unknown address and a disabled account', async () => {
    const { enter } = await arrange();
    const disabled = await arrange({ disabledAt: new Date('2026-05-01T00:00:00Z') });
    const refusals = [
      await refusalOf(enter({ email: 'noor@example.org', password: 'anders' })),
      await refusalOf(enter({ email: 'niemand@example.org', password: PASSWORD })),
      await refusalOf(disabled.enter({ email: 'noor@example.org', password: PASSWORD })),
    ];
    for (const { code, details } of refusals) {
      expect({ code, details }).toEqual({ code: 'wrong_credentials', details: {} });
    }
  });

  it.each(['noor@example.org', 'niemand@example.org'])(
    'lets nobody try more than five passwords in a quarter of an hour for %s',
    async (email) => {
      const { enter, world } = await arrange();
      for (let count = 0; count < 5; count += 1) {
        expect(await refusalCodeOf(enter({ email, password: 'gok' }))).toBe('wrong_credentials');
      }
      const refusal = await refusalOf(enter({ email, password: PASSWORD }));
      expect(refusal.code).toBe('too_many_attempts');
      expect(refusal.details).toEqual({ retryAfterSeconds: 900 });
      world.clock.advance({ minutes: 15, seconds: 1 });
      expect(await refusalCodeOf(enter({ email, password: 'gok' }))).toBe('wrong_credentials');
    },
  );

  it('counts attempts that arrive together', async () => {
    const { enter } = await arrange();
    const attempts = Array.from({ length: 20 }, () =>
      refusalCodeOf(enter({ email: 'noor@example.org', password: 'gok' })),
    );
    const codes = await Promise.all(attempts);
    expect(codes.filter((code) => code === 'wrong_credentials').length).toBeLessThanOrEqual(5);
  });

  it('forgets the wrong ones after a good one, and does not mix addresses', async () => {
    const { enter, world } = await arrange();
    for (let count = 0; count < 4; count += 1) {
      await refusalOf(enter({ email: 'noor@example.org', password: 'gok' }));
      await refusalOf(enter({ email: 'niemand@example.org', password: 'gok' }));
    }
    await enter({ email: 'noor@example.org', password: PASSWORD });
    expect(world.tables.failedSignIns.map(({ email }) => email)).toEqual(
      Array.from({ length: 4 }, () => 'niemand@example.org'),
    );
  });
});

describe('changePassword', () => {
  it('takes the new one from then on, ends the other sessions and leaves an audit row', async () => {
    const { account, actor, change, enter, world } = await arrange();
    await change(actor, { current: PASSWORD, next: 'heel andere woorden', sessionIdHash: 'here' });
    expect(await refusalCodeOf(enter({ email: account.email, password: PASSWORD }))).toBe(
      'wrong_credentials',
    );
    await expect(
      enter({ email: account.email, password: 'heel andere woorden' }),
    ).resolves.toBeDefined();
    expect([...world.tables.sessions.keys()]).toEqual(['here']);
    expect(world.tables.audit[0]).toMatchObject({
      action: 'account.password-changed',
      subjectId: account.id,
    });
  });

  it('asks for the present one, as often as signing in does', async () => {
    const { actor, change, world } = await arrange();
    const guess = () => change(actor, { current: 'gok', next: 'heel andere woorden' });
    for (let count = 0; count < 5; count += 1) {
      expect(await issuesOf(guess())).toEqual(['current: invalid']);
    }
    expect(await refusalCodeOf(guess())).toBe('too_many_attempts');
    expect(world.tables.sessions.size).toBe(3);
  });

  it('refuses a weak one, and anybody who is not signed in', async () => {
    const { actor, change } = await arrange();
    expect(await issuesOf(change(actor, { current: PASSWORD, next: 'kort' }))).toEqual([
      'next: weak_password',
    ]);
    const nobody = change(ANONYMOUS, { current: PASSWORD, next: 'heel andere woorden' });
    expect(await refusalCodeOf(nobody)).toBe('not_signed_in');
  });
});

describe('readAccount and updateAccount', () => {
  it('show and change the own account, with an audit row that holds no name', async () => {
    const { account, actor, read, update, world } = await arrange();
    const { account: changed } = await update(actor, { name: ' Noor de Wit ', locale: 'en' });
    expect(changed).toEqual({ ...account, name: 'Noor de Wit', locale: 'en' });
    expect((await read(actor)).account).toEqual(changed);
    expect(world.tables.audit).toMatchObject([
      { action: 'account.updated', details: { nameChanged: true, locale: 'en' } },
    ]);
    expect(JSON.stringify(world.tables.audit)).not.toContain('Wit');
  });

  it('refuse an empty name and who is not signed in', async () => {
    const { actor, read, update } = await arrange();
    expect(await issuesOf(update(actor, { name: '  ' }))).toEqual(['name: required']);
    expect(await refusalCodeOf(read(ANONYMOUS))).toBe('not_signed_in');
    expect(await refusalCodeOf(update(ANONYMOUS, { name: 'X' }))).toBe('not_signed_in');
  });
});

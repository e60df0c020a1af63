import { anAccount, inMemorySessions, inMemoryWorld } from '@inzetbaar/application/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashToken } from '../tokens/index.ts';
import { cookieSessions } from './index.ts';

const DAY = 86_400_000;

function arrange({ secure = true } = {}) {
  const world = inMemoryWorld();
  const account = anAccount();
  world.tables.accounts.set(account.id, account);
  const sessions = cookieSessions({ store: inMemorySessions(world), secure });
  return { account, sessions, world, stored: () => [...world.tables.sessions.values()] };
}

/** What a browser sends back for a `Set-Cookie`. */
function cookieOf(setCookie: string): string {
  return setCookie.split(';')[0] ?? '';
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('sessions', () => {
  it('tell who asks, without the password hash', async () => {
    const { account, sessions } = arrange();
    const { idHash, setCookie } = await sessions.createSession(account.id);
    const { passwordHash: _secret, ...shown } = account;
    expect(await sessions.readSession(cookieOf(setCookie))).toEqual({
      current: { account: shown, idHash },
      setCookie: null,
    });
  });

  it('are found among other cookies', async () => {
    const { account, sessions } = arrange();
    const cookie = cookieOf((await sessions.createSession(account.id)).setCookie);
    const { current } = await sessions.readSession(`theme=dark; ${cookie}; broken=%E0%A4%A`);
    expect(current?.account.id).toBe(account.id);
  });

  it('are kept by the hash of their id alone', async () => {
    const { account, sessions, stored } = arrange();
    const { idHash, setCookie } = await sessions.createSession(account.id);
    const id = cookieOf(setCookie).replace('inzetbaar_session=', '');
    expect(id).toMatch(/^[a-z2-7]{40}$/);
    expect(stored()).toEqual([
      { idHash: hashToken(id), accountId: account.id, expiresAt: new Date('2026-07-01T12:00:00Z') },
    ]);
    expect(idHash).toBe(hashToken(id));
    expect(JSON.stringify(stored())).not.toContain(id);
    expect((await sessions.readSession(`inzetbaar_session=${idHash}`)).current).toBeNull();
  });

  it('are out of reach of scripts and other sites, and of http where https is used', async () => {
    const attributes = async (secure: boolean) => {
      const { account, sessions } = arrange({ secure });
      return (await sessions.createSession(account.id)).setCookie.split('; ').slice(1);
    };
    expect((await attributes(true)).sort()).toEqual([
      'HttpOnly',
      `Max-Age=${30 * 24 * 60 * 60}`,
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
    expect(await attributes(false)).not.toContain('Secure');
  });

  it('slide: used in the second half they last 30 days more, and the cookie with them', async () => {
    const { account, sessions, stored } = arrange();
    const cookie = cookieOf((await sessions.createSession(account.id)).setCookie);
    vi.setSystemTime(Date.now() + 14 * DAY);
    expect((await sessions.readSession(cookie)).setCookie).toBeNull();
    vi.setSystemTime(Date.now() + 2 * DAY);
    const used = await sessions.readSession(cookie);
    expect(used.current).not.toBeNull();
    expect(cookieOf(used.setCookie ?? '')).toBe(cookie);
    expect(stored()[0]?.expiresAt).toEqual(new Date(Date.now() + 30 * DAY));
  });

  it('end by themselves after 30 days unused, and leave nothing', async () => {
    const { account, sessions, stored } = arrange();
    const cookie = cookieOf((await sessions.createSession(account.id)).setCookie);
    vi.setSystemTime(Date.now() + 30 * DAY);
    const { current, setCookie } = await sessions.readSession(cookie);
    expect(current).toBeNull();
    expect(setCookie).toContain('Max-Age=0');
    expect(stored()).toEqual([]);
  });

  it('end at once for an account that was disabled', async () => {
    const { account, sessions, stored, world } = arrange();
    const cookie = cookieOf((await sessions.createSession(account.id)).setCookie);
    world.tables.accounts.set(account.id, { ...account, disabledAt: new Date() });
    expect((await sessions.readSession(cookie)).current).toBeNull();
    expect(stored()).toEqual([]);
  });

  it('end here, or everywhere', async () => {
    const { account, sessions, stored } = arrange();
    const cookies: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      cookies.push(cookieOf((await sessions.createSession(account.id)).setCookie));
    }
    const { setCookie } = await sessions.endSession(cookies[0]);
    expect(setCookie).toContain('Max-Age=0');
    expect((await sessions.readSession(cookies[0])).current).toBeNull();
    expect((await sessions.readSession(cookies[1])).current).not.toBeNull();
    await sessions.endAllSessions(account.id);
    expect(stored()).toEqual([]);
  });

  it('take no notice of a request without a cookie, and take a made-up one away', async () => {
    const { sessions } = arrange();
    for (const header of [
      null,
      undefined,
      '',
      'other=1',
      'other=%E0%A4%A',
      'not_inzetbaar_session=x',
    ]) {
      expect(await sessions.readSession(header)).toEqual({ current: null, setCookie: null });
    }
    for (const made of ['x', 'a'.repeat(40), '%00', '%E0%A4%A', "' OR 1=1"]) {
      const { current, setCookie } = await sessions.readSession(`inzetbaar_session=${made}`);
      expect(current).toBeNull();
      expect(setCookie).toContain('Max-Age=0');
    }
  });

  it('are tidied up when they have expired', async () => {
    const { account, sessions, stored } = arrange();
    await sessions.createSession(account.id);
    vi.setSystemTime(Date.now() + 20 * DAY);
    await sessions.createSession(account.id);
    vi.setSystemTime(Date.now() + 15 * DAY);
    await sessions.deleteExpiredSessions();
    expect(stored()).toHaveLength(1);
  });
});

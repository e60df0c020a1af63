import { parseOptions } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './index.ts';

describe('passwords', () => {
  it('are kept as argon2id at the cost that OWASP names, with a salt of their own', async () => {
    const [one, two] = await Promise.all([
      hashPassword('paardbatterij'),
      hashPassword('paardbatterij'),
    ]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    expect(one).not.toBe(two);
    expect(one).not.toContain('paardbatterij');
  });

  it('are known again, and only as they are', async () => {
    const hash = await hashPassword('correct paard batterij');
    expect(await verifyPassword(hash, 'correct paard batterij')).toBe(true);
    expect(await verifyPassword(hash, 'Correct paard batterij')).toBe(false);
    expect(await verifyPassword(hash, '')).toBe(false);
  });

  it('never fit an account that does not exist, not even the one compared with', async () => {
    expect(await verifyPassword(null, 'no account has this password')).toBe(false);
    expect(await verifyPassword('geen hash', 'no account has this password')).toBe(false);
  });

  it('cost as much work without an account as with one', async () => {
    const hash = await hashPassword('correct paard batterij');
    await verifyPassword(null, 'warm');
    const work = async (against: string | null) => {
      const start = process.cpuUsage();
      for (let round = 0; round < 5; round += 1) await verifyPassword(against, 'anders');
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const [withAccount, without] = [await work(hash), await work(null)];
    expect(without).toBeGreaterThan(withAccount / 4);
  });
});

import { describe, expect, it } from 'vitest';
import { hashToken, randomIds, randomSecret } from './index.ts';

describe('tokens', () => {
  it('are hashed with SHA-256 (FIPS 180-2, example B.1)', () => {
    expect(hashToken('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('hold 256 bits in characters that fit an address, and differ', () => {
    const secrets = Array.from({ length: 200 }, randomSecret);
    expect(new Set(secrets).size).toBe(200);
    for (const secret of secrets) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    }
  });

  it('come with identifiers that are random UUIDs', () => {
    expect(randomIds.next()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(randomIds.next()).not.toBe(randomIds.next());
  });
});

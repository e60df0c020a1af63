import { describe, expect, test } from 'vitest';

import { appPassword, databaseUrl, databaseUrls, derivedAppPassword } from './urls.ts';

const OWNER = 'postgresql://owner:s%40cret@db.example:5433/inzetbaar?sslmode=require';

describe('the application’s way into the database', () => {
  test('is derived from the owner’s, the same for every replica', () => {
    const { ownerUrl, appUrl } = databaseUrls(OWNER);
    expect(ownerUrl).toBe(OWNER);
    expect(appUrl).toBe(
      `postgresql://inzetbaar_app:${derivedAppPassword('s@cret')}@db.example:5433/inzetbaar?sslmode=require`,
    );
    expect(databaseUrls(OWNER).appUrl).toBe(appUrl);
  });

  test('has a password that depends on the owner’s and does not show it', () => {
    expect(derivedAppPassword('one')).toMatch(/^[0-9a-f]{64}$/);
    expect(derivedAppPassword('one')).not.toBe(derivedAppPassword('two'));
    // HMAC-SHA256 with the key "one" over "inzetbaar_app".
    expect(derivedAppPassword('one')).toBe(
      'f9d020f15c49ac93240a8d36d15034b248d41ccfba0b67dee0901c0332d27ccd',
    );
  });

  test('can be given', () => {
    const urls = databaseUrls(
      OWNER,
      'postgresql://inzetbaar_app:own%2Fpass@pool.example/inzetbaar',
    );
    expect(urls.appUrl).toContain('pool.example');
    expect(appPassword(urls)).toBe('own/pass');
  });

  test('is never the owner’s', () => {
    expect(() => databaseUrls(OWNER, OWNER)).toThrow('as the role inzetbaar_app');
  });

  test('must be given when the owner has no password', () => {
    expect(() => databaseUrls('postgresql://owner@db.example/inzetbaar')).toThrow(
      'DATABASE_APP_URL',
    );
  });

  test.each(['db.example/inzetbaar', 'mysql://owner:hush@db.example/x', ''])(
    'a bad URL (%j) is refused without repeating it',
    (url) => {
      expect(() => databaseUrls(url)).toThrow(/^DATABASE_URL (is not|must start)/);
      expect(() => databaseUrls(url)).not.toThrow(/hush/);
    },
  );
});

test('another database on the same server', () => {
  expect(databaseUrl('postgresql://a:b@h:1/x?y=z', 'new one')).toBe(
    'postgresql://a:b@h:1/new%20one?y=z',
  );
});

import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonymsWith } from './index.ts';

const key = randomBytes(32);
const pseudonyms = pseudonymsWith(key);
const uuid = fc.uuid();

describe('pseudonyms', () => {
  it('turn back into the passport that they stand for', () => {
    fc.assert(
      fc.property(uuid, uuid, (vacancy, passport) => {
        const pseudonym = pseudonyms.encode(vacancy, passport);
        expect(pseudonym).toMatch(/^[0-9a-f]{32}$/);
        expect(pseudonyms.decode(vacancy, pseudonym)).toBe(passport);
        expect(pseudonymsWith(key).encode(vacancy, passport)).toBe(pseudonym);
      }),
    );
  });

  it('differ for one person between vacancies, and between people for one vacancy', () => {
    fc.assert(
      fc.property(uuid, uuid, uuid, (passport, one, two) => {
        fc.pre(one !== two);
        expect(pseudonyms.encode(one, passport)).not.toBe(pseudonyms.encode(two, passport));
        expect(pseudonyms.encode(passport, one)).not.toBe(pseudonyms.encode(passport, two));
      }),
    );
  });

  it('lead nowhere with the wrong key or for the wrong vacancy', () => {
    const others = pseudonymsWith(randomBytes(32));
    fc.assert(
      fc.property(uuid, uuid, uuid, (vacancy, otherVacancy, passport) => {
        fc.pre(vacancy !== otherVacancy);
        const pseudonym = pseudonyms.encode(vacancy, passport);
        expect(others.decode(vacancy, pseudonym)).not.toBe(passport);
        expect(pseudonyms.decode(otherVacancy, pseudonym)).not.toBe(passport);
        expect(pseudonym).not.toContain(passport.replaceAll('-', ''));
      }),
    );
  });

  it.each(['', 'abc', 'g'.repeat(32), 'A'.repeat(32), `${'a'.repeat(32)}0`, `${'a'.repeat(32)}\n`])(
    'are nothing when they are not well formed: "%s"',
    (text) => {
      expect(pseudonyms.decode('b0000000-0000-4000-a000-000000000001', text)).toBeNull();
    },
  );

  it('give some id for any well-formed text, so that guessing shows nothing by itself', () => {
    expect(pseudonyms.decode('b0000000-0000-4000-a000-000000000001', '0'.repeat(32))).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
  });

  it('need a long key and a real passport id', () => {
    expect(() => pseudonymsWith(randomBytes(31))).toThrow(RangeError);
    expect(() => pseudonyms.encode('v', 'niet-een-uuid')).toThrow(RangeError);
  });
});

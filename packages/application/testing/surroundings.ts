import { createHash } from 'node:crypto';
import type { Clock, Ids, Pseudonyms, Secrets } from '../ports/index.ts';

/** A clock that stands still until a test moves it. */
export interface SettableClock extends Clock {
  set(instant: Date | string): void;
  advance(step: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
}

/** Starts at noon (UTC) on a Monday in June, when Amsterdam is two hours ahead. */
export function settableClock(start: Date | string = '2026-06-01T12:00:00Z'): SettableClock {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    set(instant) {
      now = new Date(instant);
    },
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
    },
  };
}

/** Well-formed identifiers and secrets in a fixed order. */
export function testIds(): Ids {
  let count = 0;
  let secrets = 0;
  return {
    next: () => {
      count += 1;
      return `00000000-0000-4000-a000-${count.toString(16).padStart(12, '0')}`;
    },
    secret: () => {
      secrets += 1;
      return `test-secret-${secrets}`.padEnd(43, '-');
    },
  };
}

/** One-way functions that take no time, for tests of use cases; the real ones have tests of their own. */
export function testSecrets(): Secrets {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  return {
    hashToken: (token) => digest(token),
    hashPassword: async (password) => `test:${digest(password)}`,
    verifyPassword: async (hash, password) => hash === `test:${digest(password)}`,
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Pseudonyms that differ per vacancy and can be turned back by anybody: for tests only. */
export function testPseudonyms(): Pseudonyms {
  const mix = (vacancyId: string, hex: string) => {
    const key = createHash('sha256').update(vacancyId).digest();
    return Buffer.from(hex, 'hex').map((byte, index) => byte ^ (key[index] ?? 0));
  };
  return {
    encode: (vacancyId, passportId) =>
      Buffer.from(mix(vacancyId, passportId.replaceAll('-', ''))).toString('hex'),
    decode: (vacancyId, pseudonym) => {
      if (!/^[0-9a-f]{32}$/.test(pseudonym)) return null;
      const hex = Buffer.from(mix(vacancyId, pseudonym)).toString('hex');
      const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
      return UUID.test(id) ? id : null;
    },
  };
}

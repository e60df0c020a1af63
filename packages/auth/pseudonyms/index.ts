import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  type KeyObject,
  createSecretKey,
} from 'node:crypto';
import type { Pseudonyms } from '@inzetbaar/application/ports';

const KEY_MIN_BYTES = 32;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PSEUDONYM = /^[0-9a-f]{32}$/;

/**
 * Pseudonyms as 32 hexadecimal characters. A UUID is exactly one AES block, so encrypting it is a
 * keyed permutation of all UUIDs: no table is kept, nobody without the key can tell two pseudonyms of
 * one person from those of two people, and each vacancy has a key of its own (HMAC-SHA256 of the
 * platform's key over the vacancy's id). Changing the platform's key changes every pseudonym.
 *
 * Throws RangeError for a key of less than 32 bytes.
 */
export function pseudonymsWith(platformKey: Uint8Array): Pseudonyms {
  if (platformKey.length < KEY_MIN_BYTES) {
    throw new RangeError(`the key for pseudonyms needs at least ${KEY_MIN_BYTES} bytes`);
  }
  const master = createSecretKey(platformKey);
  return {
    encode(vacancyId, passportId) {
      if (!UUID.test(passportId)) throw new RangeError('not the id of a passport');
      const cipher = createCipheriv('aes-128-ecb', keyFor(master, vacancyId), null).setAutoPadding(
        false,
      );
      const block = Buffer.from(passportId.replaceAll('-', ''), 'hex');
      return Buffer.concat([cipher.update(block), cipher.final()]).toString('hex');
    },
    decode(vacancyId, pseudonym) {
      if (!PSEUDONYM.test(pseudonym)) return null;
      const cipher = createDecipheriv(
        'aes-128-ecb',
        keyFor(master, vacancyId),
        null,
      ).setAutoPadding(false);
      const block = Buffer.concat([cipher.update(Buffer.from(pseudonym, 'hex')), cipher.final()]);
      return asUuid(block.toString('hex'));
    },
  };
}

function keyFor(master: KeyObject, vacancyId: string): Buffer {
  return createHmac('sha256', master).update(`pseudonym:${vacancyId}`).digest().subarray(0, 16);
}

function asUuid(hex: string): string {
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

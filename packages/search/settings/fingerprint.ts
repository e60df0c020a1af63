import { createHash } from 'node:crypto';

/** A short text that differs when any of the parts does; the order of keys in objects counts. */
export function settingsFingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

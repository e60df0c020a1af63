import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Ids } from '@inzetbaar/application/ports';

/** SHA-256 in hexadecimal. Enough for secrets of 256 random bits, which nobody can guess or list. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** 256 random bits in 43 URL-safe characters. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Random identifiers (UUID version 4): their order tells nothing, not even which one came first. */
export const randomIds: Ids = { next: () => randomUUID(), secret: randomSecret };

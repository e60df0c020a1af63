import type { Secrets } from '@inzetbaar/application/ports';
import { hashPassword, verifyPassword } from '../passwords/index.ts';
import { hashToken } from '../tokens/index.ts';

/** The one-way functions that use cases ask for: SHA-256 for tokens, argon2id for passwords. */
export const secrets: Secrets = { hashToken, hashPassword, verifyPassword };

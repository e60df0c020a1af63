import { hash, verify } from '@node-rs/argon2';

/**
 * OWASP Password Storage Cheat Sheet: argon2id with 19 MiB of memory, 2 passes and 1 thread. The
 * algorithm is the library's default, argon2id (its enum exists for the type checker only).
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is compared when there is no hash to compare with; nobody's password has it. */
let dummy: Promise<string> | null = null;

/** Hashes a password with argon2id and a random salt, in the PHC format that names its own cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * True where the password belongs to the hash. Without a hash it is false after as much work, so that
 * the time it takes does not tell whether there is one. A text that is no hash counts as none.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  dummy ??= hashPassword('no account has this password');
  const isKnown = passwordHash?.startsWith('$argon2') ?? false;
  const isRight = await verify(
    isKnown && passwordHash !== null ? passwordHash : await dummy,
    password,
  );
  return isKnown && isRight;
}

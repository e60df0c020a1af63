/** The time; use cases never read a clock of their own. */
export interface Clock {
  now(): Date;
}

/** New identifiers (UUID), and secrets for one-time links. */
export interface Ids {
  next(): string;
  /** At least 256 random bits in URL-safe text. */
  secret(): string;
}

/** One-way functions that the application needs but must not know. */
export interface Secrets {
  /** SHA-256 of a one-time token, for keeping. */
  hashToken(token: string): string;
  hashPassword(password: string): Promise<string>;
  /** Takes as long when `hash` is null, so that nobody learns which addresses exist. */
  verifyPassword(hash: string | null, password: string): Promise<boolean>;
}

/**
 * Pseudonyms that differ per vacancy, so that a recruiter cannot follow somebody from one vacancy to
 * another, and that can be turned back only with the key of the platform.
 */
export interface Pseudonyms {
  encode(vacancyId: string, passportId: string): string;
  /** The passport id that the text would stand for; any well-formed text gives one, real or not. */
  decode(vacancyId: string, pseudonym: string): string | null;
}

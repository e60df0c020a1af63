import type { RegistrationToCheckView } from '@inzetbaar/contracts/passports';

/** What somebody compared: the platform keeps a check of exactly this. */
export function seenOf({ number, specialism, validUntil }: RegistrationToCheckView) {
  return { number, specialism, validUntil };
}

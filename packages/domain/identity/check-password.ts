import type { FieldIssue } from '../errors/index.ts';

/** NIST SP 800-63B and OWASP ASVS 2.1: length counts, rules about kinds of characters do not. */
export const PASSWORD_MIN_LENGTH = 12;

const FEWEST_DIFFERENT_CHARACTERS = 5;
/** Shorter parts of a name occur in too many words to mean anything. */
const TELLING_LENGTH = 4;

/**
 * What is wrong with a new password: too short, hardly any variation, or made of the own name or
 * e-mail address. Empty where it is fine.
 */
export function checkPassword(
  password: string,
  person: { email: string; name: string },
  path = 'password',
): FieldIssue[] {
  const characters = [...password];
  const lower = password.toLowerCase();
  const rest = partsOf(person).reduce((text, part) => text.replaceAll(part, ''), lower);
  const isWeak =
    characters.length < PASSWORD_MIN_LENGTH ||
    new Set(characters).size < FEWEST_DIFFERENT_CHARACTERS ||
    rest.length < PASSWORD_MIN_LENGTH / 2;
  return isWeak ? [{ path, code: 'weak_password', values: { minimum: PASSWORD_MIN_LENGTH } }] : [];
}

/** Words that anybody who knows the person would try, longest first. */
function partsOf({ email, name }: { email: string; name: string }): string[] {
  const parts = [email, ...`${email} ${name}`.split(/[^\p{L}\p{N}]+/u)];
  return parts
    .map((part) => part.toLowerCase())
    .filter((part) => part.length >= TELLING_LENGTH)
    .sort((a, b) => b.length - a.length);
}

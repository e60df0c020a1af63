import { DomainError } from '../errors/index.ts';
import {
  authorityFor,
  holdsOneOf,
  type LawDate,
  type LegalTitle,
  type ReservedProcedure,
} from '../law/index.ts';

/** What the law asks of who does the work. */
export interface WorkByLaw {
  titles: readonly LegalTitle[];
  reservedProcedures: readonly ReservedProcedure[];
}

/** The titles of a person: those that count by own word too, and those that were checked. */
export interface TitlesHeld {
  stated: readonly LegalTitle[];
  checked: readonly LegalTitle[];
}

/**
 * Holds a placement to the border of the law (Wet BIG articles 3, 14, 34, 35 and 36): the title that the
 * vacancy asks and authority for each of its reserved procedures, by titles that somebody has compared
 * with the BIG register or the diploma. Nobody can waive it.
 *
 * @throws `registration_unchecked` where the own word would do; `authority_missing` where nothing does
 */
export function requireAuthority(work: WorkByLaw, held: TitlesHeld, onDate: LawDate): void {
  if (isAllowed(work, held.checked, onDate)) return;
  const code = isAllowed(work, held.stated, onDate)
    ? 'registration_unchecked'
    : 'authority_missing';
  throw new DomainError(code, {});
}

function isAllowed(
  { titles, reservedProcedures }: WorkByLaw,
  held: readonly LegalTitle[],
  onDate: LawDate,
): boolean {
  return (
    holdsOneOf(held, titles) &&
    reservedProcedures.every((one) => authorityFor(held, one, onDate).kind !== 'none')
  );
}

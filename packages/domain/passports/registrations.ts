import type { CalendarDate } from '../calendar/index.ts';
import { LEGAL_TITLES, type LegalTitle } from '../law/index.ts';

/** A title with the time that its registration holds. */
export interface Registration {
  title: LegalTitle;
  /** Last day on which it holds; null: it has no end. */
  validUntil: CalendarDate | null;
}

/** The titles that are held in fact on a date, each once, in the order of `LEGAL_TITLES`. */
export function titlesOn(registrations: readonly Registration[], date: CalendarDate): LegalTitle[] {
  const held = new Set(
    registrations
      .filter(({ validUntil }) => validUntil === null || validUntil >= date)
      .map(({ title }) => title),
  );
  return LEGAL_TITLES.filter((title) => held.has(title));
}

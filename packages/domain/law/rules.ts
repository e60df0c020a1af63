/** A calendar date in the Netherlands (Europe/Amsterdam), `YYYY-MM-DD`. */
export type LawDate = string;

/** What every row of law says about itself. */
export interface LawRow {
  /** Stable key: for translations, audit rows and links. */
  id: string;
  /** The text of law that the row is taken from. */
  source: string;
  /** In force since this date, or at the latest since then; inclusive. */
  from: LawDate;
  /** Last day in force; null: still in force. */
  until: LawDate | null;
  /** Plain Dutch and English (B1), shown as it is. */
  explanation: { nl: string; en: string };
}

/** True where the row is in force on the date; ISO dates compare as text. */
export function inForce(row: Pick<LawRow, 'from' | 'until'>, onDate: LawDate): boolean {
  return row.from <= onDate && (row.until === null || onDate <= row.until);
}

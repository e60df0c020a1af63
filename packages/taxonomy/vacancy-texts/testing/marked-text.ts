import type { LegalTitle, ReservedProcedure } from '@inzetbaar/domain/law';

/** A vacancy text with what a person would take out of it. */
export interface MarkedText {
  id: string;
  text: string;
  /** Ids of the skills that the text asks, in any order. */
  skills: readonly string[];
  /** Hours a week, from-to; null where the text does not say. */
  hours: readonly [number, number] | null;
  titles: readonly LegalTitle[];
  procedures: readonly ReservedProcedure[];
  /** Those of the skills that are a plus. */
  desirable: readonly string[];
  /** A level or diploma is asked that no law asks. */
  asksDiploma?: boolean;
}

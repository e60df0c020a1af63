import type { LegalTitle, ReservedProcedure } from '../law/index.ts';
import type { EntrustmentLevel } from '../passports/index.ts';
import type { SkillImportance } from './vacancy.ts';

/** The most characters of a vacancy text that are read. */
export const LONGEST_VACANCY_TEXT = 50_000;

/** A piece of a text: from `start` to just before `end`, in UTF-16 units as strings count them. */
export interface Phrase {
  start: number;
  end: number;
}

/** What a vacancy text seems to ask. A person decides what is taken over. */
export interface VacancyProposals {
  skills: readonly (Phrase & {
    skillId: string;
    level: EntrustmentLevel;
    importance: SkillImportance;
  })[];
  /**
   * What employers nearly always ask of the function in the title, and the text does not say; the
   * phrase is the name of the function. Less sure than `skills`.
   */
  usual: readonly (Phrase & { skillId: string; level: EntrustmentLevel })[];
  /** Hours a week for one person; null where the text does not say. */
  hours: (Phrase & { min: number; max: number }) | null;
  titles: readonly (Phrase & { title: LegalTitle })[];
  procedures: readonly (Phrase & { procedure: ReservedProcedure })[];
  /** Diplomas or levels of education that no law asks, with the skills that stand behind them. */
  diplomas: readonly (Phrase & {
    skills: readonly { skillId: string; level: EntrustmentLevel }[];
  })[];
}

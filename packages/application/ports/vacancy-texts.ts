import type { VacancyProposals } from '@inzetbaar/domain/vacancies';

/** Reads what a vacancy text asks, with the skills language. Pure: the same text, the same answer. */
export interface VacancyTextReader {
  /** False for a text that is clearly in another language; short pieces pass. */
  isDutch: (text: string) => boolean;
  read: (text: string) => VacancyProposals;
}

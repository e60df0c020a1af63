import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { LONGEST_VACANCY_TEXT, SKILL_IMPORTANCES } from '@inzetbaar/domain/vacancies';
import { z } from 'zod';
import { entrustmentLevel, skillId } from './vacancy.ts';

/** Not trimmed: the places of the phrases are those in the text as it was sent. */
export const vacancyText = z.strictObject({ text: z.string().min(1).max(LONGEST_VACANCY_TEXT) });

const place = z.number().int().nonnegative();
/** Where in the text it stands: from `start` to just before `end`, in UTF-16 units. */
const phrase = { start: place, end: place };

export const vacancyProposals = z.object({
  skills: z.array(
    z.object({
      ...phrase,
      skillId,
      nl: z.string(),
      en: z.string(),
      level: entrustmentLevel,
      importance: z.enum(SKILL_IMPORTANCES),
    }),
  ),
  /**
   * What employers nearly always ask of the function in the title, and the text does not say: the
   * phrase is the name of the function. Nothing to take over unasked.
   */
  usual: z.array(
    z.object({ ...phrase, skillId, nl: z.string(), en: z.string(), level: entrustmentLevel }),
  ),
  /** Hours a week for one person; null where the text does not say. */
  hours: z.object({ ...phrase, min: z.number(), max: z.number() }).nullable(),
  titles: z.array(z.object({ ...phrase, title: z.enum(LEGAL_TITLES) })),
  procedures: z.array(z.object({ ...phrase, procedure: z.enum(RESERVED_PROCEDURES) })),
  /** Diplomas that no law asks, with the skills that stand behind them as the alternative. */
  diplomas: z.array(
    z.object({
      ...phrase,
      skills: z.array(
        z.object({ skillId, nl: z.string(), en: z.string(), level: entrustmentLevel }),
      ),
    }),
  ),
});
export type VacancyProposalsAnswer = z.infer<typeof vacancyProposals>;

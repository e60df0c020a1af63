import { administrationPhrases } from './administration.ts';
import { communicationPhrases } from './communication.ts';
import { dailyCarePhrases } from './daily-care.ts';
import { digitalPhrases } from './digital.ts';
import { disabilityPhrases } from './disability.ts';
import { facilityPhrases } from './facility.ts';
import { guidancePhrases } from './guidance.ts';
import { maternityPhrases } from './maternity.ts';
import { mentalHealthPhrases } from './mental-health.ts';
import { nursingPhrases } from './nursing.ts';
import { planningPhrases } from './planning.ts';
import { rehabilitationPhrases } from './rehabilitation.ts';
import { welfarePhrases } from './welfare.ts';
import { youthPhrases } from './youth.ts';

/** How vacancies say each skill; see `GroupPhrases` for how a phrase is written. */
export const VACANCY_PHRASES: Readonly<Record<string, string>> = {
  ...administrationPhrases,
  ...communicationPhrases,
  ...dailyCarePhrases,
  ...digitalPhrases,
  ...disabilityPhrases,
  ...facilityPhrases,
  ...guidancePhrases,
  ...maternityPhrases,
  ...mentalHealthPhrases,
  ...nursingPhrases,
  ...planningPhrases,
  ...rehabilitationPhrases,
  ...welfarePhrases,
  ...youthPhrases,
};

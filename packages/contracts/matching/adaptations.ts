import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { z } from 'zod';
import { defineEndpoint, idParams } from '../http/index.ts';
import { jobAdaptation } from '../vacancies/vacancy.ts';

/** What can be swapped in a vacancy, and how many people more could do it then. */
export const vacancyAdaptations = z.object({
  /** Counts under this number are withheld. */
  smallestTold: z.number().int(),
  adaptations: z.array(
    z.object({
      condition: z.enum(WORK_CONDITIONS),
      /** The ways to lift it, and those of them that were made. */
      choices: z.array(jobAdaptation),
      made: z.array(jobAdaptation),
      /** Whom this alone keeps out while it is not lifted; rounded, null: withheld. */
      people: z.number().int().nullable(),
    }),
  ),
  /** Why no figures are told; null: they are. */
  notCounted: z.enum(['not-published', 'asked-enough']).nullable(),
});
export type VacancyAdaptationsView = z.infer<typeof vacancyAdaptations>;

export const readVacancyAdaptations = defineEndpoint({
  method: 'get',
  path: '/vacancies/{id}/adaptations',
  tag: 'matching',
  access: ['recruiter'],
  status: 200,
  summary: 'What can be swapped in a vacancy, and how many people more could do it then, rounded',
  params: idParams,
  response: vacancyAdaptations,
});

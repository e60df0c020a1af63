import { SLOTS } from '@inzetbaar/domain/availability';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { GROWTH_WEEKS } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { ENTRUSTMENT_LEVELS, WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import {
  JOB_ADAPTATION_IDS,
  SKILL_IMPORTANCES,
  VACANCY_PAUSE_REASONS,
  VACANCY_STATUSES,
  VACANCY_TRANSITION_NAMES,
} from '@inzetbaar/domain/vacancies';
import { z } from 'zod';
import { calendarDate, id, instant, line, text, uniqueList, weeklyHours } from '../http/index.ts';

export const slot = z.enum(SLOTS);
export const skillId = z.string().min(1).max(80);
export const entrustmentLevel = z.literal(ENTRUSTMENT_LEVELS);

export const skillRequirement = z.strictObject({
  skillId,
  level: entrustmentLevel,
  importance: z.enum(SKILL_IMPORTANCES),
});

export const capacity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('positions'), positions: z.number().int().min(1).max(500) }),
  z.strictObject({ kind: z.literal('hours'), hoursPerWeek: z.number().min(1).max(5000) }),
]);

/** How hours grow: from so many at the start until all are needed. */
export const hoursGrowth = z.strictObject({
  startHours: weeklyHours,
  fullAfterWeeks: z.literal(GROWTH_WEEKS),
});
export const jobAdaptation = z.enum(JOB_ADAPTATION_IDS);

const vacancyFields = z.strictObject({
  title: line(160, 3),
  description: text(20_000, 1),
  branch: z.enum(BRANCHES),
  locationId: id,
  capacity,
  skills: z.array(skillRequirement).max(60),
  titles: uniqueList(z.enum(LEGAL_TITLES), 10),
  reservedProcedures: uniqueList(z.enum(RESERVED_PROCEDURES), 14),
  conditionsMet: uniqueList(z.enum(WORK_CONDITIONS), WORK_CONDITIONS.length),
  conditionsNotMet: uniqueList(z.enum(WORK_CONDITIONS), WORK_CONDITIONS.length),
  hoursMin: weeklyHours,
  hoursMax: weeklyHours,
  /** Null: not said; or no, with `gradual-build-up` among the conditions that are not met. */
  growth: hoursGrowth.nullable(),
  availability: uniqueList(slot, 28),
  lanes: uniqueList(z.enum(LANES), 3, 1),
  forms: uniqueList(z.enum(PLACEMENT_FORMS), 6, 1),
  startsOn: calendarDate.nullable(),
  expiresOn: calendarDate.nullable(),
  /** The employer's own number for it; importing the same number again updates. */
  externalId: line(120).nullable(),
});
const fields = vacancyFields.shape;

/** What an employer writes. Rules over several fields are the domain's (`checkVacancy`). */
export const vacancyInput = vacancyFields.extend({
  titles: fields.titles.default([]),
  reservedProcedures: fields.reservedProcedures.default([]),
  conditionsMet: fields.conditionsMet.default([]),
  conditionsNotMet: fields.conditionsNotMet.default([]),
  growth: fields.growth.default(null),
  availability: fields.availability.default([]),
  startsOn: fields.startsOn.default(null),
  expiresOn: fields.expiresOn.default(null),
  externalId: fields.externalId.default(null),
});

/** What a change may hold. Made without defaults: a field that is left out stays as it is. */
export const vacancyPatch = vacancyFields.partial();
export type VacancyPatch = z.infer<typeof vacancyPatch>;
export type VacancyInput = z.infer<typeof vacancyInput>;

export const organisationSummary = z.object({ id, name: z.string() });
export const locationSummary = z.object({
  id,
  name: z.string(),
  municipality: z.object({ code: z.string(), name: z.string() }),
  latitude: z.number(),
  longitude: z.number(),
});

export const vacancy = z.object({
  id,
  status: z.enum(VACANCY_STATUSES),
  version: z.number().int(),
  organisation: organisationSummary,
  location: locationSummary,
  title: z.string(),
  description: z.string(),
  branch: z.enum(BRANCHES),
  capacity,
  skills: z.array(z.object({ ...skillRequirement.shape, nl: z.string(), en: z.string() })),
  titles: z.array(z.enum(LEGAL_TITLES)),
  reservedProcedures: z.array(z.enum(RESERVED_PROCEDURES)),
  conditionsMet: z.array(z.enum(WORK_CONDITIONS)),
  conditionsNotMet: z.array(z.enum(WORK_CONDITIONS)),
  hoursMin: z.number(),
  hoursMax: z.number(),
  growth: hoursGrowth.nullable(),
  /** What was swapped in the job; each lifts one of the conditions that are not met. */
  adaptations: z.array(jobAdaptation),
  availability: z.array(slot),
  lanes: z.array(z.enum(LANES)),
  forms: z.array(z.enum(PLACEMENT_FORMS)),
  startsOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  externalId: z.string().nullable(),
  publishedAt: instant.nullable(),
  updatedAt: instant,
  /** Only for the owner: what placements have taken, and what the owner may do now. */
  owner: z
    .object({
      positionsTaken: z.number().int(),
      hoursTaken: z.number(),
      transitions: z.array(z.enum(VACANCY_TRANSITION_NAMES)),
      /** Why the platform paused it; null where the owner did. */
      pauseReason: z.enum(VACANCY_PAUSE_REASONS).nullable(),
    })
    .nullable(),
});
export type Vacancy = z.infer<typeof vacancy>;

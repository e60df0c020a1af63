import { vacancyInput } from '@inzetbaar/contracts/vacancies';
import type { Vacancy, VacancyInput } from '@inzetbaar/contracts/vacancies';
import { toMask } from '@inzetbaar/domain/availability';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { LANES } from '@inzetbaar/domain/lanes';
import { checkPublishable, checkVacancy } from '@inzetbaar/domain/vacancies';
import type { DefaultValues } from 'react-hook-form';
import { z } from 'zod';
import type { CheckedForm } from '../../design/forms/index.ts';

/**
 * What the form holds: what an employer writes, and whether it is to be published. The rules over
 * several fields are those of the domain, so that most is told before anything is sent; what only
 * the server knows (locations, skills, other vacancies) it tells afterwards.
 */
export const vacancyFormSchema = vacancyInput
  .extend({ publish: z.boolean() })
  .superRefine(({ publish, ...input }, context) => {
    const content = { ...input, availability: toMask(input.availability) };
    const issues = checkVacancy(content, { knowsSkill: () => true, knowsLocation: () => true });
    if (publish) issues.push(...checkPublishable(content, calendarDateAt(new Date())));
    for (const { path, code } of issues) {
      context.addIssue({ code: 'custom', path: path.split('.'), message: code });
    }
  });
export type VacancyFormValues = z.input<typeof vacancyFormSchema>;
export type VacancyFormResult = z.output<typeof vacancyFormSchema>;
export type VacancyForm = CheckedForm<VacancyFormValues, VacancyFormResult>;

/** The fields that an employer writes, in the order of the form. */
export const VACANCY_FIELDS = [
  'title',
  'description',
  'branch',
  'externalId',
  'locationId',
  'hoursMin',
  'hoursMax',
  'growth',
  'capacity',
  'availability',
  'skills',
  'titles',
  'reservedProcedures',
  'conditionsMet',
  'conditionsNotMet',
  'lanes',
  'forms',
  'startsOn',
  'expiresOn',
] as const satisfies readonly (keyof VacancyInput)[];
export type VacancyField = (typeof VACANCY_FIELDS)[number];

/** A new vacancy starts open to every lane: a choice for one has to be made on purpose. */
export function blankVacancy(locationId: string | undefined): DefaultValues<VacancyFormValues> {
  return {
    title: '',
    description: '',
    capacity: { kind: 'positions', positions: 1 },
    skills: [],
    titles: [],
    reservedProcedures: [],
    conditionsMet: [],
    conditionsNotMet: [],
    growth: null,
    availability: [],
    lanes: [...LANES],
    forms: ['contract'],
    startsOn: null,
    expiresOn: null,
    externalId: null,
    publish: false,
    ...(locationId === undefined ? {} : { locationId }),
  };
}

/** What an employer wrote of a vacancy, without what the platform added. */
export function writtenPart(vacancy: Vacancy): VacancyInput {
  return {
    title: vacancy.title,
    description: vacancy.description,
    branch: vacancy.branch,
    externalId: vacancy.externalId,
    locationId: vacancy.location.id,
    hoursMin: vacancy.hoursMin,
    hoursMax: vacancy.hoursMax,
    growth: vacancy.growth,
    capacity: vacancy.capacity,
    availability: vacancy.availability,
    skills: vacancy.skills.map(({ skillId, level, importance }) => ({
      skillId,
      level,
      importance,
    })),
    titles: vacancy.titles,
    reservedProcedures: vacancy.reservedProcedures,
    conditionsMet: vacancy.conditionsMet,
    conditionsNotMet: vacancy.conditionsNotMet,
    lanes: vacancy.lanes,
    forms: vacancy.forms,
    startsOn: vacancy.startsOn,
    expiresOn: vacancy.expiresOn,
  };
}

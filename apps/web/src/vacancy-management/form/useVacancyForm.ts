import { useMemo } from 'react';
import type { DefaultValues } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useSchemaForm } from '../../design/forms/index.ts';
import { vacancyFormSchema } from './vacancyForm.ts';
import type { VacancyForm, VacancyFormValues } from './vacancyForm.ts';

/** What the schema tells about a field, as far as it is read here. */
interface Issue {
  code?: string;
  message?: string;
  input?: unknown;
}

/**
 * The form of a vacancy. Its problems name the field, since the summary above the form shows them
 * away from it; undefined leaves the usual words.
 */
export function useVacancyForm(defaultValues: DefaultValues<VacancyFormValues>): VacancyForm {
  const t = useTranslations('vacancyManagement.problems');
  const words = useMemo(
    () => ({
      title: (issue: Issue) => (isTooShort(issue) ? t('title') : undefined),
      description: (issue: Issue) => (isTooShort(issue) ? t('description') : undefined),
      branch: () => t('branch'),
      locationId: () => t('locationId'),
      hoursMin: (issue: Issue) =>
        issue.message === 'min_above_max'
          ? t('minAboveMax')
          : isBlank(issue)
            ? t('hoursMin')
            : undefined,
      hoursMax: (issue: Issue) =>
        issue.message === 'too_small' ? t('noHours') : isBlank(issue) ? t('hoursMax') : undefined,
      'capacity.positions': () => t('positions'),
      'capacity.hoursPerWeek': ({ message }: Issue) =>
        t(message === 'too_small' ? 'poolTooSmall' : 'pool'),
      lanes: () => t('lanes'),
      forms: () => t('forms'),
      expiresOn: ({ message }: Issue) => (message === 'date_in_past' ? t('expired') : undefined),
    }),
    [t],
  );
  return useSchemaForm(vacancyFormSchema, { defaultValues, words });
}

function isBlank({ input }: Issue): boolean {
  return input === undefined || input === null;
}

function isTooShort({ code }: Issue): boolean {
  return code === 'too_small';
}

import { useMemo } from 'react';
import type { DefaultValues } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useSchemaForm } from '../../design/forms/index.ts';
import { vacancyFormSchema } from './vacancyForm.ts';
import type { VacancyForm, VacancyFormValues } from './vacancyForm.ts';

/** The form of a vacancy, with words of its own where the usual ones say too little. */
export function useVacancyForm(defaultValues: DefaultValues<VacancyFormValues>): VacancyForm {
  const t = useTranslations();
  const words = useMemo(
    () => ({
      branch: () => t('common.issues.requiredChoice'),
      locationId: () => t('common.issues.requiredChoice'),
      lanes: () => t('common.issues.requiredChoice'),
      forms: () => t('common.issues.requiredChoice'),
      hoursMin: ({ message }: { message?: string }) =>
        message === 'min_above_max' ? t('vacancyManagement.time.minAboveMax') : undefined,
      hoursMax: ({ message }: { message?: string }) =>
        message === 'too_small' ? t('vacancyManagement.time.noHours') : undefined,
      'capacity.hoursPerWeek': ({ message }: { message?: string }) =>
        message === 'too_small' ? t('vacancyManagement.time.poolTooSmall') : undefined,
    }),
    [t],
  );
  return useSchemaForm(vacancyFormSchema, { defaultValues, words });
}

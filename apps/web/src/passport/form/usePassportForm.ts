import type { PassportInput } from '@inzetbaar/contracts/passports';
import { BUILD_UP_WEEKS } from '@inzetbaar/domain/hours';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSchemaForm } from '../../design/forms/index.ts';
import { passportFormSchema } from './passportForm.ts';
import type { PassportForm } from './passportForm.ts';

const MOST_REGISTRATIONS = 10;

/** The form of a passport, with words of its own where the usual ones say too little. */
export function usePassportForm(defaultValues: PassportInput): PassportForm {
  const t = useTranslations('passport.problems');
  const words = useMemo(
    () => ({
      hoursMin: ({ message }: { message?: string }) =>
        message === 'min_above_max' ? t('minAboveMax') : undefined,
      postcodeArea: () => t('postcode'),
      ...Object.fromEntries(
        BUILD_UP_WEEKS.map((_, index) => [
          `buildUp.${index}.hoursPerWeek`,
          ({ message }: { message?: string }) =>
            message === 'too_small' || message === 'too_large' ? t('buildUp') : undefined,
        ]),
      ),
      ...Object.fromEntries(
        Array.from({ length: MOST_REGISTRATIONS }, (_, index) => [
          `registrations.${index}.number`,
          () => t('bigNumber'),
        ]),
      ),
    }),
    [t],
  );
  return useSchemaForm(passportFormSchema, {
    defaultValues,
    words,
    screen: ({ noteIssues }, { lanes, introductionText }) =>
      lanes.includes('second-track') ? noteIssues('introductionText', introductionText) : [],
  });
}

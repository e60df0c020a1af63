import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { lastingWorkingTimeLimit } from '@inzetbaar/domain/law';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Notice } from '../../design/components/Notice.tsx';
import { FormNumber } from '../../design/forms/index.ts';
import { useFormats, useLocale } from '../../i18n/index.ts';
import { BuildUpField } from './BuildUpField.tsx';
import type { PassportForm } from './passportForm.ts';

const HOURS_IN_WEEK = 168;

/** How many hours somebody wants to work, beside which other work. */
export function HoursStep({ form }: { form: PassportForm }) {
  const t = useTranslations('passport.hours');
  const formats = useFormats();
  const bounds = { minValue: 0, maxValue: HOURS_IN_WEEK, unit: t('unit') };
  return (
    <>
      <div className="field-pair">
        <FormNumber control={form.control} name="hoursMin" label={t('min')} {...bounds} />
        <FormNumber control={form.control} name="hoursMax" label={t('max')} {...bounds} />
      </div>
      <FormNumber
        control={form.control}
        name="otherHours"
        label={t('other')}
        hint={t('otherHint', { none: formats.hours(0) })}
        {...bounds}
      />
      <WorkingTimeNote form={form} />
      <BuildUpField form={form} />
    </>
  );
}

/** The law counts all jobs together. It is told here, kindly; it is not a mistake to want more. */
function WorkingTimeNote({ form }: { form: PassportForm }) {
  const t = useTranslations('passport.hours');
  const locale = useLocale();
  const formats = useFormats();
  const hoursMax = useWatch({ control: form.control, name: 'hoursMax' }) ?? 0;
  const otherHours = useWatch({ control: form.control, name: 'otherHours' }) ?? 0;
  const limit = lastingWorkingTimeLimit(calendarDateAt(new Date()));
  const together = hoursMax + otherHours;
  if (together <= limit.hoursPerWeek) return null;
  return (
    <Notice title={t('limitTitle', { together: formats.hours(together) })}>
      <p>{limit.explanation[locale]}</p>
      <p>{t('limitText')}</p>
      <p className="quiet small">{limit.source}</p>
    </Notice>
  );
}

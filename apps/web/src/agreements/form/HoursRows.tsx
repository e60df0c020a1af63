import { Plus, X } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { FieldPlace, FormNumber } from '../../design/forms/index.ts';
import type { TermsForm } from './termsForm.ts';

/** A next step is usually so much later and higher. */
const WEEKS_LATER = 4;
const HOURS_MORE = 4;

/** The steps in which hours are built up. */
export function HoursRows({ form }: { form: TermsForm }) {
  const t = useTranslations('agreements.form');
  const { control, getValues } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'hours', keyName: 'key' });
  const add = () => {
    const last = getValues('hours').at(-1);
    append({
      fromWeek: last === undefined ? 1 : (last.fromWeek ?? 1) + WEEKS_LATER,
      hoursPerWeek: (last?.hoursPerWeek ?? 0) + HOURS_MORE,
    });
  };
  return (
    <FieldPlace name="hours">
      <div className="stack">
        {fields.map((field, at) => (
          <fieldset key={field.key} className="step-fields">
            <legend>{t('step', { number: at + 1 })}</legend>
            <FormNumber
              control={control}
              name={`hours.${at}.fromWeek`}
              label={t('fromWeek')}
              minValue={1}
              maxValue={520}
            />
            <FormNumber
              control={control}
              name={`hours.${at}.hoursPerWeek`}
              label={t('hoursPerWeek')}
              unit={t('hour')}
              minValue={0}
              maxValue={60}
              step={0.5}
            />
            <Button
              look="quiet"
              iconOnly
              icon={<X aria-hidden="true" />}
              aria-label={t('removeStep', { number: at + 1 })}
              onPress={() => remove(at)}
            />
          </fieldset>
        ))}
        <div className="row">
          <Button icon={<Plus aria-hidden="true" />} onPress={add}>
            {t('addStep')}
          </Button>
        </div>
      </div>
    </FieldPlace>
  );
}

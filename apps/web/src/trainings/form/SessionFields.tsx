import { Plus, X } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { FieldPlace, FormDate, FormNumber } from '../../design/forms/index.ts';
import { firstMessage } from '../../design/forms/fieldErrors.ts';
import type { TrainingForm } from './trainingForm.ts';

const MOST_SESSIONS = 12;

/** The times that a training is given: first day, last day to ask, and seats. */
export function SessionFields({ form }: { form: TrainingForm }) {
  const t = useTranslations('trainings.form');
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'sessions',
    keyName: 'key',
  });
  const error = firstMessage(form.formState.errors.sessions);
  const isEmpty = fields.length === 0;
  return (
    <FieldPlace name="sessions">
      <div className="stack">
        {isEmpty && (
          <p className={error === undefined ? 'quiet' : 'field-error'}>
            {error ?? t('noSessions')}
          </p>
        )}
        {fields.map(({ key }, at) => (
          <fieldset key={key} className="session-fields">
            <legend>{t('session', { number: at + 1 })}</legend>
            <FormDate
              control={form.control}
              name={`sessions.${at}.startsOn`}
              label={t('startsOn')}
            />
            <FormDate
              control={form.control}
              name={`sessions.${at}.askUntil`}
              label={t('askUntil')}
            />
            <FormNumber
              control={form.control}
              name={`sessions.${at}.seats`}
              label={t('seats')}
              unit={t('seat')}
              minValue={1}
              maxValue={500}
            />
            <Button
              look="quiet"
              iconOnly
              icon={<X aria-hidden="true" />}
              aria-label={t('removeSession', { number: at + 1 })}
              onPress={() => remove(at)}
            />
          </fieldset>
        ))}
        {fields.length < MOST_SESSIONS && (
          <div className="row">
            <Button
              icon={<Plus aria-hidden="true" />}
              onPress={() => append({ id: null, startsOn: '', askUntil: '', seats: 12 })}
            >
              {t('addSession')}
            </Button>
          </div>
        )}
      </div>
    </FieldPlace>
  );
}

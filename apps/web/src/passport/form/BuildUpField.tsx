import { BUILD_UP_WEEKS } from '@inzetbaar/domain/hours';
import type { BuildUp, BuildUpStep } from '@inzetbaar/domain/hours';
import { Plus, Trash2 } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { NumberField } from '../../design/components/NumberField.tsx';
import { Select } from '../../design/components/Select.tsx';
import { Switch } from '../../design/components/Switch.tsx';
import { FieldPlace, useBoundField } from '../../design/forms/index.ts';
import { useFormats } from '../../i18n/index.ts';
import { BuildUpPicture } from './BuildUpPicture.tsx';
import { nextStep, proposedBuildUp } from './proposedBuildUp.ts';
import type { PassportForm } from './passportForm.ts';

/** How somebody wants to build up hours: one tap gives a proposal, and each step can be changed. */
export function BuildUpField({ form }: { form: PassportForm }) {
  const t = useTranslations('passport.buildUp');
  const hoursMax = useWatch({ control: form.control, name: 'hoursMax' }) ?? 0;
  const { value, onChange, error } = useBoundField(form.control, 'buildUp', [] as BuildUp);
  const added = nextStep(value, hoursMax);
  return (
    <FieldPlace name="buildUp">
      <div className="build-up">
        <Switch
          hint={t('hint')}
          isSelected={value.length > 0}
          isDisabled={value.length === 0 && hoursMax < 1}
          onChange={(wanted) => onChange(wanted ? proposedBuildUp(hoursMax) : [])}
        >
          {t('label')}
        </Switch>
        {value.length > 0 && (
          <>
            <BuildUpPicture buildUp={value} />
            <ol className="build-up-steps">
              {value.map((step, at) => (
                <StepRow
                  key={step.afterWeeks}
                  form={form}
                  at={at}
                  buildUp={value}
                  onChange={onChange}
                />
              ))}
            </ol>
            {added !== null && (
              <div>
                <Button
                  size="small"
                  icon={<Plus aria-hidden="true" />}
                  onPress={() => onChange([...value, added])}
                >
                  {t('add')}
                </Button>
              </div>
            )}
          </>
        )}
        {error !== undefined && <p className="field-problem">{error}</p>}
      </div>
    </FieldPlace>
  );
}

interface StepRowProps {
  form: PassportForm;
  at: number;
  buildUp: BuildUp;
  onChange: (buildUp: BuildUp) => void;
}

function StepRow({ form, at, buildUp, onChange }: StepRowProps) {
  const t = useTranslations('passport.buildUp');
  const formats = useFormats();
  const { value, error, onBlur } = useBoundField(
    form.control,
    `buildUp.${at}.hoursPerWeek`,
    null as number | null,
  );
  const step = buildUp[at];
  if (step === undefined) return null;
  const when = step.afterWeeks === 0 ? t('start') : t('after', { weeks: step.afterWeeks });
  const change = (changed: BuildUpStep) => onChange(buildUp.with(at, changed));
  const before = buildUp[at - 1]?.afterWeeks ?? -1;
  const after = buildUp[at + 1]?.afterWeeks ?? Number.POSITIVE_INFINITY;
  const choices = BUILD_UP_WEEKS.filter((weeks) => weeks > before && weeks < after).map(
    (weeks) => ({ value: String(weeks), label: t('after', { weeks }) }),
  );
  return (
    <li className="build-up-step">
      {at === 0 ? (
        <p className="build-up-when">{when}</p>
      ) : (
        <Select
          label={<span className="visually-hidden">{t('when', { number: at + 1 })}</span>}
          choices={choices}
          value={String(step.afterWeeks)}
          onChange={(chosen) => {
            const afterWeeks = BUILD_UP_WEEKS.find((weeks) => String(weeks) === chosen);
            if (afterWeeks !== undefined) change({ ...step, afterWeeks });
          }}
        />
      )}
      <div className="build-up-number">
        <FieldPlace name={`buildUp.${at}.hoursPerWeek`}>
          <NumberField
            label={<span className="visually-hidden">{t('hours', { when })}</span>}
            value={value}
            onChange={(hoursPerWeek) => change({ ...step, hoursPerWeek: hoursPerWeek ?? 0 })}
            onBlur={onBlur}
            minValue={0}
            maxValue={60}
            unit={t('unit')}
            error={error}
          />
        </FieldPlace>
      </div>
      {at > 0 && (
        <Button
          look="quiet"
          iconOnly
          icon={<Trash2 aria-hidden="true" />}
          aria-label={t('remove', { when, hours: formats.hours(step.hoursPerWeek) })}
          onPress={() => onChange(buildUp.toSpliced(at, 1))}
        />
      )}
    </li>
  );
}

import type { PassportInput } from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { LEGAL_TITLES, specialismsOf, titleRuleOf } from '@inzetbaar/domain/law';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Select } from '../../design/components/Select.tsx';
import { FieldPlace, FormDate, FormText, useBoundField } from '../../design/forms/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { RegistrationCheck } from './RegistrationCheck.tsx';
import { SpecialismField } from './SpecialismField.tsx';
import type { PassportForm } from './passportForm.ts';

type Registration = PassportInput['registrations'][number];

/** Protected titles that somebody holds, with the BIG number and the last day where there is one. */
export function RegistrationsStep({ form }: { form: PassportForm }) {
  const t = useTranslations();
  const { value, onChange } = useBoundField(
    form.control,
    'registrations',
    [] as readonly Registration[],
  );
  // Told apart from an empty choice, so that the box starts empty again after every title.
  const [additions, setAdditions] = useState(0);
  const free = LEGAL_TITLES.filter((title) => value.every((held) => held.title !== title));

  return (
    <FieldPlace name="registrations">
      {value.length === 0 && <p className="quiet">{t('passport.registrations.empty')}</p>}
      {value.map((stated, index) => (
        <RegistrationFields
          key={stated.title}
          form={form}
          stated={stated}
          index={index}
          onRemove={() => onChange(value.filter((held) => held.title !== stated.title))}
        />
      ))}
      <Select
        key={additions}
        label={t(
          value.length === 0 ? 'passport.registrations.add' : 'passport.registrations.another',
        )}
        hint={t('passport.registrations.addHint')}
        choices={free.map((title) => ({
          value: title,
          label: t(`vocabulary.legalTitle.${title}`),
        }))}
        value={null}
        onChange={(title) => {
          onChange([...value, { title, number: null, specialism: null, validUntil: null }]);
          setAdditions(additions + 1);
        }}
      />
    </FieldPlace>
  );
}

interface RegistrationFieldsProps {
  form: PassportForm;
  stated: Registration;
  index: number;
  onRemove: () => void;
}

function RegistrationFields({ form, stated, index, onRemove }: RegistrationFieldsProps) {
  const { title } = stated;
  const t = useTranslations();
  const locale = useLocale();
  const today = calendarDateAt(new Date());
  const rule = titleRuleOf(title, today);
  const specialisms = specialismsOf(title, today);
  const name = t(`vocabulary.legalTitle.${title}`);
  return (
    <div className="registration" role="group" aria-label={name}>
      <div className="row row-between">
        <h3>{name}</h3>
        <Button
          look="quiet"
          size="small"
          icon={<Trash2 aria-hidden="true" />}
          aria-label={t('common.actions.removeItem', { name })}
          onPress={onRemove}
        >
          {t('common.actions.remove')}
        </Button>
      </div>
      {rule !== undefined && (
        <p className="quiet small">
          {rule.explanation[locale]} ({rule.source})
        </p>
      )}
      {rule?.bigRegistration === true && (
        <div className="field-pair">
          <FormText
            control={form.control}
            name={`registrations.${index}.number`}
            label={t('passport.registrations.number')}
            hint={t('passport.registrations.numberHint')}
            isOptional
            emptyIsNull
            inputMode="numeric"
            maxLength={11}
            autoComplete="off"
          />
          <FormDate
            control={form.control}
            name={`registrations.${index}.validUntil`}
            label={t('passport.registrations.until')}
            hint={t('passport.registrations.untilHint')}
            isOptional
          />
        </div>
      )}
      {specialisms.length > 0 && (
        <SpecialismField form={form} index={index} specialisms={specialisms} />
      )}
      <RegistrationCheck form={form} index={index} title={title} name={name} />
    </div>
  );
}

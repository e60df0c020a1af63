import type { Specialism } from '@inzetbaar/domain/law';
import { useTranslations } from 'use-intl';
import { Select } from '../../design/components/Select.tsx';
import { FieldPlace, useBoundField } from '../../design/forms/index.ts';
import type { PassportForm } from './passportForm.ts';

/** How "no specialism" stands in the list; a choice has no null. */
const NONE = 'none';

interface SpecialismFieldProps {
  form: PassportForm;
  index: number;
  specialisms: readonly Specialism[];
}

/** The specialism on top of a title, from those that the law knows for it, or none. */
export function SpecialismField({ form, index, specialisms }: SpecialismFieldProps) {
  const t = useTranslations();
  const name = `registrations.${index}.specialism` as const;
  const { value, onChange, ...bound } = useBoundField(
    form.control,
    name,
    null as Specialism | null,
  );
  return (
    <FieldPlace name={name}>
      <Select<Specialism | typeof NONE>
        {...bound}
        label={t('passport.registrations.specialism')}
        isOptional
        choices={[
          { value: NONE, label: t('passport.registrations.noSpecialism') },
          ...specialisms.map((one) => ({ value: one, label: t(`vocabulary.specialism.${one}`) })),
        ]}
        value={value ?? NONE}
        onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      />
    </FieldPlace>
  );
}

import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import './Field.css';

/** What every field has: a visible label, perhaps a hint, and what is wrong. */
export interface FieldBasics {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, in words; makes the field invalid. Lines after the first say why and what to do. */
  error?: string | undefined;
  /** Says beside the label that the field may stay empty. Fields are asked for a reason: most are required. */
  isOptional?: boolean | undefined;
}

export function FieldLabel({ label, isOptional }: Pick<FieldBasics, 'label' | 'isOptional'>) {
  return (
    <Label className="field-label">
      <OptionalLabel label={label} isOptional={isOptional} />
    </Label>
  );
}

/** The text of a label, for fields that have a `legend` or a `label` of their own. */
export function OptionalLabel({ label, isOptional }: Pick<FieldBasics, 'label' | 'isOptional'>) {
  const t = useTranslations('common');
  return (
    <>
      {label}
      {isOptional === true && <span className="field-optional"> {t('optional')}</span>}
    </>
  );
}

export function FieldHint({ hint }: Pick<FieldBasics, 'hint'>) {
  if (hint === undefined || hint === null || hint === '') return null;
  return (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  );
}

export function FieldProblem({ error }: Pick<FieldBasics, 'error'>) {
  if (error === undefined) return null;
  const [problem, ...why] = error.split('\n');
  return (
    <FieldError className="field-error">
      <CircleAlert aria-hidden="true" />
      <span>
        {problem}
        {why.map((line) => (
          <span key={line} className="field-error-why">
            {line}
          </span>
        ))}
      </span>
    </FieldError>
  );
}

import { useId } from 'react';
import type { Ref } from 'react';
import { CircleAlert } from 'lucide-react';
import { OptionalLabel } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import { classNames } from './classNames.ts';
import './DateField.css';

export interface DateFieldProps extends FieldBasics {
  name?: string;
  /** `YYYY-MM-DD`, or with `withTime` `YYYY-MM-DDTHH:mm`; null while nothing is filled in. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
  withTime?: boolean;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A date, asked with the picker that the phone or computer has itself. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, isOptional, value, onChange, withTime = false, inputRef } = props;
  const id = useId();
  const described = classNames(
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
  );
  return (
    <div className="field" data-invalid={error !== undefined || undefined}>
      <label htmlFor={id} className="field-label">
        <OptionalLabel label={label} isOptional={isOptional} />
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      <div className="field-row">
        <input
          id={id}
          ref={inputRef}
          type={withTime ? 'datetime-local' : 'date'}
          className="field-box date-box"
          name={props.name}
          value={value ?? ''}
          min={props.min}
          max={props.max}
          disabled={props.isDisabled}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          onBlur={props.onBlur}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described === '' ? undefined : described}
        />
      </div>
      {error !== undefined && (
        <span id={`${id}-error`} className="field-error">
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </span>
      )}
    </div>
  );
}

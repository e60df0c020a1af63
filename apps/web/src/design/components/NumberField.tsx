import { Minus, Plus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import './NumberField.css';

export interface NumberFieldProps extends FieldBasics {
  name?: string;
  /** Null while nothing is filled in. */
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  minValue?: number;
  maxValue?: number;
  step?: number;
  /** Stands behind the number, such as "uur". */
  unit?: ReactNode;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A number with buttons for less and more; also typed, also with the arrow keys. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, isOptional, value, onChange, unit, inputRef, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <div className="field-row number-row">
        <Group className="number-group">
          <AriaButton slot="decrement" className="number-step">
            <Minus aria-hidden="true" />
          </AriaButton>
          <Input
            className="field-box number-box"
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
          <AriaButton slot="increment" className="number-step">
            <Plus aria-hidden="true" />
          </AriaButton>
        </Group>
        {unit !== undefined && <span className="number-unit">{unit}</span>}
      </div>
      <FieldProblem error={error} />
    </AriaNumberField>
  );
}

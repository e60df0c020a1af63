import type { Ref } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import type { Choice } from './Select.tsx';
import { classNames } from './classNames.ts';
import './Checkbox.css';

export interface RadioGroupProps<Value extends string> extends FieldBasics {
  name?: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  layout?: 'list' | 'columns' | 'tiles';
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One of a few choices, all in view. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, hint, error, isOptional, choices, value, onChange, layout, inputRef, onBlur } =
    props;
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <div className={classNames('choices', layout && layout !== 'list' && `choices-${layout}`)}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className="choice"
            {...(index === 0 && inputRef !== undefined ? { inputRef } : {})}
          >
            <span className="choice-mark choice-mark-round" />
            <span className="choice-text">
              {choice.label}
              {choice.note !== undefined && <span className="choice-text-note">{choice.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

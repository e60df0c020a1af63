import type { Ref } from 'react';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Checkbox } from './Checkbox.tsx';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import type { Choice } from './Select.tsx';
import { classNames } from './classNames.ts';

export interface CheckboxGroupProps<Value extends string> extends FieldBasics {
  name?: string;
  choices: readonly Choice<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  onBlur?: () => void;
  /** `columns` for long lists, `tiles` for a few important options. */
  layout?: 'list' | 'columns' | 'tiles';
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Any number of a list of choices. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { label, hint, error, isOptional, choices, value, onChange, layout, inputRef, onBlur } =
    props;
  return (
    <AriaCheckboxGroup
      className="field"
      value={[...value]}
      onChange={(chosen) =>
        onChange(choices.map((each) => each.value).filter((each) => chosen.includes(each)))
      }
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
          <Checkbox
            key={choice.value}
            value={choice.value}
            {...(index === 0 && inputRef !== undefined ? { inputRef } : {})}
          >
            {choice.label}
            {choice.note !== undefined && <span className="choice-text-note">{choice.note}</span>}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

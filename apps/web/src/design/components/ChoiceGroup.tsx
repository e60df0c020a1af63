import type { ComponentType, ReactNode, Ref } from 'react';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import type { Choice } from './Select.tsx';
import { classNames } from './classNames.ts';

/** What a group of checkboxes and a group of radio buttons have in common. */
export interface ChoiceGroupProps<Value extends string> extends FieldBasics {
  name?: string;
  choices: readonly Choice<Value>[];
  onBlur?: () => void;
  /** `columns` for long lists, `tiles` for a few important options. */
  layout?: 'list' | 'columns' | 'tiles';
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** The settings of a group in React Aria, from ours. */
export function groupSettings<Value extends string>(props: ChoiceGroupProps<Value>) {
  return {
    className: 'field',
    isInvalid: props.error !== undefined,
    isDisabled: props.isDisabled ?? false,
    validationBehavior: 'aria' as const,
    ...(props.name === undefined ? {} : { name: props.name }),
    ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
  };
}

interface OptionProps {
  value: string;
  inputRef?: Ref<HTMLInputElement> | undefined;
  children: ReactNode;
}

interface ChoicesProps<Value extends string> {
  group: ChoiceGroupProps<Value>;
  /** How one choice looks; the first receives the focus of a field that is wrong. */
  option: ComponentType<OptionProps>;
}

/** The label of a group, its hint, what is wrong, and its choices. */
export function Choices<Value extends string>({ group, option: Option }: ChoicesProps<Value>) {
  const { label, hint, error, isOptional, choices, layout = 'list', inputRef } = group;
  return (
    <>
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <div className={classNames('choices', layout !== 'list' && `choices-${layout}`)}>
        {choices.map((choice, index) => (
          <Option
            key={choice.value}
            value={choice.value}
            {...(index === 0 && inputRef !== undefined ? { inputRef } : {})}
          >
            {choice.label}
            {choice.note !== undefined && <span className="choice-text-note">{choice.note}</span>}
          </Option>
        ))}
      </div>
    </>
  );
}

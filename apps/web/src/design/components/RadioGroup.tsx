import type { ReactNode, Ref } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Choices, groupSettings } from './ChoiceGroup.tsx';
import type { ChoiceGroupProps } from './ChoiceGroup.tsx';
import './Checkbox.css';

export interface RadioGroupProps<Value extends string> extends ChoiceGroupProps<Value> {
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few choices, all in view. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { choices, value, onChange } = props;
  return (
    <AriaRadioGroup
      {...groupSettings(props)}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
    >
      <Choices group={props} option={RadioOption} />
    </AriaRadioGroup>
  );
}

interface RadioOptionProps {
  value: string;
  inputRef?: Ref<HTMLInputElement> | undefined;
  children: ReactNode;
}

function RadioOption({ value, inputRef, children }: RadioOptionProps) {
  return (
    <Radio value={value} className="choice" {...(inputRef === undefined ? {} : { inputRef })}>
      <span className="choice-mark choice-mark-round" />
      <span className="choice-text">{children}</span>
    </Radio>
  );
}

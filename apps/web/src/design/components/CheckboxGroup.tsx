import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Checkbox } from './Checkbox.tsx';
import { Choices, groupSettings } from './ChoiceGroup.tsx';
import type { ChoiceGroupProps } from './ChoiceGroup.tsx';

export interface CheckboxGroupProps<Value extends string> extends ChoiceGroupProps<Value> {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

/** Any number of a list of choices. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { choices, value, onChange } = props;
  return (
    <AriaCheckboxGroup
      {...groupSettings(props)}
      value={[...value]}
      onChange={(chosen) =>
        onChange(choices.map((each) => each.value).filter((each) => chosen.includes(each)))
      }
    >
      <Choices group={props} option={Checkbox} />
    </AriaCheckboxGroup>
  );
}

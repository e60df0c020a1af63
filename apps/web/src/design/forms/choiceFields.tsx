import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CheckboxGroup } from '../components/CheckboxGroup.tsx';
import type { CheckboxGroupProps } from '../components/CheckboxGroup.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import type { RadioGroupProps } from '../components/RadioGroup.tsx';
import { Select } from '../components/Select.tsx';
import type { SelectProps } from '../components/Select.tsx';
import { Switch } from '../components/Switch.tsx';
import { FieldPlace, useBoundField } from './binding.tsx';
import type { Binding, BoundProps } from './binding.tsx';

export function FormSelect<V extends FieldValues, R, Value extends string>(
  props: BoundProps<SelectProps<Value>, V, R>,
) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, null as Value | null);
  return (
    <FieldPlace name={name}>
      <Select<Value> {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

export function FormRadios<V extends FieldValues, R, Value extends string>(
  props: BoundProps<RadioGroupProps<Value>, V, R>,
) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, null as Value | null);
  return (
    <FieldPlace name={name}>
      <RadioGroup<Value> {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

export function FormCheckboxes<V extends FieldValues, R, Value extends string>(
  props: BoundProps<CheckboxGroupProps<Value>, V, R>,
) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, [] as readonly Value[]);
  return (
    <FieldPlace name={name}>
      <CheckboxGroup<Value> {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

interface LabelledSwitch {
  children: ReactNode;
  hint?: ReactNode;
}

export function FormSwitch<V extends FieldValues, R>(props: Binding<V, R> & LabelledSwitch) {
  const { control, name, ...rest } = props;
  const { value, onChange, onBlur } = useBoundField(control, name, false);
  return (
    <FieldPlace name={name}>
      <Switch {...rest} onChange={onChange} onBlur={onBlur} isSelected={value} />
    </FieldPlace>
  );
}

import type { Slot } from '@inzetbaar/domain/availability';
import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { AvailabilityGrid } from '../components/AvailabilityGrid.tsx';
import type { AvailabilityGridProps } from '../components/AvailabilityGrid.tsx';
import { Checkbox } from '../components/Checkbox.tsx';
import { CheckboxGroup } from '../components/CheckboxGroup.tsx';
import type { CheckboxGroupProps } from '../components/CheckboxGroup.tsx';
import { DateField } from '../components/DateField.tsx';
import type { DateFieldProps } from '../components/DateField.tsx';
import { LevelPicker } from '../components/LevelPicker.tsx';
import type { LevelPickerProps } from '../components/LevelPicker.tsx';
import { NumberField } from '../components/NumberField.tsx';
import type { NumberFieldProps } from '../components/NumberField.tsx';
import { PasswordField } from '../components/PasswordField.tsx';
import type { PasswordFieldProps } from '../components/PasswordField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import type { RadioGroupProps } from '../components/RadioGroup.tsx';
import { Select } from '../components/Select.tsx';
import type { SelectProps } from '../components/Select.tsx';
import { Switch } from '../components/Switch.tsx';
import { TextArea } from '../components/TextArea.tsx';
import type { TextAreaProps } from '../components/TextArea.tsx';
import { TextField } from '../components/TextField.tsx';
import type { TextFieldProps } from '../components/TextField.tsx';
import { firstMessage } from './fieldErrors.ts';

/*
 * The fields of the design system bound to a form: give `control={form.control}` and the path of
 * the value. A field shows the first problem of its value, however deep it lies.
 */

interface Binding<Values extends FieldValues, Result> {
  control: Control<Values, unknown, Result>;
  name: FieldPath<Values>;
}
type BoundProps<Props, Values extends FieldValues, Result> = Binding<Values, Result> &
  Omit<Props, 'name' | 'value' | 'onChange' | 'onBlur' | 'error' | 'inputRef'>;

/** Marks where the field of a path is, so that the summary of errors can lead to it. */
export function FieldPlace({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="form-field" data-field={name}>
      {children}
    </div>
  );
}

/**
 * The value of a path and what is wrong with it; also for a field that has no bound form here.
 * @param blank stands for a value that is absent, and tells which type the field shows.
 */
export function useBoundField<Values extends FieldValues, Result, Shown>(
  control: Control<Values, unknown, Result>,
  name: FieldPath<Values>,
  blank: Shown,
) {
  const { field, fieldState } = useController({ control, name });
  const value: unknown = field.value;
  return {
    // The schema of the form decides what the path holds; a field is chosen to fit it.
    value: (value ?? blank) as Shown,
    onChange: (next: Shown | null) => field.onChange(next),
    onBlur: field.onBlur,
    error: firstMessage(fieldState.error),
  };
}

type TextProps<V extends FieldValues, R> = BoundProps<TextFieldProps, V, R> & {
  /** Gives null instead of an empty text, for values that may be absent. */
  emptyIsNull?: boolean;
};

export function FormText<V extends FieldValues, R>(props: TextProps<V, R>) {
  const { control, name, emptyIsNull = false, ...rest } = props;
  const { value, onChange, ...bound } = useBoundField(control, name, '');
  return (
    <FieldPlace name={name}>
      <TextField
        {...rest}
        {...bound}
        name={name}
        value={value}
        onChange={(text) => onChange(emptyIsNull && text === '' ? null : text)}
      />
    </FieldPlace>
  );
}

export function FormPassword<V extends FieldValues, R>(
  props: BoundProps<PasswordFieldProps, V, R>,
) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, '');
  return (
    <FieldPlace name={name}>
      <PasswordField {...rest} {...bound} name={name} value={value} />
    </FieldPlace>
  );
}

export function FormTextArea<V extends FieldValues, R>(props: BoundProps<TextAreaProps, V, R>) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, '');
  return (
    <FieldPlace name={name}>
      <TextArea {...rest} {...bound} name={name} value={value} />
    </FieldPlace>
  );
}

export function FormNumber<V extends FieldValues, R>(props: BoundProps<NumberFieldProps, V, R>) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, null as number | null);
  return (
    <FieldPlace name={name}>
      <NumberField {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

export function FormDate<V extends FieldValues, R>(props: BoundProps<DateFieldProps, V, R>) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, null as string | null);
  return (
    <FieldPlace name={name}>
      <DateField {...rest} {...bound} name={name} value={value} />
    </FieldPlace>
  );
}

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

export function FormCheckbox<V extends FieldValues, R>(props: Binding<V, R> & LabelledSwitch) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, false);
  return (
    <FieldPlace name={name}>
      <Checkbox {...rest} {...bound} isSelected={value} />
    </FieldPlace>
  );
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

export function FormAvailability<V extends FieldValues, R>(
  props: BoundProps<AvailabilityGridProps, V, R>,
) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, [] as readonly Slot[]);
  return (
    <FieldPlace name={name}>
      <AvailabilityGrid {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

export function FormLevel<V extends FieldValues, R>(props: BoundProps<LevelPickerProps, V, R>) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, null as EntrustmentLevel | null);
  return (
    <FieldPlace name={name}>
      <LevelPicker {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

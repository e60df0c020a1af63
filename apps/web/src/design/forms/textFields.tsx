import type { FieldValues } from 'react-hook-form';
import { PasswordField } from '../components/PasswordField.tsx';
import type { PasswordFieldProps } from '../components/PasswordField.tsx';
import { TextArea } from '../components/TextArea.tsx';
import type { TextAreaProps } from '../components/TextArea.tsx';
import { TextField } from '../components/TextField.tsx';
import type { TextFieldProps } from '../components/TextField.tsx';
import { FieldPlace, useBoundField } from './binding.tsx';
import type { BoundProps } from './binding.tsx';

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

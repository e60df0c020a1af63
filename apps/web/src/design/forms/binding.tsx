import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { firstMessage } from './fieldErrors.ts';

/*
 * What binds a field of the design system to a form: `control={form.control}` and the path of the
 * value. The bound fields stand in three files, so that signing in does not load a week planner.
 */

export interface Binding<Values extends FieldValues, Result> {
  control: Control<Values, unknown, Result>;
  name: FieldPath<Values>;
}
export type BoundProps<Props, Values extends FieldValues, Result> = Binding<Values, Result> &
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

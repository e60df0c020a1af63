import { toNestErrors } from '@hookform/resolvers';
import { useForm } from 'react-hook-form';
import type {
  DefaultValues,
  FieldErrors,
  FieldValues,
  Resolver,
  UseFormReturn,
} from 'react-hook-form';

/** A form whose values are those that a check takes, and whose result is what it gives. */
export type CheckedForm<Values extends FieldValues, Result> = UseFormReturn<
  Values,
  unknown,
  Result
>;

/** What the values come to; or what is wrong, in words for the reader, by the path of the field. */
type Check<Values, Result> = (
  values: Values,
) => Promise<{ result: Result } | { wrong: Readonly<Record<string, string>> }>;

/**
 * A form with a check of its own, for a page that must be light; others have a schema. Fields are
 * checked on saving first, and from then on while typing, so that nobody is told off for what is
 * not finished.
 */
export function useCheckedForm<Values extends FieldValues, Result>(
  check: Check<Values, Result>,
  defaultValues: DefaultValues<Values>,
): CheckedForm<Values, Result> {
  const resolver: Resolver<Values, unknown, Result> = async (values, _context, fields) => {
    const checked = await check(values);
    if ('result' in checked) return { values: checked.result, errors: {} };
    const errors: FieldErrors = {};
    for (const [path, message] of Object.entries(checked.wrong)) {
      errors[path] = { type: 'check', message };
    }
    return { values: {}, errors: toNestErrors(errors, fields) };
  };
  return useForm<Values, unknown, Result>({
    resolver,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    // The summary above the form receives the focus, and leads to every field.
    shouldFocusError: false,
  });
}

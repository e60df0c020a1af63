import { toNestErrors } from '@hookform/resolvers';
import { useForm } from 'react-hook-form';
import type {
  DefaultValues,
  FieldErrors,
  FieldValues,
  Resolver,
  UseFormReturn,
} from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { issueWords } from './issueWords.ts';
import type { SchemaIssue } from './issueWords.ts';

/** A form whose values are those that a schema takes, and whose result is what it gives. */
export type SchemaForm<Values extends FieldValues, Result> = UseFormReturn<Values, unknown, Result>;

interface SchemaFormOptions<Values extends FieldValues> {
  defaultValues: DefaultValues<Values>;
  /** Other words than the usual for a field, by its path. */
  words?: Readonly<Record<string, (issue: SchemaIssue) => string | undefined>>;
}

/**
 * A form on a schema of the contracts. Fields are checked on saving first, and from then on while
 * typing, so that nobody is told off for what is not finished.
 */
export function useSchemaForm<Schema extends z.ZodType<unknown, FieldValues>>(
  schema: Schema,
  options: SchemaFormOptions<z.input<Schema>>,
): SchemaForm<z.input<Schema>, z.output<Schema>> {
  const t = useTranslations('common.issues');
  const resolver: Resolver<z.input<Schema>, unknown, z.output<Schema>> = async (
    values,
    _context,
    fields,
  ) => {
    const result = await schema.safeParseAsync(values, { reportInput: true });
    if (result.success) return { values: result.data, errors: {} };
    const errors: FieldErrors = {};
    for (const issue of result.error.issues) {
      const path = issue.path.length === 0 ? 'root.form' : issue.path.join('.');
      errors[path] ??= {
        type: issue.code,
        message: options.words?.[path]?.(issue) ?? issueWords(issue, t),
      };
    }
    return { values: {}, errors: toNestErrors(errors, fields) };
  };
  return useForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver,
    defaultValues: options.defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    // The summary above the form receives the focus, and leads to every field.
    shouldFocusError: false,
  });
}

import type { DefaultValues, FieldValues } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { issueWords } from './issueWords.ts';
import type { SchemaIssue } from './issueWords.ts';
import { useCheckedForm } from './useCheckedForm.ts';
import type { CheckedForm } from './useCheckedForm.ts';

interface SchemaFormOptions<Values extends FieldValues> {
  defaultValues: DefaultValues<Values>;
  /** Other words than the usual for a field, by its path. */
  words?: Readonly<Record<string, (issue: SchemaIssue) => string | undefined>>;
}

/** A form on a schema of the contracts. */
export function useSchemaForm<Schema extends z.ZodType<unknown, FieldValues>>(
  schema: Schema,
  options: SchemaFormOptions<z.input<Schema>>,
): CheckedForm<z.input<Schema>, z.output<Schema>> {
  const t = useTranslations('common.issues');
  return useCheckedForm<z.input<Schema>, z.output<Schema>>(async (values) => {
    const result = await schema.safeParseAsync(values, { reportInput: true });
    if (result.success) return { result: result.data };
    const wrong: Record<string, string> = {};
    for (const issue of result.error.issues) {
      const path = issue.path.length === 0 ? 'root.form' : issue.path.join('.');
      wrong[path] ??= options.words?.[path]?.(issue) ?? issueWords(issue, t);
    }
    return { wrong };
  }, options.defaultValues);
}

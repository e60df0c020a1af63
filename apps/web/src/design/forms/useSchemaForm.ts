import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { FieldIssue } from '@inzetbaar/domain/errors';
import type * as HealthWords from '@inzetbaar/domain/second-track/health-words';
import { useLocale, useTranslations } from 'use-intl';
import type { z } from 'zod';
import { issueWords } from './issueWords.ts';
import type { SchemaIssue } from './issueWords.ts';
import { useCheckedForm } from './useCheckedForm.ts';
import type { CheckedForm } from './useCheckedForm.ts';

interface SchemaFormOptions<Values extends FieldValues, Result> {
  defaultValues: DefaultValues<Values>;
  /** Other words than the usual for a field, by its path. */
  words?: Readonly<Record<string, (issue: SchemaIssue) => string | undefined>>;
  /**
   * Screens notes about a person for words about health before they are sent, or other words for what
   * may not stand in them, once the rest is right.
   * The tables for it are loaded then; without a connection the server, which screens as well, decides.
   */
  screen?: (tables: typeof HealthWords, result: Result) => readonly FieldIssue[];
}

/** A form on a schema of the contracts. */
export function useSchemaForm<Schema extends z.ZodType<unknown, FieldValues>>(
  schema: Schema,
  options: SchemaFormOptions<z.input<Schema>, z.output<Schema>>,
): CheckedForm<z.input<Schema>, z.output<Schema>> {
  const t = useTranslations('common.issues');
  const language = useLocale();
  return useCheckedForm<z.input<Schema>, z.output<Schema>>(async (values) => {
    const result = await schema.safeParseAsync(values, { reportInput: true });
    const wrong: Record<string, string> = {};
    if (result.success) {
      const named = await screened(options.screen, result.data);
      for (const { path, values } of named) wrong[path] ??= String(values?.[language] ?? '');
      return named.length === 0 ? { result: result.data } : { wrong };
    }
    for (const issue of result.error.issues) {
      const path = issue.path.length === 0 ? 'root.form' : issue.path.join('.');
      wrong[path] ??= options.words?.[path]?.(issue) ?? issueWords(issue, t);
    }
    return { wrong };
  }, options.defaultValues);
}

async function screened<Result>(
  screen: ((tables: typeof HealthWords, result: Result) => readonly FieldIssue[]) | undefined,
  result: Result,
): Promise<readonly FieldIssue[]> {
  if (screen === undefined) return [];
  try {
    return screen(await import('@inzetbaar/domain/second-track/health-words'), result);
  } catch {
    return [];
  }
}

import type { FieldPath, FieldValues } from 'react-hook-form';
import { ApiProblem } from '../../api/problems.ts';

/** One thing to check: the path of the field and what to say. */
export interface ListedError {
  path: string;
  message: string;
}

/** The part of a form that marking its fields needs. */
export interface FormToMark<Values extends FieldValues> {
  getValues: () => Values;
  setError: (path: FieldPath<Values>, error: { type: string; message: string }) => void;
}

/** Errors of a form as a flat list, in the order of the fields. `root` errors are not of a field. */
export function listErrors(errors: { root?: unknown }): ListedError[] {
  const { root: _, ...fields } = errors;
  return collect(fields, '');
}

/** The first message in an error that may be a tree, such as that of a list of skills. */
export function firstMessage(error: unknown): string | undefined {
  return collect(error, '')[0]?.message;
}

/**
 * Puts the fields that the server refused into the form, and keeps all that was typed.
 * @returns the issues that belong to no field of this form, to be shown above it.
 */
export function showServerIssues<Values extends FieldValues>(
  form: FormToMark<Values>,
  error: unknown,
): ListedError[] {
  if (!(error instanceof ApiProblem)) return [];
  const elsewhere: ListedError[] = [];
  const values: Record<string, unknown> = form.getValues();
  for (const issue of error.issues) {
    const [field] = issue.path.split('.');
    if (field !== undefined && Object.hasOwn(values, field)) {
      // The path comes from the server, so its type cannot be known here.
      form.setError(issue.path as FieldPath<Values>, { type: 'server', message: issue.message });
    } else {
      elsewhere.push({ path: issue.path, message: issue.message });
    }
  }
  return elsewhere;
}

function collect(node: unknown, path: string): ListedError[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('message' in node && typeof node.message === 'string' && node.message !== '') {
    return [{ path, message: node.message }];
  }
  return Object.entries(node)
    .filter(([key]) => key !== 'ref' && key !== 'types')
    .flatMap(([key, child]) =>
      collect(child, path === '' ? key : key === 'root' ? path : `${path}.${key}`),
    );
}

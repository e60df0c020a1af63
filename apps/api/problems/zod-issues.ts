import { FIELD_ISSUE_CODES, type FieldIssue, type FieldIssueCode } from '@inzetbaar/domain/errors';
import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;

/** Turns what zod found into the domain's field issues. Parse with `reportInput: true`. */
export function toFieldIssues(issues: readonly ZodIssue[]): FieldIssue[] {
  return issues.flatMap((issue): FieldIssue[] => {
    const path = issue.path.join('.');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: path === '' ? key : `${path}.${key}`,
          code: 'unknown_field',
        }));
      case 'invalid_union':
        return [{ path, code: issue.input === undefined ? 'required' : 'not_in_list' }];
      default:
        return [fieldIssue(path, issue)];
    }
  });
}

function fieldIssue(path: string, issue: ZodIssue): FieldIssue {
  if (issue.input === undefined && issue.code !== 'custom') return { path, code: 'required' };
  switch (issue.code) {
    case 'invalid_type':
      return { path, code: 'wrong_type' };
    case 'too_small':
      return tooSmall(path, issue);
    case 'too_big':
      return {
        path,
        code: bySort(issue.origin, 'too_long', 'too_many', 'too_large'),
        values: { maximum: Number(issue.maximum) },
      };
    case 'invalid_format':
      return { path, code: formatCode(issue.format) };
    case 'invalid_value':
      return { path, code: 'not_in_list' };
    case 'custom':
      return { path, code: isCode(issue.message) ? issue.message : 'invalid' };
    default:
      return { path, code: 'invalid' };
  }
}

function tooSmall(path: string, issue: Extract<ZodIssue, { code: 'too_small' }>): FieldIssue {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string' && minimum <= 1) return { path, code: 'required' };
  return {
    path,
    code: bySort(issue.origin, 'too_short', 'too_few', 'too_small'),
    values: { minimum },
  };
}

function bySort(
  origin: string,
  text: FieldIssueCode,
  list: FieldIssueCode,
  number: FieldIssueCode,
): FieldIssueCode {
  if (origin === 'string') return text;
  return origin === 'array' || origin === 'set' ? list : number;
}

function formatCode(format: string): FieldIssueCode {
  if (format === 'email') return 'not_an_email';
  return format === 'datetime' || format === 'date' ? 'not_a_date' : 'invalid';
}

function isCode(text: string): text is FieldIssueCode {
  return (FIELD_ISSUE_CODES as readonly string[]).includes(text);
}

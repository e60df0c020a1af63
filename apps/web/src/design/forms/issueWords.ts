import type { useTranslations } from 'use-intl';

type Translate = ReturnType<typeof useTranslations<'common.issues'>>;

/** What zod tells about one thing that is wrong, as far as we read it. */
export interface SchemaIssue {
  code?: string;
  message?: string;
  format?: string;
  expected?: string;
  origin?: string;
  input?: unknown;
  minimum?: unknown;
  maximum?: unknown;
}

/** Codes that refinements of the contracts give as their message (`issueCode`). */
const REFINEMENTS = {
  required: 'required',
  control_characters: 'controlCharacters',
  duplicate: 'duplicate',
  not_a_date: 'notADate',
  hours_over_week: 'hoursOverWeek',
  dates_out_of_order: 'datesOutOfOrder',
  date_in_future: 'dateInFuture',
  date_too_far: 'dateTooFar',
  outside_sickness: 'outsideSickness',
  overlaps: 'overlaps',
  too_large: 'tooLargeHere',
  date_in_past: 'dateInPast',
  min_above_max: 'minAboveMax',
  not_in_list: 'notInList',
  not_an_email: 'notAnEmail',
} as const;

/** A schema's issue in words for the person who fills in the form. */
export function issueWords(issue: SchemaIssue, t: Translate): string {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue, t);
    case 'too_big':
      return tooLarge(issue, t);
    case 'invalid_type':
      return wrongType(issue, t);
    case 'invalid_value':
    case 'invalid_union':
      return isBlank(issue.input) ? t('requiredChoice') : t('notInList');
    case 'invalid_format':
      return isBlank(issue.input)
        ? t('required')
        : issue.format === 'email'
          ? t('notAnEmail')
          : t('invalid');
    default:
      return refinement(issue.message, t);
  }
}

function tooSmall(issue: SchemaIssue, t: Translate): string {
  const min = Number(issue.minimum);
  if (issue.origin === 'string') {
    return min <= 1 || isBlank(issue.input) ? t('required') : t('tooShort', { min });
  }
  if (issue.origin === 'array') return min <= 1 ? t('requiredChoice') : t('tooFew', { min });
  return t('tooSmall', { min });
}

function tooLarge(issue: SchemaIssue, t: Translate): string {
  const max = Number(issue.maximum);
  if (issue.origin === 'string') return t('tooLong', { max });
  if (issue.origin === 'array') return t('tooMany', { max });
  return t('tooLarge', { max });
}

function wrongType(issue: SchemaIssue, t: Translate): string {
  if (isBlank(issue.input)) return t('required');
  return issue.expected === 'number' ? t('notANumber') : t('invalid');
}

function refinement(code: string | undefined, t: Translate): string {
  const known = Object.entries(REFINEMENTS).find(([name]) => name === code);
  return known === undefined ? t('invalid') : t(known[1]);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || Number.isNaN(value);
}

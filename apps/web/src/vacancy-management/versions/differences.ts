import type { VacancyInput, VacancyPatch } from '@inzetbaar/contracts/vacancies';
import { VACANCY_FIELDS } from '../form/vacancyForm.ts';
import type { VacancyField } from '../form/vacancyForm.ts';

/** Whose value of a field is kept. */
export type Side = 'mine' | 'theirs';

/** A field in which my version and the version that stands now are not the same. */
export interface FieldDifference {
  field: VacancyField;
  /** Who changed it since I began. */
  changedBy: 'me' | 'them' | 'both';
}

/**
 * The fields that differ between my version and that of now, in the order of the form. `base` is
 * the version that I began with.
 */
export function differencesBetween(
  base: VacancyInput,
  mine: VacancyInput,
  theirs: VacancyInput,
): FieldDifference[] {
  return VACANCY_FIELDS.filter((field) => !isSame(mine[field], theirs[field])).map((field) => ({
    field,
    changedBy: isSame(base[field], mine[field])
      ? 'them'
      : isSame(base[field], theirs[field])
        ? 'me'
        : 'both',
  }));
}

/** Keeps what each side changed alone; where both did, mine, which the reader sees and can change. */
export function proposedSides(
  differences: readonly FieldDifference[],
): Partial<Record<VacancyField, Side>> {
  return Object.fromEntries(
    differences.map(({ field, changedBy }) => [field, changedBy === 'them' ? 'theirs' : 'mine']),
  );
}

/** Only the fields that an update has to carry; what is left out stays as it is. */
export function changesFrom(base: VacancyInput, next: VacancyInput): VacancyPatch {
  return Object.fromEntries(
    VACANCY_FIELDS.filter((field) => !isSame(base[field], next[field])).map((field) => [
      field,
      next[field],
    ]),
  );
}

/** Equal in value; a list in which the order tells nothing is equal in any order. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => `${key}:${canonical(each)}`);
    return `{${entries.sort().join(',')}}`;
  }
  // An empty text and nothing are the same to who fills in a form.
  return JSON.stringify(value === '' || value === undefined ? null : value);
}

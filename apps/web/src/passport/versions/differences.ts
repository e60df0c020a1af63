import type { PassportInput } from '@inzetbaar/contracts/passports';
import { PASSPORT_FIELDS } from '../form/steps.ts';

export type PassportField = keyof PassportInput;
/** Whose value of a field is kept: that of this screen, or that of the other device. */
export type Side = 'mine' | 'theirs';

/** A field in which the version on this screen and the saved one are not the same. */
export interface FieldDifference {
  field: PassportField;
  /** Where it was changed since this screen was opened. */
  changed: 'here' | 'elsewhere' | 'both';
}

/** The fields that differ, in the order of the steps. `base` is the version that the screen began with. */
export function differencesBetween(
  base: PassportInput,
  mine: PassportInput,
  theirs: PassportInput,
): FieldDifference[] {
  return PASSPORT_FIELDS.filter((field) => !isSame(mine[field], theirs[field])).map((field) => ({
    field,
    changed: isSame(base[field], mine[field])
      ? 'elsewhere'
      : isSame(base[field], theirs[field])
        ? 'here'
        : 'both',
  }));
}

/** Keeps what was changed in one place only; where it was in both, what is on this screen. */
export function proposedSides(
  differences: readonly FieldDifference[],
): Partial<Record<PassportField, Side>> {
  return Object.fromEntries(
    differences.map(({ field, changed }) => [field, changed === 'elsewhere' ? 'theirs' : 'mine']),
  );
}

/** Equal in value; the order of a list tells nothing in a passport. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => `${key}:${canonical(each)}`);
    return `{${entries.sort().join(',')}}`;
  }
  return JSON.stringify(value === '' || value === undefined ? null : value);
}

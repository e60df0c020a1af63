/** Whose value of a field is kept. */
export type Side = 'mine' | 'theirs';

/** A field in which my version and the version that stands now are not the same. */
export interface FieldDifference<Field extends string> {
  field: Field;
  /** Who changed it since I began; another device of my own is "them" too. */
  changedBy: 'me' | 'them' | 'both';
}

/**
 * The fields that differ between my version and that of now, in the order given. `base` is the
 * version that I began with.
 */
export function differencesBetween<Values extends object>(
  fields: readonly (keyof Values & string)[],
  base: Values,
  mine: Values,
  theirs: Values,
): FieldDifference<keyof Values & string>[] {
  return fields
    .filter((field) => !isSame(mine[field], theirs[field]))
    .map((field) => ({
      field,
      changedBy: isSame(base[field], mine[field])
        ? 'them'
        : isSame(base[field], theirs[field])
          ? 'me'
          : 'both',
    }));
}

/** Keeps what each side changed alone; where both did, mine, which the reader sees and can change. */
export function proposedSides<Field extends string>(
  differences: readonly FieldDifference<Field>[],
): Partial<Record<Field, Side>> {
  const sides = differences.map(({ field, changedBy }) => [
    field,
    changedBy === 'them' ? 'theirs' : 'mine',
  ]);
  return Object.fromEntries(sides) as Partial<Record<Field, Side>>;
}

/** Only the fields that an update has to carry; what is left out stays as it is. */
export function changesFrom<Values extends object>(
  fields: readonly (keyof Values & string)[],
  base: Values,
  next: Values,
): Partial<Values> {
  const changed = fields.filter((field) => !isSame(base[field], next[field]));
  return Object.fromEntries(changed.map((field) => [field, next[field]])) as Partial<Values>;
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

import type { CalendarDate } from '@inzetbaar/domain/calendar';

/**
 * The value as a member of its closed list. Rows are checked when they are read, so that a value which
 * this version does not know stops here and not in a screen.
 *
 * @throws when the list does not hold it
 */
export function oneOf<Value extends string>(
  list: readonly Value[],
  value: string,
  column: string,
): Value {
  const found = list.find((known) => known === value);
  if (found === undefined) throw new Error(`${column}: "${value}" is not in its list`);
  return found;
}

/** `oneOf`, where null stays null. */
export function oneOfOrNull<Value extends string>(
  list: readonly Value[],
  value: string | null,
  column: string,
): Value | null {
  return value === null ? null : oneOf(list, value, column);
}

/** Every value as a member of a closed list. */
export function allOf<Value extends string>(
  list: readonly Value[],
  values: readonly string[],
  column: string,
): Value[] {
  return values.map((value) => oneOf(list, value, column));
}

/** A number as a member of its closed list. */
export function numberOf<Value extends number>(
  list: readonly Value[],
  value: number,
  column: string,
): Value {
  const found = list.find((known) => known === value);
  if (found === undefined) throw new Error(`${column}: ${value} is not in its list`);
  return found;
}

/** A column of type `date` as Prisma gives it: midnight UTC of that day. */
export function calendarDateOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

export function calendarDateOrNull(date: Date | null): CalendarDate | null {
  return date === null ? null : calendarDateOf(date);
}

/** A calendar date for a column of type `date`. */
export function dateOf(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function dateOrNull(date: CalendarDate | null): Date | null {
  return date === null ? null : dateOf(date);
}

/** A pattern that finds the text anywhere and takes `%`, `_` and `\\` as themselves. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

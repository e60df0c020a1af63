import { invalidInput } from '@inzetbaar/domain/errors';

const FORM = /^from-(\d{1,7})$/;

/** How many lines of a ranking come before the page; 0 without a cursor. Throws `invalid_input`. */
export function offsetIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = FORM.exec(cursor)?.[1];
  if (offset === undefined) throw invalidInput({ path: 'cursor', code: 'invalid' });
  return Number(offset);
}

/** The cursor of the page after, or null where there is none. */
export function cursorAfter(offset: number, limit: number, total: number): string | null {
  return offset + limit < total ? `from-${offset + limit}` : null;
}

import type { Page, PageRequest } from '@inzetbaar/application/ports';
import { type CalendarDate, isCalendarDate } from '@inzetbaar/domain/calendar';
import { invalidInput } from '@inzetbaar/domain/errors';

/** Where a page ended: the values of its order, the last of which is unique. */
type SortKey = readonly string[];

/** Rows of one page and one more, which tells whether there is a next page. */
export const rowsToTake = ({ limit }: PageRequest): number => limit + 1;

/** Opaque, and safe in a URL. */
function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The text parts of a cursor, as many as asked.
 * @throws DomainError `invalid_input` for a text that no page gave
 */
function decodeCursor(cursor: string, parts: number): string[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    key = null;
  }
  const isKey =
    Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string');
  if (!isKey) throw invalidInput({ path: 'cursor', code: 'invalid' });
  return key as string[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What a numbered row can have as its id: less than 2^63. */
const NUMBER = /^\d{1,18}$/;

/** Where a list in order of time goes on. */
export function instantCursor(cursor: string | undefined): { at: Date; id: string } | null {
  return cursor === undefined ? null : instantAndId(cursor, UUID);
}

/** Where a list in order of time goes on, of rows with numbers. */
export function numberedInstantCursor(cursor: string | undefined): { at: Date; id: bigint } | null {
  if (cursor === undefined) return null;
  const { at, id } = instantAndId(cursor, NUMBER);
  return { at, id: BigInt(id) };
}

/** Where a list in order of a calendar date goes on. */
export function dateCursor(cursor: string | undefined): { date: CalendarDate; id: string } | null {
  if (cursor === undefined) return null;
  const [date = '', id = ''] = decodeCursor(cursor, 2);
  if (!isCalendarDate(date) || !UUID.test(id)) {
    throw invalidInput({ path: 'cursor', code: 'invalid' });
  }
  return { date, id };
}

function instantAndId(cursor: string, idPattern: RegExp): { at: Date; id: string } {
  const [time = '', id = ''] = decodeCursor(cursor, 2);
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !idPattern.test(id)) {
    throw invalidInput({ path: 'cursor', code: 'invalid' });
  }
  return { at, id };
}

/** Where a list goes on that is in order of a small whole number and then of time. */
export function rankedInstantCursor(
  cursor: string | undefined,
): { rank: number; at: Date; id: string } | null {
  if (cursor === undefined) return null;
  const [rank = '', time = '', id = ''] = decodeCursor(cursor, 3);
  const at = new Date(time);
  if (!/^\d$/.test(rank) || Number.isNaN(at.getTime()) || !UUID.test(id)) {
    throw invalidInput({ path: 'cursor', code: 'invalid' });
  }
  return { rank: Number(rank), at, id };
}

/** Where a list in order of name goes on. */
export function nameCursor(cursor: string | undefined): { name: string; id: string } | null {
  if (cursor === undefined) return null;
  const [name = '', id = ''] = decodeCursor(cursor, 2);
  if (name.includes('\0') || !UUID.test(id))
    throw invalidInput({ path: 'cursor', code: 'invalid' });
  return { name, id };
}

/** Where a list in order of a whole number goes on. */
export function numberCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const [text = ''] = decodeCursor(cursor, 1);
  const position = Number(text);
  if (!/^\d{1,9}$/.test(text)) throw invalidInput({ path: 'cursor', code: 'invalid' });
  return position;
}

/** A page out of `rowsToTake` rows. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  request: PageRequest,
  total: number,
  keyOf: (row: Row) => SortKey,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, request.limit);
  const last = shown.at(-1);
  const isMore = rows.length > request.limit && last !== undefined;
  return {
    items: shown.map(toItem),
    nextCursor: isMore ? encodeCursor(keyOf(last)) : null,
    total,
  };
}

/** Prisma's condition for what comes after a cursor in a list that shows the latest first. */
export function before<Column extends string, Id>(
  column: Column,
  cursor: { at: Date; id: Id } | null,
): { OR?: Earlier<Column, Id>[] } {
  if (cursor === null) return {};
  const earlier = { [column]: { lt: cursor.at } } as Earlier<Column, Id>;
  const atOnce = { [column]: cursor.at, id: { lt: cursor.id } } as Earlier<Column, Id>;
  return { OR: [earlier, atOnce] };
}

/** Prisma's condition for what comes after a cursor in a list that shows the oldest first. */
export function after<Column extends string>(
  column: Column,
  cursor: { at: Date; id: string } | null,
): { OR?: Later<Column>[] } {
  if (cursor === null) return {};
  const later = { [column]: { gt: cursor.at } } as Later<Column>;
  const atOnce = { [column]: cursor.at, id: { gt: cursor.id } } as Later<Column>;
  return { OR: [later, atOnce] };
}

type Later<Column extends string> = { [At in Column]?: { gt: Date } | Date } & {
  id?: { gt: string };
};

type Earlier<Column extends string, Id> = { [At in Column]?: { lt: Date } | Date } & {
  id?: { lt: Id };
};

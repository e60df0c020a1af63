import { invalidInput } from '@inzetbaar/domain/errors';

/** Further than this nobody turns pages; it also bounds what a made-up cursor can ask. */
const MAX_OFFSET = 100_000;

/** A cursor for the page that starts after so many results. Opaque to who gets it. */
export function searchCursor(offset: number): string {
  return Buffer.from(`search:${offset}`).toString('base64url');
}

/** Where the page starts. Throws `invalid_input` for a text that `searchCursor` did not make. */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const found = /^search:(\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString());
  const offset = Number(found?.[1] ?? Number.NaN);
  if (!(offset <= MAX_OFFSET)) throw invalidInput({ path: 'cursor', code: 'invalid' });
  return offset;
}

import type { Page, PageRequest } from '../ports/index.ts';

/** One page of a list that is already in order; the cursor is the number of items before it. */
export function pageOf<Item>(items: readonly Item[], request: PageRequest): Page<Item> {
  const start = request.cursor === undefined ? 0 : Number(request.cursor);
  const end = start + request.limit;
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? String(end) : null,
    total: items.length,
  };
}

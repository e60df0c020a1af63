/** A page of a list that is in memory; the cursor is the position in it. */
export function pageOf<Item>(
  items: readonly Item[],
  query: { limit: number; cursor?: string | undefined },
) {
  const start = Math.max(0, Number(query.cursor ?? 0) || 0);
  const end = start + query.limit;
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? String(end) : null,
    total: items.length,
  };
}

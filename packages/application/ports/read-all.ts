import type { Page, PageRequest } from './page.ts';

/** Reads a whole list, page by page. For lists that belong to one person or one vacancy. */
export async function readAll<Item>(
  read: (request: PageRequest) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit: 100, cursor });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

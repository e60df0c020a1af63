import type { NavigationItem } from './items.ts';

/**
 * The item of the menu to which a page belongs: the one with the longest path that the address starts
 * with, its own or one that it also stands for. The first page belongs to every address and so counts
 * only for itself.
 */
export function currentItem(
  items: readonly Pick<NavigationItem, 'path' | 'also'>[],
  pathname: string,
): string | undefined {
  return items
    .flatMap(({ path, also = [] }) => [path, ...also].map((start) => ({ path, start })))
    .filter(
      ({ start }) => pathname === start || (start !== '/' && pathname.startsWith(`${start}/`)),
    )
    .toSorted((a, b) => b.start.length - a.start.length)[0]?.path;
}

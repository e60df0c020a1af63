/**
 * The item of the menu to which a page belongs: the longest path that the address starts with. The
 * first page belongs to every address and so counts only for itself.
 */
export function currentItem(paths: readonly string[], pathname: string): string | undefined {
  return paths
    .filter((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .toSorted((a, b) => b.length - a.length)[0];
}

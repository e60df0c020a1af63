import type { KeyboardEvent } from 'react';

/** Marks the links that the arrow keys go along. */
export const FOUND_LINK = 'found-link';

/** Puts the focus on the first of what was found. */
export function focusFirst(found: HTMLElement | null): void {
  linksIn(found)[0]?.focus();
}

/** The arrow keys go along what was found, and from the first one back to the box; so does Escape. */
export function moveInList(
  event: KeyboardEvent<HTMLAnchorElement>,
  found: HTMLElement | null,
  box: HTMLElement | null,
): void {
  const links = linksIn(found);
  const at = links.indexOf(event.currentTarget);
  const targets: Partial<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: links[at + 1],
    ArrowUp: links[at - 1] ?? box,
    Home: links[0],
    End: links.at(-1),
    Escape: box,
  };
  if (!(event.key in targets)) return;
  event.preventDefault();
  targets[event.key]?.focus();
}

function linksIn(found: HTMLElement | null): HTMLAnchorElement[] {
  return [...(found?.querySelectorAll<HTMLAnchorElement>(`a.${FOUND_LINK}`) ?? [])];
}

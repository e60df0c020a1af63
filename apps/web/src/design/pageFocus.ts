/**
 * After a navigation within the app the focus goes to the heading of the new page, as a browser
 * would start reading a new page at its top. The heading may come later, when its data is loaded.
 */
let pending = false;

/** A navigation to another page began: its heading is to get the focus. */
export function expectPageFocus(): void {
  pending = true;
}

/** Called by a heading that appears; takes the focus if a navigation waits for it. */
export function receivePageFocus(heading: HTMLElement): void {
  if (!pending) return;
  pending = false;
  heading.focus({ preventScroll: true });
}

/** Called when a page is drawn: a heading that was there already gets the focus. */
export function settlePageFocus(): void {
  const heading = document.querySelector<HTMLElement>('[data-page-heading]');
  if (heading !== null) receivePageFocus(heading);
}

import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { fittingPlaces } from './fittingPlaces.ts';

const BEFORE_MEASURING = 2;

/**
 * How many places of the menu fit in one row with whole words, whatever the window, the size of the
 * letters and the language. The last child of the list is "more".
 */
export function useFittingPlaces(list: RefObject<HTMLUListElement | null>, places: number): number {
  const [fitting, setFitting] = useState(Math.min(places, BEFORE_MEASURING));

  useEffect(() => {
    const bar = list.current;
    if (bar === null) return undefined;
    const fit = () => {
      // While the page waits for something it is hidden, and nothing has a width.
      if (bar.clientWidth > 0) setFitting(measure(bar));
    };
    const observer = new ResizeObserver(fit);
    // Of the window, but also of a place: by another language, or letters that came in.
    for (const each of [bar, ...[...bar.children].slice(0, places)]) observer.observe(each);
    return () => observer.disconnect();
  }, [list, places]);
  return Math.min(fitting, places);
}

/** Shows every place at its own width for a moment that nobody sees. */
function measure(bar: HTMLUListElement): number {
  bar.dataset['measuring'] = '';
  const widths = Array.from(bar.children, (child) => child.getBoundingClientRect().width);
  const room = bar.clientWidth;
  delete bar.dataset['measuring'];
  return fittingPlaces(widths.slice(0, -1), widths.at(-1) ?? 0, room);
}

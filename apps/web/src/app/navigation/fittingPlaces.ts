/**
 * How many places of the menu fit in a bar, in their order and with whole words; what is left needs
 * the width of "more" beside them. All widths are in the same unit. One place always shows.
 */
export function fittingPlaces(places: readonly number[], more: number, bar: number): number {
  const total = places.reduce((sum, width) => sum + width, 0);
  if (total <= bar) return places.length;
  let left = bar - more;
  const first = places.findIndex((width) => {
    left -= width;
    return left < 0;
  });
  return Math.max(1, first);
}

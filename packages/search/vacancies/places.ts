import { type Coordinates, distanceKm } from '@inzetbaar/domain/geography';

/** How long the list of places is used, in milliseconds; a vacancy at a new place waits so long. */
const KEPT_FOR_MS = 500;

/** A place in the index: its coordinates as one word, so that it can be filtered and counted. */
export type PlaceKey = string;

export function placeKey({ latitude, longitude }: Coordinates): PlaceKey {
  return `${latitude},${longitude}`;
}

export function coordinatesOf(key: PlaceKey): Coordinates {
  const [latitude = Number.NaN, longitude = Number.NaN] = key.split(',').map(Number);
  return { latitude, longitude };
}

/**
 * The places where there are vacancies. A region has some hundreds, so "within 10 km" is a list of
 * them. The engine could do it with coordinates, but keeping those searchable costs it more than
 * everything else when one vacancy changes (docs/decisions/0011).
 */
export class VacancyPlaces {
  readonly #read: () => Promise<readonly PlaceKey[]>;
  #kept: { places: Promise<readonly PlaceKey[]>; until: number } | null = null;

  constructor(read: () => Promise<readonly PlaceKey[]>) {
    this.#read = read;
  }

  /** Those at most so many kilometres from a point, as the crow flies. */
  async within(near: Coordinates, radiusKm: number): Promise<readonly PlaceKey[]> {
    const places = await this.#all();
    return places.filter((key) => distanceKm(near, coordinatesOf(key)) <= radiusKm);
  }

  /** There may be a place that was not there before. */
  forget(): void {
    this.#kept = null;
  }

  #all(): Promise<readonly PlaceKey[]> {
    const now = performance.now();
    if (this.#kept === null || this.#kept.until < now) {
      const places = this.#read();
      const kept = { places, until: now + KEPT_FOR_MS };
      this.#kept = kept;
      places.catch(() => {
        if (this.#kept === kept) this.#kept = null;
      });
    }
    return this.#kept.places;
  }
}

/** Part of a page: so many at one place. */
export interface PlaceShare {
  place: PlaceKey;
  offset: number;
  limit: number;
}

/**
 * Where the hits of a page lie when the nearest come first.
 *
 * @param counts how many were found per place
 */
export function pageByDistance(
  counts: Readonly<Record<PlaceKey, number>>,
  near: Coordinates,
  page: { offset: number; limit: number },
): PlaceShare[] {
  const byDistance = Object.entries(counts)
    .map(([place, count]) => ({ place, count, km: distanceKm(near, coordinatesOf(place)) }))
    .sort((a, b) => a.km - b.km || (a.place < b.place ? -1 : 1));
  const shares: PlaceShare[] = [];
  let skip = page.offset;
  let left = page.limit;
  for (const { place, count } of byDistance) {
    const limit = Math.min(left, count - skip);
    if (limit > 0) shares.push({ place, offset: skip, limit });
    left -= Math.max(0, limit);
    skip = Math.max(0, skip - count);
    if (left === 0) break;
  }
  return shares;
}

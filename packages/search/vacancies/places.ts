import { type Coordinates, distanceKm } from '@inzetbaar/domain/geography';

/**
 * In milliseconds: so old the list of places is read again while it is still used, and so old nobody
 * uses it any more. A vacancy at a new place waits so long.
 */
const READ_AGAIN_AFTER_MS = 300;
const TOO_OLD_AFTER_MS = 1_000;

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
  #kept: { places: readonly PlaceKey[]; readAt: number } | null = null;
  #reading: Promise<readonly PlaceKey[]> | null = null;

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
    this.#reading = null;
  }

  async #all(): Promise<readonly PlaceKey[]> {
    const age = this.#kept === null ? Infinity : performance.now() - this.#kept.readAt;
    if (this.#kept === null || age > TOO_OLD_AFTER_MS) return this.#readOnce();
    // Searches go on with the list at hand; should reading fail, the next ones see to it.
    if (age > READ_AGAIN_AFTER_MS) this.#readOnce().catch(() => undefined);
    return this.#kept.places;
  }

  #readOnce(): Promise<readonly PlaceKey[]> {
    if (this.#reading !== null) return this.#reading;
    const readAt = performance.now();
    const reading = this.#read();
    this.#reading = reading;
    void this.#keep(reading, readAt);
    return reading;
  }

  async #keep(reading: Promise<readonly PlaceKey[]>, readAt: number): Promise<void> {
    const places = await reading.catch(() => null);
    // What was forgotten meanwhile stays forgotten.
    if (this.#reading !== reading) return;
    this.#reading = null;
    if (places !== null) this.#kept = { places, readAt };
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

import type { Coordinates } from '@inzetbaar/domain/geography';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { coordinatesOf, pageByDistance, placeKey, VacancyPlaces } from './places.ts';

const MAASTRICHT: Coordinates = { latitude: 50.8514, longitude: 5.691 };
const HEERLEN: Coordinates = { latitude: 50.8882, longitude: 5.9795 };

test('a place is read back as it was', () => {
  const coordinate = (max: number) => fc.double({ min: -max, max, noNaN: true }).map((n) => n + 0);
  fc.assert(
    fc.property(coordinate(90), coordinate(180), (latitude, longitude) => {
      expect(coordinatesOf(placeKey({ latitude, longitude }))).toEqual({ latitude, longitude });
    }),
  );
});

describe('places', () => {
  test('lie within a radius or not', async () => {
    const places = new VacancyPlaces(async () => [placeKey(MAASTRICHT), placeKey(HEERLEN)]);
    expect(await places.within(MAASTRICHT, 20)).toEqual([placeKey(MAASTRICHT)]);
    expect(await places.within(MAASTRICHT, 21)).toEqual([placeKey(MAASTRICHT), placeKey(HEERLEN)]);
  });

  test('are read once for many searches, and again when something changed', async () => {
    const read = vi.fn<() => Promise<string[]>>().mockResolvedValue([placeKey(MAASTRICHT)]);
    const places = new VacancyPlaces(read);
    await Promise.all([places.within(HEERLEN, 5), places.within(HEERLEN, 50)]);
    expect(read).toHaveBeenCalledTimes(1);
    places.forget();
    await places.within(HEERLEN, 5);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('are read again while they are used, and not used when too old', async () => {
    vi.useFakeTimers();
    try {
      const read = vi.fn<() => Promise<string[]>>().mockResolvedValueOnce([placeKey(MAASTRICHT)]);
      read.mockResolvedValue([placeKey(MAASTRICHT), placeKey(HEERLEN)]);
      const places = new VacancyPlaces(read);
      const found = async () => (await places.within(MAASTRICHT, 50)).length;
      expect(await found()).toBe(1);
      vi.advanceTimersByTime(400);
      expect([await found(), await found(), read.mock.calls.length]).toEqual([1, 2, 2]);
      vi.advanceTimersByTime(1_100);
      read.mockResolvedValue([]);
      expect(await found()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that could not be read are asked again', async () => {
    const read = vi.fn<() => Promise<string[]>>().mockRejectedValueOnce(new Error('down'));
    read.mockResolvedValue([placeKey(HEERLEN)]);
    const places = new VacancyPlaces(read);
    await expect(places.within(HEERLEN, 5)).rejects.toThrow('down');
    expect(await places.within(HEERLEN, 5)).toEqual([placeKey(HEERLEN)]);
  });
});

test('the pages of what is nearest are together everything, nearest first', () => {
  const counts = fc.dictionary(
    fc
      .tuple(fc.integer({ min: 5000, max: 5200 }), fc.integer({ min: 500, max: 700 }))
      .map(([latitude, longitude]) => `${latitude / 100},${longitude / 100}`),
    fc.integer({ min: 1, max: 30 }),
    { maxKeys: 12 },
  );
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 20 }), (found, limit) => {
      const total = Object.values(found).reduce((sum, count) => sum + count, 0);
      const seen: string[] = [];
      for (let offset = 0; offset < total + limit; offset += limit) {
        const page = pageByDistance(found, MAASTRICHT, { offset, limit }).flatMap((share) =>
          Array.from({ length: share.limit }, (_, i) => `${share.place} ${share.offset + i}`),
        );
        expect(page).toHaveLength(Math.max(0, Math.min(limit, total - offset)));
        seen.push(...page);
      }
      expect(new Set(seen).size).toBe(total);
      const places = [...new Set(seen.map((one) => one.split(' ')[0]))];
      const all = pageByDistance(found, MAASTRICHT, { offset: 0, limit: total });
      expect(places).toEqual(all.map(({ place }) => place));
    }),
  );
});

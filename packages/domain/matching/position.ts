import type { Coordinates } from '../geography/index.ts';

const EARTH_DIAMETER_KM = 2 * 6371;
const RADIANS = Math.PI / 180;
/** Steps per earth radius: whole numbers that fit in 32 bits, 6 millimetres apart on the ground. */
const SCALE = 1e9;

/**
 * A point on a sphere with radius `SCALE`, in whole numbers: distances between two points need no
 * sine or cosine, and small whole numbers lie inside their object, which a ranking feels. The
 * centre of the sphere, 0-0-0, stands for a place that is not known.
 */
export interface Position {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A place that is not known. */
const NOWHERE: Position = { x: 0, y: 0, z: 0 };

/** Half a chord of 127 km; what the series leaves out is under a micrometre up to here. */
const SMALL = 0.01;

/** A place as a point on the sphere. */
export function positionOf(place: Coordinates | null): Position {
  if (place === null) return NOWHERE;
  const latitude = place.latitude * RADIANS;
  const longitude = place.longitude * RADIANS;
  return {
    x: Math.round(SCALE * Math.cos(latitude) * Math.cos(longitude)),
    y: Math.round(SCALE * Math.cos(latitude) * Math.sin(longitude)),
    z: Math.round(SCALE * Math.sin(latitude)),
  };
}

/** True for a place that is known. */
function isKnown(position: Position): boolean {
  return position.x !== 0 || position.y !== 0 || position.z !== 0;
}

/**
 * Kilometres as the crow flies in steps of 100 metres, so that what blocks and what is shown never
 * differ by a rounding; NaN where one of the places is not known.
 */
export function kilometresBetween(a: Position, b: Position): number {
  if (!isKnown(a) || !isKnown(b)) return Number.NaN;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const dz = a.z - b.z;
  const chord = Math.sqrt(dx * dx + dy * dy + dz * dz) / SCALE;
  return Math.round(10 * EARTH_DIAMETER_KM * arcsine(chord / 2)) / 10;
}

/** `Math.asin`, for the distances within a region by its series: exact there, in half the time. */
function arcsine(sine: number): number {
  if (sine > SMALL) return Math.asin(Math.min(1, sine));
  const square = sine * sine;
  return sine * (1 + square * (1 / 6 + square * (3 / 40 + square * (15 / 336))));
}

import { type FieldIssue, invalidInput } from '@inzetbaar/domain/errors';
import type { Coordinates } from '@inzetbaar/domain/geography';
import type { Gazetteer } from '../ports/index.ts';

const POSTCODE = /^(\d{4})\s*([A-Z]{2})?$/;

/** A place as an administrator writes it. */
export interface PlaceInput {
  postcode: string | null;
  /** CBS code (`GM0935`) or a name. */
  municipality: string;
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** The place as the region knows it. */
export interface Place extends Coordinates {
  municipalityCode: string;
  /** `6411 AB`, or the four digits alone. */
  postcode: string | null;
}

/**
 * Finds a place in the region. Coordinates that are not given are those of the postcode area, or else
 * of the municipality. Throws `invalid_input` for a municipality or postcode that is not in the
 * region, a postcode of another municipality, and half a pair of coordinates.
 */
export function placeLocation(input: PlaceInput, gazetteer: Gazetteer): Place {
  const issues: FieldIssue[] = [];
  const municipality = gazetteer.municipality(input.municipality);
  if (municipality === null) {
    issues.push({
      path: 'municipality',
      code: 'unknown_municipality',
      values: { value: input.municipality },
    });
  }
  const postcode = normalised(input.postcode);
  const area =
    postcode === null || !POSTCODE.test(postcode) ? null : gazetteer.postcodeArea(postcode);
  if (postcode !== null && area === null) {
    issues.push({ path: 'postcode', code: 'unknown_postcode', values: { value: postcode } });
  }
  if (area !== null && municipality !== null && area.municipalityCode !== municipality.code) {
    issues.push({ path: 'postcode', code: 'conflicts_with', values: { field: 'municipality' } });
  }
  const { latitude, longitude } = input;
  if ((latitude === undefined) !== (longitude === undefined)) {
    issues.push({ path: latitude === undefined ? 'latitude' : 'longitude', code: 'required' });
  }
  if (issues.length > 0 || municipality === null) throw invalidInput(...issues);

  const given = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
  const at = given ?? area ?? municipality;
  return {
    municipalityCode: municipality.code,
    postcode,
    latitude: at.latitude,
    longitude: at.longitude,
  };
}

/** What does not look like a postcode stays as it is, so that the message shows what was typed. */
function normalised(postcode: string | null): string | null {
  const text = postcode?.trim().toUpperCase() ?? '';
  if (text === '') return null;
  const parts = POSTCODE.exec(text);
  if (parts === null) return text;
  return [parts[1], parts[2]].filter((part) => part !== undefined).join(' ');
}

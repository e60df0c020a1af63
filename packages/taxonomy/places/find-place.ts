import { foldText } from '../text/index.ts';
import { MUNICIPALITIES, type Municipality } from './municipalities.ts';
import { POSTCODE_AREAS, type PostcodeArea } from './postcode-areas.ts';

const byPostcode = new Map(POSTCODE_AREAS.map((area) => [area.code, area]));
const byName = namesOfMunicipalities();

/**
 * The municipality with a CBS code (`GM0917`, `0917`) or a name: its own, or that of a town,
 * village or district in it (`Hoensbroek` → Heerlen). Accents, capitals and signs do not matter.
 * Undefined outside the region.
 */
export function findMunicipality(codeOrName: string): Municipality | undefined {
  return byName.get(foldText(codeOrName));
}

/** The area of a postcode, with or without its letters (`6211`, `6211 AB`, `6211ab`). */
export function findPostcodeArea(postcode: string): PostcodeArea | undefined {
  const digits = /^\s*(\d{4})\s*(?:[a-z]{2})?\s*$/i.exec(postcode)?.[1];
  return digits === undefined ? undefined : byPostcode.get(digits);
}

/** The postcode areas of a municipality, by code; empty for an unknown one. */
export function postcodeAreasOf(municipalityCode: string): readonly PostcodeArea[] {
  return POSTCODE_AREAS.filter((area) => area.municipalityCode === municipalityCode);
}

function namesOfMunicipalities(): ReadonlyMap<string, Municipality> {
  const names = new Map<string, Municipality>();
  for (const municipality of MUNICIPALITIES) {
    const { code, name, localities } = municipality;
    for (const text of [code, code.slice(2), name, `gemeente ${name}`, ...localities]) {
      names.set(foldText(text), municipality);
    }
  }
  return names;
}

import type { Gazetteer } from '@inzetbaar/application/ports';
import { findMunicipality, findPostcodeArea } from './find-place.ts';
import { MUNICIPALITIES, type Municipality } from './municipalities.ts';
import { POSTCODE_AREAS, type PostcodeArea } from './postcode-areas.ts';

const asMunicipality = ({ code, name, centre }: Municipality) => ({ code, name, ...centre });
const asPostcodeArea = ({ code, place, municipalityCode, centre }: PostcodeArea) => ({
  code,
  place,
  municipalityCode,
  ...centre,
});

/** The places of Zuid-Limburg, as the use cases know them. */
export const gazetteer: Gazetteer = {
  municipalities: MUNICIPALITIES.map(asMunicipality),
  postcodeAreas: POSTCODE_AREAS.map(asPostcodeArea),
  municipality(codeOrName) {
    const found = findMunicipality(codeOrName);
    return found === undefined ? null : asMunicipality(found);
  },
  postcodeArea(postcode) {
    const found = findPostcodeArea(postcode);
    return found === undefined ? null : asPostcodeArea(found);
  },
};

export { gazetteer } from './gazetteer.ts';
export { findMunicipality, findPostcodeArea, postcodeAreasOf } from './find-place.ts';
export { MUNICIPALITIES, type Municipality } from './municipalities.ts';
export { POSTCODE_AREAS, type PostcodeArea } from './postcode-areas.ts';

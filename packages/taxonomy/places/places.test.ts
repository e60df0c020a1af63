import { distanceKm } from '@inzetbaar/domain/geography';
import { describe, expect, it } from 'vitest';
import {
  findMunicipality,
  findPostcodeArea,
  MUNICIPALITIES,
  POSTCODE_AREAS,
  postcodeAreasOf,
} from './index.ts';

const ZUID_LIMBURG = { south: 50.74, north: 51.07, west: 5.63, east: 6.1 };

describe('the places of Zuid-Limburg', () => {
  it('are 16 municipalities with a CBS code each', () => {
    expect(MUNICIPALITIES).toHaveLength(16);
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(16);
    for (const { code } of MUNICIPALITIES) expect(code).toMatch(/^GM\d{4}$/);
  });

  it('lie in the region', () => {
    for (const { centre } of [...MUNICIPALITIES, ...POSTCODE_AREAS]) {
      expect(centre.latitude).toBeGreaterThan(ZUID_LIMBURG.south);
      expect(centre.latitude).toBeLessThan(ZUID_LIMBURG.north);
      expect(centre.longitude).toBeGreaterThan(ZUID_LIMBURG.west);
      expect(centre.longitude).toBeLessThan(ZUID_LIMBURG.east);
    }
  });

  it('have postcode areas that belong to one municipality, not far from its middle', () => {
    expect(new Set(POSTCODE_AREAS.map(({ code }) => code)).size).toBe(POSTCODE_AREAS.length);
    for (const area of POSTCODE_AREAS) {
      const municipality = findMunicipality(area.municipalityCode);
      expect(municipality, area.code).toBeDefined();
      if (municipality === undefined) continue;
      expect(distanceKm(area.centre, municipality.centre), area.code).toBeLessThan(9);
    }
    for (const { code, name } of MUNICIPALITIES) {
      expect(postcodeAreasOf(code).length, name).toBeGreaterThan(0);
    }
  });

  it('know every place of the postcode areas by name', () => {
    for (const { place, municipalityCode } of POSTCODE_AREAS) {
      expect(findMunicipality(place)?.code, place).toBe(municipalityCode);
    }
  });

  it('use a name for one municipality only', () => {
    const names = MUNICIPALITIES.flatMap(({ name, localities }) => [name, ...localities]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('findMunicipality', () => {
  it.each([
    ['GM0917', 'Heerlen'],
    ['0917', 'Heerlen'],
    ['heerlen', 'Heerlen'],
    ['Hoensbroek', 'Heerlen'],
    ['Sittard', 'Sittard-Geleen'],
    ['GELEEN', 'Sittard-Geleen'],
    ['sittard geleen', 'Sittard-Geleen'],
    ['gemeente Beekdaelen', 'Beekdaelen'],
    ['Nuth', 'Beekdaelen'],
    ['Valkenburg', 'Valkenburg aan de Geul'],
    ['Übach over Worms', 'Landgraaf'],
    ['margraten', 'Eijsden-Margraten'],
    ['Eygelshoven', 'Kerkrade'],
  ])('finds %s in %s', (text, name) => {
    expect(findMunicipality(text)?.name).toBe(name);
  });

  it.each(['Roermond', 'Echt', '', 'GM0000'])('does not know %j', (text) => {
    expect(findMunicipality(text)).toBeUndefined();
  });
});

describe('findPostcodeArea', () => {
  it.each([
    ['6211', 'Maastricht'],
    ['6211 AB', 'Maastricht'],
    [' 6432cc ', 'Hoensbroek'],
  ])('finds %j', (text, place) => {
    expect(findPostcodeArea(text)?.place).toBe(place);
  });

  it.each(['6041', '621', '62111', '6211 A', 'AB 6211', ''])('does not know %j', (text) => {
    expect(findPostcodeArea(text)).toBeUndefined();
  });
});

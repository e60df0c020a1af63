import { describe, expect, it } from 'vitest';
import {
  aLocation,
  anId,
  aVacancy,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  smallRegion,
  testGazetteer,
} from '../testing/index.ts';
import { changeLocation } from './change-location.ts';
import { removeLocation } from './remove-location.ts';

function arrange() {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const deps = { ...world, gazetteer: testGazetteer() };
  const organisationId = region.own.organisation.id;
  const spare = aLocation(organisationId, { name: 'De Linde' });
  world.tables.locations.set(spare.id, spare);
  return {
    world,
    region,
    where: { organisationId, locationId: spare.id },
    change: changeLocation(deps),
    remove: removeLocation(deps),
  };
}
const place = { name: ' De Eik ', street: null, postcode: '6411ab', municipality: 'heerlen' };

describe('changeLocation', () => {
  it('changes all of it and finds the place anew, with audit row and event', async () => {
    const { change, region, where, world } = arrange();
    const changed = await change(region.own.admin, { ...where, location: place });
    expect(changed).toMatchObject({
      id: where.locationId,
      name: 'De Eik',
      street: null,
      postcode: '6411 AB',
      municipalityCode: 'GM0917',
    });
    expect(world.tables.locations.get(where.locationId)).toEqual(changed);
    expect(world.tables.audit).toMatchObject([
      {
        action: 'organisation.location-changed',
        organisationId: where.organisationId,
        details: { location: where.locationId },
      },
    ]);
    expect(world.tables.outbox).toEqual([
      { event: 'organisation.changed', subjectId: where.organisationId },
    ]);
  });

  it('refuses a place outside the region, and keeps what was there', async () => {
    const { change, region, where, world } = arrange();
    const before = world.tables.locations.get(where.locationId);
    const location = { ...place, municipality: 'Utrecht', postcode: null };
    expect(await issuesOf(change(region.own.admin, { ...where, location }))).toEqual([
      'municipality: unknown_municipality',
    ]);
    expect(world.tables.locations.get(where.locationId)).toEqual(before);
    expect(world.tables.audit).toEqual([]);
  });

  it('is for its own administrator and the platform', async () => {
    const { change, region, where } = arrange();
    const input = { ...where, location: place };
    expect(await refusalCodeOf(change(region.own.recruiter, input))).toBe('forbidden');
    expect(await refusalCodeOf(change(region.other.admin, input))).toBe('not_found');
    await expect(change(region.platformAdmin, input)).resolves.toMatchObject({ name: 'De Eik' });
  });

  it('never reaches a location of another organisation through the own one', async () => {
    const { change, region, where, world } = arrange();
    const theirs = region.other.location;
    const input = { ...where, locationId: theirs.id, location: place };
    for (const admin of [region.own.admin, region.platformAdmin]) {
      expect(await refusalCodeOf(change(admin, input))).toBe('not_found');
    }
    expect(world.tables.locations.get(theirs.id)).toEqual(theirs);
  });
});

describe('removeLocation', () => {
  it('removes it, with audit row and event', async () => {
    const { region, remove, where, world } = arrange();
    await remove(region.own.admin, where);
    expect(world.tables.locations.has(where.locationId)).toBe(false);
    expect(world.tables.audit).toMatchObject([
      { action: 'organisation.location-removed', details: { location: where.locationId } },
    ]);
    expect(world.tables.outbox).toEqual([
      { event: 'organisation.changed', subjectId: where.organisationId },
    ]);
    expect(await refusalCodeOf(remove(region.own.admin, where))).toBe('not_found');
  });

  it('keeps one that a vacancy uses, also an old one', async () => {
    const { region, remove, where, world } = arrange();
    const location = world.tables.locations.get(where.locationId);
    if (location === undefined) throw new Error('no location');
    const vacancy = aVacancy(location, { status: 'closed' });
    world.tables.vacancies.set(vacancy.id, vacancy);
    expect(await refusalCodeOf(remove(region.own.admin, where))).toBe('location_in_use');
    expect(world.tables.locations.get(where.locationId)).toEqual(location);
    expect(world.tables.audit).toEqual([]);
  });

  it('is for its own administrator and the platform', async () => {
    const { region, remove, where, world } = arrange();
    expect(await refusalCodeOf(remove(region.own.recruiter, where))).toBe('forbidden');
    expect(await refusalCodeOf(remove(region.other.admin, where))).toBe('not_found');
    const nowhere = { ...where, locationId: anId() };
    expect(await refusalCodeOf(remove(region.platformAdmin, nowhere))).toBe('not_found');
    const theirs = { ...where, locationId: region.other.location.id };
    expect(await refusalCodeOf(remove(region.own.admin, theirs))).toBe('not_found');
    await remove(region.platformAdmin, where);
    expect(world.tables.locations.has(region.other.location.id)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import {
  ANONYMOUS,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  refusalOf,
  smallRegion,
  testGazetteer,
} from '../testing/index.ts';
import { addLocation } from './add-location.ts';
import { createOrganisation } from './create-organisation.ts';
import { listOrganisations } from './list-organisations.ts';
import { readOrganisation } from './read-organisation.ts';
import { updateOrganisation } from './update-organisation.ts';

function arrange() {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const deps = { ...world, gazetteer: testGazetteer() };
  return {
    world,
    region,
    add: addLocation(deps),
    create: createOrganisation(deps),
    list: listOrganisations(deps),
    read: readOrganisation(deps),
    update: updateOrganisation(deps),
  };
}
const input = { name: 'Thuiszorg Ünie', about: '', branches: ['vvt', 'ghz'] } as const;
const place = { name: 'De Eik', street: 'Eiklaan 1', postcode: '6411ab', municipality: 'heerlen' };

describe('createOrganisation', () => {
  it('adds one, with audit row and event', async () => {
    const { create, region, world } = arrange();
    const organisation = await create(region.platformAdmin, input);
    expect(organisation).toMatchObject({
      ...input,
      slug: 'thuiszorg-unie',
      version: 1,
      locations: [],
    });
    expect(world.tables.organisations.has(organisation.id)).toBe(true);
    expect(world.tables.audit).toMatchObject([
      { action: 'organisation.created', subjectId: organisation.id, actor: region.platformAdmin },
    ]);
    expect(world.tables.outbox).toEqual([
      { event: 'organisation.changed', subjectId: organisation.id },
    ]);
  });

  it('is for the platform administrator', async () => {
    const { create, region } = arrange();
    expect(await refusalCodeOf(create(region.own.admin, input))).toBe('forbidden');
  });

  it('takes a name once, and no name without letters', async () => {
    const { create, region } = arrange();
    await create(region.platformAdmin, input);
    const again = create(region.platformAdmin, { ...input, name: 'thuiszorg unie' });
    expect(await refusalCodeOf(again)).toBe('already_exists');
    expect(await issuesOf(create(region.platformAdmin, { ...input, name: '???' }))).toEqual([
      'name: invalid',
    ]);
    expect(await issuesOf(create(region.platformAdmin, { ...input, branches: [] }))).toEqual([
      'branches: required',
    ]);
  });
});

describe('updateOrganisation', () => {
  it('changes what is given, keeps the slug, and leaves audit row and event', async () => {
    const { read, region, update, world } = arrange();
    const { id, slug, about, locations } = region.own.organisation;
    await update(region.own.admin, { id, expectedVersion: 1, patch: { name: ' Nieuwe naam ' } });
    expect(await read(region.candidate, id)).toMatchObject({
      name: 'Nieuwe naam',
      slug,
      about,
      locations,
      version: 2,
    });
    expect(world.tables.audit).toMatchObject([
      {
        action: 'organisation.updated',
        organisationId: id,
        details: { fields: 'name', version: 2 },
      },
    ]);
    expect(world.tables.outbox).toEqual([{ event: 'organisation.changed', subjectId: id }]);
  });

  it('is for its own administrator and the platform', async () => {
    const { region, update } = arrange();
    const change = { id: region.own.organisation.id, expectedVersion: 1, patch: { about: 'x' } };
    expect(await refusalCodeOf(update(region.own.recruiter, change))).toBe('forbidden');
    expect(await refusalCodeOf(update(region.other.admin, change))).toBe('not_found');
    await expect(update(region.platformAdmin, change)).resolves.toMatchObject({ version: 2 });
  });

  it('refuses the second of two people and shows what the first wrote', async () => {
    const { region, update } = arrange();
    const { id } = region.own.organisation;
    await update(region.own.admin, { id, expectedVersion: 1, patch: { about: 'eerste' } });
    const refusal = await refusalOf(
      update(region.platformAdmin, { id, expectedVersion: 1, patch: { about: 'tweede' } }),
    );
    expect(refusal.code).toBe('version_conflict');
    expect(refusal.details).toMatchObject({ current: { about: 'eerste', version: 2 } });
  });
});

describe('addLocation', () => {
  it('finds the place, with audit row and event', async () => {
    const { add, read, region, world } = arrange();
    const organisationId = region.own.organisation.id;
    const location = await add(region.own.admin, { organisationId, location: place });
    expect(location).toMatchObject({
      organisationId,
      name: 'De Eik',
      postcode: '6411 AB',
      municipalityCode: 'GM0917',
      latitude: 50.8875,
      longitude: 5.9795,
    });
    expect((await read(region.candidate, organisationId)).locations).toContainEqual(location);
    expect(world.tables.audit).toMatchObject([
      { action: 'organisation.location-added', details: { location: location.id } },
    ]);
    expect(world.tables.outbox).toEqual([
      { event: 'organisation.changed', subjectId: organisationId },
    ]);
  });

  it('takes the coordinates given, else the postcode area, else the municipality', async () => {
    const { add, region } = arrange();
    const at = (change: object) =>
      add(region.own.admin, {
        organisationId: region.own.organisation.id,
        location: { ...place, ...change },
      });
    expect(await at({ latitude: 50.9, longitude: 6 })).toMatchObject({
      latitude: 50.9,
      longitude: 6,
    });
    expect(await at({ postcode: '6411' })).toMatchObject({ latitude: 50.8875, postcode: '6411' });
    expect(await at({ postcode: null })).toMatchObject({ latitude: 50.888, postcode: null });
  });

  it.each([
    [
      'another region',
      { municipality: 'Utrecht', postcode: null },
      ['municipality: unknown_municipality'],
    ],
    ['a postcode elsewhere', { postcode: '3511 AA' }, ['postcode: unknown_postcode']],
    ['no postcode at all', { postcode: '6411 ABC' }, ['postcode: unknown_postcode']],
    ['a postcode of another municipality', { postcode: '6211 AA' }, ['postcode: conflicts_with']],
    ['half a point', { latitude: 50.9 }, ['longitude: required']],
  ])('refuses %s', async (_what, change, issues) => {
    const { add, region, world } = arrange();
    const location = { ...place, ...change };
    const adding = add(region.own.admin, { organisationId: region.own.organisation.id, location });
    expect(await issuesOf(adding)).toEqual(issues);
    expect(world.tables.audit).toEqual([]);
  });

  it('is for its own administrator and the platform', async () => {
    const { add, region, world } = arrange();
    const adding = { organisationId: region.own.organisation.id, location: place };
    expect(await refusalCodeOf(add(region.own.recruiter, adding))).toBe('forbidden');
    expect(await refusalCodeOf(add(region.other.admin, adding))).toBe('not_found');
    const nowhere = { ...adding, organisationId: world.ids.next() };
    expect(await refusalCodeOf(add(region.platformAdmin, nowhere))).toBe('not_found');
  });
});

describe('listOrganisations', () => {
  it('lists all by name, or the own ones', async () => {
    const { list, region } = arrange();
    const names = async (mine: boolean) =>
      (await list(region.own.caseManager, { limit: 10, mine })).items.map(({ name }) => name);
    expect(await names(false)).toEqual(['Stichting Maasoever', 'Zorggroep Geleenbeek']);
    expect(await names(true)).toEqual(['Zorggroep Geleenbeek']);
    expect(await refusalCodeOf(list(ANONYMOUS, { limit: 10 }))).toBe('not_signed_in');
  });
});

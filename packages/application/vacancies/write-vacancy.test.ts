import { describe, expect, it } from 'vitest';
import {
  aLocation,
  aVacancy,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  refusalOf,
  smallRegion,
  testCatalogue,
  vacancyContent,
} from '../testing/index.ts';
import { createVacancy } from './create-vacancy.ts';
import { readVacancy } from './read-vacancy.ts';
import { updateVacancy } from './update-vacancy.ts';

function arrange() {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const deps = { ...world, catalogue: testCatalogue() };
  const draft = { ...vacancyContent(region.own.location.id), externalId: null };
  const vacancy = aVacancy(region.own.location);
  world.tables.vacancies.set(vacancy.id, vacancy);
  return {
    world,
    region,
    draft,
    vacancy,
    create: createVacancy(deps),
    read: readVacancy(deps),
    update: updateVacancy(deps),
  };
}

describe('createVacancy', () => {
  it('writes a draft of the organisation that the location belongs to', async () => {
    const { create, draft, region, world } = arrange();
    const { vacancy, owner } = await create(region.own.recruiter, draft);
    expect(vacancy).toMatchObject({
      ...draft,
      organisationId: region.own.organisation.id,
      organisationName: region.own.organisation.name,
      location: region.own.location,
      status: 'draft',
      version: 1,
      publishedAt: null,
      createdAt: world.clock.now(),
    });
    expect(owner).toEqual({ use: { positions: 0, hours: 0 }, transitions: ['publish', 'close'] });
  });

  it('leaves an audit row and an event', async () => {
    const { create, draft, region, world } = arrange();
    const { vacancy } = await create(region.own.recruiter, draft);
    expect(world.tables.audit).toEqual([
      {
        at: world.clock.now(),
        actor: region.own.recruiter,
        action: 'vacancy.created',
        subjectType: 'vacancy',
        subjectId: vacancy.id,
        organisationId: region.own.organisation.id,
      },
    ]);
    expect(world.tables.outbox).toEqual([{ event: 'vacancy.changed', subjectId: vacancy.id }]);
  });

  it.each(['caseManager', 'recruiter'] as const)('is for who posts: %s', async (role) => {
    const { create, draft, region } = arrange();
    const outcome = create(region.own[role], draft);
    if (role === 'recruiter') await expect(outcome).resolves.toBeDefined();
    else expect(await refusalCodeOf(outcome)).toBe('forbidden');
  });

  it('refuses a location of another organisation like one that does not exist', async () => {
    const { create, draft, region, world } = arrange();
    const elsewhere = { ...draft, locationId: region.other.location.id };
    const nowhere = { ...draft, locationId: world.ids.next() };
    expect(await issuesOf(create(region.own.recruiter, elsewhere))).toEqual([
      'locationId: unknown_location',
    ]);
    expect(await issuesOf(create(region.own.recruiter, nowhere))).toEqual([
      'locationId: unknown_location',
    ]);
    expect(world.tables.vacancies.size).toBe(1);
  });

  it('names every wrong field and leaves nothing behind', async () => {
    const { create, draft, region, world } = arrange();
    const wrong = {
      ...draft,
      hoursMin: 40,
      skills: [{ skillId: 'toveren', level: 3, importance: 'essential' } as const],
    };
    expect(await issuesOf(create(region.own.recruiter, wrong))).toEqual([
      'hoursMin: min_above_max',
      'skills.0.skillId: unknown_skill',
    ]);
    expect(world.tables.audit).toEqual([]);
    expect(world.tables.outbox).toEqual([]);
  });

  it('takes an external id once within an organisation', async () => {
    const { create, draft, region } = arrange();
    await create(region.own.recruiter, { ...draft, externalId: 'A-1' });
    expect(await issuesOf(create(region.own.recruiter, { ...draft, externalId: 'A-1' }))).toEqual([
      'externalId: duplicate',
    ]);
    const other = { ...draft, locationId: region.other.location.id, externalId: 'A-1' };
    await expect(create(region.other.recruiter, other)).resolves.toBeDefined();
  });
});

describe('readVacancy', () => {
  it('shows what is published to everybody, and its use only to the owner', async () => {
    const { read, region, vacancy } = arrange();
    expect((await read(region.candidate, vacancy.id)).owner).toBeNull();
    expect((await read(region.other.recruiter, vacancy.id)).owner).toBeNull();
    expect((await read(region.own.recruiter, vacancy.id)).owner).toEqual({
      use: { positions: 0, hours: 0 },
      transitions: ['pause', 'close'],
    });
  });

  it('hides a draft from everybody but its owner', async () => {
    const { create, draft, read, region } = arrange();
    const { vacancy } = await create(region.own.recruiter, draft);
    await expect(read(region.own.admin, vacancy.id)).resolves.toBeDefined();
    for (const actor of [region.other.recruiter, region.candidate, region.own.caseManager]) {
      expect(await refusalCodeOf(read(actor, vacancy.id))).toBe('not_found');
    }
  });
});

describe('updateVacancy', () => {
  it('changes what is given and leaves the rest', async () => {
    const { region, update, vacancy, world } = arrange();
    const { vacancy: changed } = await update(region.own.recruiter, {
      id: vacancy.id,
      expectedVersion: 1,
      patch: { title: 'Gastvrouw', expiresOn: null, description: undefined },
    });
    expect(changed).toMatchObject({
      ...vacancy,
      title: 'Gastvrouw',
      expiresOn: null,
      version: 2,
      updatedAt: world.clock.now(),
    });
    expect(world.tables.audit).toMatchObject([
      {
        action: 'vacancy.updated',
        subjectId: vacancy.id,
        details: { fields: 'description expiresOn title', version: 2 },
      },
    ]);
    expect(world.tables.outbox).toEqual([{ event: 'vacancy.changed', subjectId: vacancy.id }]);
  });

  it('refuses the second of two people and shows what the first wrote', async () => {
    const { region, update, vacancy } = arrange();
    const change = (title: string) => ({ id: vacancy.id, expectedVersion: 1, patch: { title } });
    await update(region.own.recruiter, change('Eerste'));
    const refusal = await refusalOf(update(region.own.admin, change('Tweede')));
    expect(refusal.code).toBe('version_conflict');
    expect(refusal.details).toMatchObject({ current: { title: 'Eerste', version: 2 } });
  });

  it('is for who posts, and answers another organisation as if there were nothing', async () => {
    const { region, update, vacancy } = arrange();
    const change = { id: vacancy.id, expectedVersion: 1, patch: { title: 'Gekaapt' } };
    expect(await refusalCodeOf(update(region.candidate, change))).toBe('forbidden');
    expect(await refusalCodeOf(update(region.own.caseManager, change))).toBe('forbidden');
    expect(await refusalCodeOf(update(region.other.recruiter, change))).toBe('not_found');
  });

  it('does not let it move to another organisation', async () => {
    const { region, update, vacancy, world } = arrange();
    const second = aLocation(region.own.organisation.id);
    world.tables.locations.set(second.id, second);
    const move = (locationId: string, expectedVersion: number) =>
      update(region.own.recruiter, { id: vacancy.id, expectedVersion, patch: { locationId } });
    expect((await move(second.id, 1)).vacancy.location).toEqual(second);
    expect(await issuesOf(move(region.other.location.id, 2))).toEqual([
      'locationId: unknown_location',
    ]);
  });

  it('keeps what is published complete', async () => {
    const { region, update, vacancy } = arrange();
    const change = {
      id: vacancy.id,
      expectedVersion: 1,
      patch: { lanes: [], expiresOn: '2026-05-31' },
    };
    expect(await issuesOf(update(region.own.recruiter, change))).toEqual([
      'lanes: required',
      'expiresOn: date_in_past',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  aVacancy,
  BUILT_AT,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  smallRegion,
  testCatalogue,
} from '../testing/index.ts';
import type { VacancyToStore } from '../ports/index.ts';
import { changeVacancyStatus } from './change-vacancy-status.ts';
import { expireVacancies } from './expire-vacancies.ts';
import { listOwnVacancies } from './list-own-vacancies.ts';

function arrange(change: Partial<VacancyToStore> = {}) {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const deps = { ...world, catalogue: testCatalogue() };
  const vacancy = aVacancy(region.own.location, { status: 'draft', publishedAt: null, ...change });
  world.tables.vacancies.set(vacancy.id, vacancy);
  return {
    world,
    region,
    vacancy,
    change: changeVacancyStatus(deps),
    expire: expireVacancies(deps),
    listOwn: listOwnVacancies(deps),
  };
}

describe('changeVacancyStatus', () => {
  it('publishes a complete draft, with audit row and event', async () => {
    const { change, region, vacancy, world } = arrange();
    const view = await change(region.own.recruiter, { id: vacancy.id, transition: 'publish' });
    expect(view.vacancy).toMatchObject({
      status: 'published',
      publishedAt: world.clock.now(),
      version: 2,
    });
    expect(world.tables.audit).toMatchObject([
      {
        action: 'vacancy.published',
        subjectId: vacancy.id,
        organisationId: region.own.organisation.id,
        details: { from: 'draft', version: 2 },
      },
    ]);
    expect(world.tables.outbox).toEqual([{ event: 'vacancy.changed', subjectId: vacancy.id }]);
  });

  it('is for who posts, and answers another organisation as if there were nothing', async () => {
    const { change, region, vacancy } = arrange();
    const publish = { id: vacancy.id, transition: 'publish' } as const;
    expect(await refusalCodeOf(change(region.candidate, publish))).toBe('forbidden');
    expect(await refusalCodeOf(change(region.own.caseManager, publish))).toBe('forbidden');
    expect(await refusalCodeOf(change(region.other.recruiter, publish))).toBe('not_found');
  });

  it('does not publish what is incomplete or past its last day', async () => {
    const { change, region, vacancy } = arrange({
      description: '',
      forms: [],
      expiresOn: '2026-05-31',
    });
    expect(
      await issuesOf(change(region.own.recruiter, { id: vacancy.id, transition: 'publish' })),
    ).toEqual(['description: required', 'forms: required', 'expiresOn: date_in_past']);
  });

  it('stays in its old place in the list after a pause, and is new after it expired', async () => {
    const paused = arrange({ status: 'paused', publishedAt: BUILT_AT });
    const expired = arrange({ status: 'expired', publishedAt: BUILT_AT });
    const publish = async ({ change, region, vacancy }: typeof paused) =>
      (await change(region.own.recruiter, { id: vacancy.id, transition: 'publish' })).vacancy
        .publishedAt;
    expect(await publish(paused)).toEqual(BUILT_AT);
    expect(await publish(expired)).toEqual(expired.world.clock.now());
  });

  it('lets the owner pause and close, and a closed one stays closed', async () => {
    const { change, region, vacancy } = arrange({ status: 'published' });
    const go = (transition: 'publish' | 'pause' | 'close') =>
      change(region.own.admin, { id: vacancy.id, transition });
    expect((await go('pause')).vacancy.status).toBe('paused');
    expect((await go('close')).vacancy.status).toBe('closed');
    expect(await refusalCodeOf(go('publish'))).toBe('transition_not_allowed');
  });

  it('refuses a version that has passed', async () => {
    const { change, region, vacancy } = arrange();
    const stale = { id: vacancy.id, transition: 'publish', expectedVersion: 7 } as const;
    expect(await refusalCodeOf(change(region.own.recruiter, stale))).toBe('version_conflict');
  });
});

describe('expireVacancies', () => {
  it('expires on the day after the last one, in the time of Amsterdam', async () => {
    const { expire, vacancy, world } = arrange({ status: 'published', expiresOn: '2026-06-01' });
    world.clock.set('2026-06-01T21:59:59Z');
    expect(await expire()).toBe(0);
    world.clock.set('2026-06-01T22:00:00Z');
    expect(await expire()).toBe(1);
    expect(await expire()).toBe(0);
    expect(world.tables.vacancies.get(vacancy.id)).toMatchObject({ status: 'expired', version: 2 });
    expect(world.tables.audit).toMatchObject([
      { action: 'vacancy.expired', actor: { kind: 'system' }, subjectId: vacancy.id },
    ]);
    expect(world.tables.outbox).toEqual([{ event: 'vacancy.changed', subjectId: vacancy.id }]);
  });

  it('takes all of a long list and leaves drafts alone', async () => {
    const { expire, region, world } = arrange({ expiresOn: '2026-01-01' });
    for (let count = 0; count < 230; count += 1) {
      const status = count % 2 === 0 ? 'published' : 'paused';
      const vacancy = aVacancy(region.own.location, { status, expiresOn: '2026-01-01' });
      world.tables.vacancies.set(vacancy.id, vacancy);
    }
    expect(await expire()).toBe(230);
    const statuses = [...world.tables.vacancies.values()].map(({ status }) => status);
    expect(statuses.filter((status) => status === 'draft')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'expired')).toHaveLength(230);
  });
});

describe('listOwnVacancies', () => {
  it('lists every status of the own organisation and nothing of another', async () => {
    const { listOwn, region, vacancy, world } = arrange();
    const foreign = aVacancy(region.other.location);
    world.tables.vacancies.set(foreign.id, foreign);
    const all = { limit: 10, statuses: [] };
    expect((await listOwn(region.own.recruiter, all)).items.map(({ id }) => id)).toEqual([
      vacancy.id,
    ]);
    expect((await listOwn(region.own.recruiter, { ...all, statuses: ['closed'] })).total).toBe(0);
    expect((await listOwn(region.own.recruiter, { ...all, q: ' DAGBESTEDING ' })).total).toBe(1);
    const organisationId = region.other.organisation.id;
    expect(await refusalCodeOf(listOwn(region.own.recruiter, { ...all, organisationId }))).toBe(
      'not_found',
    );
    expect(await refusalCodeOf(listOwn(region.candidate, all))).toBe('forbidden');
  });

  it('with `split` lists those that ask a skill which became several', async () => {
    const { region, vacancy, world } = arrange();
    const splits = (split: readonly string[]) =>
      listOwnVacancies({ ...world, catalogue: { split } })(region.own.recruiter, {
        limit: 10,
        statuses: [],
        split: true,
      });
    const [asked] = vacancy.skills;
    expect((await splits([asked?.skillId ?? ''])).items).toMatchObject([{ id: vacancy.id }]);
    expect((await splits(['another'])).total).toBe(0);
    expect((await splits([])).total).toBe(0);
  });
});

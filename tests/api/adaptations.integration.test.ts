import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const BUILD_UP = [
  { afterWeeks: 0, hoursPerWeek: 8 },
  { afterWeeks: 12, hoursPerWeek: 24 },
] as const;

/** Hours that build up and tasks that are swapped, from the passport to what a recruiter reads. */
describe('hours that build up and tasks that are swapped', () => {
  let platform: TestPlatform;
  let recruiter: Visitor;
  let stranger: Visitor;
  let administrator: Visitor;
  let lifter: Visitor;
  let builder: Visitor;
  let vacancyId: string;

  const person = async (change: Parameters<typeof aPassport>[0]) => {
    const account = await platform.region.account('candidate');
    const visitor = await platform.visitor(account);
    expect((await visitor.put('/me/passport', aPassport(change), 0)).status).toBe(200);
    return { account, visitor };
  };

  const version = async () => {
    const { headers } = await recruiter.get(`/vacancies/${vacancyId}`);
    return Number(headers.get('etag')?.replaceAll('"', ''));
  };
  const change = async (patch: object) =>
    recruiter.patch(`/vacancies/${vacancyId}`, patch, await version());
  const swap = async (adaptations: readonly string[]) =>
    recruiter.put(`/vacancies/${vacancyId}/adaptations`, { adaptations }, await version());
  const figures = async () => {
    const { body } = await recruiter.get(`/vacancies/${vacancyId}/adaptations`);
    return Object.fromEntries(
      body.adaptations.map(({ condition, people }: { condition: string; people: number }) => [
        condition,
        people,
      ]),
    );
  };
  const ownPart = async (visitor: Visitor, kind: string) => {
    const { body } = await visitor.get(`/me/matches/${vacancyId}`);
    return body.explanation.parts.find((part: { kind: string }) => part.kind === kind);
  };

  beforeAll(async () => {
    platform = await startTestPlatform();
    const { region } = platform;
    const employer = await region.organisation('Ruilende Zorg');
    const other = await region.organisation('Andere Zorg');
    recruiter = await platform.visitor(await region.account('recruiter', employer));
    administrator = await platform.visitor(await region.account('organisation-admin', employer));
    stranger = await platform.visitor(await region.account('recruiter', other));
    const lanes = ['extra-hours'] as const;
    const free = await person({ lanes: [...lanes] });
    const lifting = await person({ lanes: [...lanes], workConditions: ['no-lifting'] });
    const building = await person({ lanes: [...lanes], buildUp: [...BUILD_UP] });
    lifter = lifting.visitor;
    builder = building.visitor;
    await region.morePeopleLike(free.account, 39);
    await region.morePeopleLike(lifting.account, 13);
    await region.morePeopleLike(building.account, 11);
    const written = await recruiter.post(
      '/vacancies',
      aVacancy(employer, {
        hoursMin: 16,
        hoursMax: 24,
        conditionsNotMet: ['no-lifting'],
        growth: { startHours: 8, fullAfterWeeks: 4 },
      }),
    );
    vacancyId = written.body.id;
    await recruiter.post(`/vacancies/${vacancyId}/publish`);
    await until(
      () => recruiter.get(`/vacancies/${vacancyId}/matches`),
      ({ body }) => body.total === 66,
    );
  });
  afterAll(() => platform.stop());

  it('keeps a build-up with the passport, and says what is wrong with one', async () => {
    const { body, headers } = await builder.get('/me/passport');
    expect(body.buildUp).toEqual(BUILD_UP);
    const tag = Number(headers.get('etag')?.replaceAll('"', ''));
    const tooMany = [BUILD_UP[0], { afterWeeks: 12 as const, hoursPerWeek: 36 }];
    const refused = await builder.put('/me/passport', aPassport({ buildUp: tooMany }), tag);
    expect([refused.status, refused.body.issues[0].path]).toEqual([422, 'buildUp.1.hoursPerWeek']);
  });

  it('explains to the person where the hours part, and the way out', async () => {
    expect(await ownPart(builder, 'build-up')).toMatchObject({
      status: 'blocked',
      steps: BUILD_UP,
      growth: { startHours: 8, fullAfterWeeks: 4 },
      shortfall: 'full',
      reachedHours: 8,
      waysOut: ['ask-owner-to-let-grow'],
    });
    expect(await ownPart(lifter, 'build-up')).toBeUndefined();
    expect(await ownPart(lifter, 'work-condition')).toMatchObject({ status: 'blocked' });
  });

  it('tells the owner’s recruiters, rounded, whom each swap would open the job to', async () => {
    expect(await figures()).toEqual({ 'no-lifting': 15, 'gradual-build-up': 10 });
    const path = `/vacancies/${vacancyId}/adaptations`;
    expect((await stranger.get(path)).status).toBe(404);
    expect((await lifter.get(path)).status).toBe(403);
    expect((await administrator.get(path)).status).toBe(403);
  });

  it('lifts the block for everybody, is public, and can be taken back', async () => {
    const { body: people } = await recruiter.get(`/vacancies/${vacancyId}/matches?limit=100`);
    const swapped = await swap(['hours-grow', 'lifting-by-colleague']);
    expect(swapped.status).toBe(200);
    expect(swapped.body.adaptations).toEqual(['lifting-by-colleague', 'hours-grow']);
    expect((await lifter.get(`/vacancies/${vacancyId}`)).body.adaptations).toEqual([
      'lifting-by-colleague',
      'hours-grow',
    ]);
    expect(await ownPart(lifter, 'work-condition')).toMatchObject({
      status: 'met',
      met: ['no-lifting'],
      adaptations: ['lifting-by-colleague'],
    });
    expect(await ownPart(builder, 'build-up')).toMatchObject({ status: 'met', isSwapped: true });
    await until(
      () => builder.get('/me/matches?limit=5&include=fitting'),
      ({ body }) =>
        body.items.some((item: { vacancy: { id: string } }) => item.vacancy.id === vacancyId),
    );
    // Nothing that a recruiter reads of people changes with it, and no figure of its own.
    const now = await recruiter.get(`/vacancies/${vacancyId}/matches?limit=100`);
    expect(now.body).toEqual(people);
    expect(await figures()).toEqual({ 'no-lifting': 15, 'gradual-build-up': 10 });
    expect((await swap([])).body.adaptations).toEqual([]);
    expect(await ownPart(lifter, 'work-condition')).toMatchObject({ status: 'blocked' });
  });

  it('is for the owner’s recruiters alone, in the version that they read', async () => {
    const path = `/vacancies/${vacancyId}/adaptations`;
    const body = { adaptations: ['lifting-by-colleague'] };
    const present = await version();
    expect((await stranger.put(path, body, present)).status).toBe(404);
    expect((await administrator.put(path, body, present)).status).toBe(403);
    expect((await lifter.put(path, body, present)).status).toBe(403);
    expect((await recruiter.put(path, body, present - 1)).status).toBe(412);
    const needless = { adaptations: ['nights-by-colleague'] };
    expect((await recruiter.put(path, needless, present)).status).toBe(422);
    const unknown = { adaptations: ['somebody-is-ill'] };
    expect((await recruiter.put(path, unknown, present)).status).toBe(422);
  });

  it('tells a recruiter nothing of a build-up, and no figure by asking variants', async () => {
    for (const path of [
      `/vacancies/${vacancyId}/matches?limit=100`,
      `/vacancies/${vacancyId}/reach`,
      `/vacancies/${vacancyId}/adaptations`,
      '/introductions',
    ]) {
      const { body } = await recruiter.get(path);
      expect(JSON.stringify(body)).not.toMatch(/buildUp|afterWeeks|"build-up"/);
    }
    // One person who changes what is hidden, or one requirement that hardly matters, changes no figure.
    const before = await figures();
    const { body: own, headers } = await lifter.get('/me/passport');
    const { version: _v, updatedAt: _u, municipality: _m, ...written } = own;
    const tag = Number(headers.get('etag')?.replaceAll('"', ''));
    const skills = written.skills.map(
      ({ skillId, level, source }: { skillId: string; level: number; source: string }) => ({
        skillId,
        level,
        source,
      }),
    );
    const saved = await lifter.put('/me/passport', { ...written, skills, workConditions: [] }, tag);
    expect(saved.status).toBe(200);
    expect(await figures()).toEqual(before);
    expect((await change({ hoursMin: 15 })).status).toBe(200);
    expect(await figures()).toEqual(before);
  });
});

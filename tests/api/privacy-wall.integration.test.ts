import { join } from 'node:path';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersIn } from '../platform/letters.ts';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestAccount,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

/**
 * Two people who look the same to a recruiter and differ in everything that is not the recruiter's to
 * know. Whatever a recruiter asks before release must answer the same about both.
 */
describe('the privacy wall', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let sender: TestOrganisation;
  let recruiter: Visitor;
  let sick: { account: TestAccount; visitor: Visitor };
  let parttimer: { account: TestAccount; visitor: Visitor };
  let vacancyId: string;

  const person = async (role: 'candidate', passport: ReturnType<typeof aPassport>) => {
    const account = await platform.region.account(role);
    const visitor = await platform.visitor(account);
    const saved = await visitor.put('/me/passport', passport, 0);
    expect(saved.status).toBe(200);
    return { account, visitor };
  };

  /** Evidence is the person's own: only one of the two has any. */
  const tellEvidence = async (visitor: Visitor) => {
    const told = await visitor.post('/me/evidence', {
      skillId: 'personal-care',
      kind: 'certificate',
      level: 5,
      givenBy: 'Geheime Opleiding',
      givenOn: '2026-01-15',
    });
    expect(told.status).toBe(201);
  };

  /** One of the two has a second-track case, with what a company doctor advised. */
  const openCase = async () => {
    const guide = await platform.visitor(await platform.region.account('case-manager', sender));
    const { name, email } = sick.account;
    const firstDay = addDays(calendarDateAt(new Date()), -300);
    const { body: opened, status } = await guide.post('/second-track/cases', {
      name,
      email,
      sickness: { firstDay, interruptions: [], lastDay: null },
      contractHours: 28,
    });
    expect(status).toBe(201);
    const path = `/second-track/cases/${opened.id}`;
    const until = addDays(calendarDateAt(new Date()), 60);
    const advised = [{ condition: 'no-driving', until }];
    expect((await guide.patch(path, { conditions: advised }, opened.version)).status).toBe(200);
    expect((await sick.visitor.post(`${path}/agree`)).status).toBe(200);
  };

  beforeAll(async () => {
    platform = await startTestPlatform();
    const { region } = platform;
    employer = await region.organisation('Ontvangende Zorg');
    sender = await region.organisation('Zendende Zorg');
    recruiter = await platform.visitor(await region.account('recruiter', employer));
    sick = await person(
      'candidate',
      aPassport({
        lanes: ['second-track'],
        workConditions: ['no-night-shifts', 'no-lifting'],
        otherHours: 4,
        buildUp: [{ afterWeeks: 0, hoursPerWeek: 8 }],
        phone: '0612345678',
      }),
    );
    await region.joinLane(sick.account, 'second-track', sender);
    await openCase();
    parttimer = await person('candidate', aPassport({ lanes: ['extra-hours'], otherHours: 20 }));
    await region.joinLane(parttimer.account, 'extra-hours', sender);
    await tellEvidence(sick.visitor);
    // Open to part-timers only, and it cannot do without nights: both would block one of the two.
    const written = await recruiter.post(
      '/vacancies',
      aVacancy(employer, {
        lanes: ['extra-hours'],
        conditionsNotMet: ['no-night-shifts', 'no-lifting'],
      }),
    );
    vacancyId = written.body.id;
    await recruiter.post(`/vacancies/${vacancyId}/publish`);
    await until(
      () => recruiter.get(`/vacancies/${vacancyId}/matches`),
      ({ body }) => body.total === 2,
    );
  });
  afterAll(() => platform.stop());

  /** What would give somebody away. */
  const secrets = () =>
    [sick, parttimer]
      .flatMap(({ account }) => [account.name, account.email, account.id])
      .concat(
        sender.name,
        sender.id,
        '0612345678',
        'second-track',
        'no-lifting',
        'no-driving',
        'otherHours',
        'buildUp',
      )
      .concat('Geheime Opleiding', 'certificate', '2026-01-15');

  const expectNoSecret = (text: string) => {
    for (const secret of secrets()) expect(text).not.toContain(secret);
  };

  it('ranks both the same, with nothing that tells them apart', async () => {
    const { body } = await recruiter.get(`/vacancies/${vacancyId}/matches`);
    expectNoSecret(JSON.stringify(body));
    const [first, second] = body.items.map(
      ({ pseudonym: _, ...rest }: { pseudonym: string }) => rest,
    );
    expect(first).toEqual(second);
    expect(body).toMatchObject({
      total: 2,
      items: [{ explanation: { ready: true, blocks: [] } }, {}],
    });
  });

  it('answers the same whatever lanes and conditions the vacancy has', async () => {
    const before = (await recruiter.get(`/vacancies/${vacancyId}/matches`)).body;
    const reached = (await recruiter.get(`/vacancies/${vacancyId}/reach`)).body;
    const { body: now, headers } = await recruiter.get(`/vacancies/${vacancyId}`);
    const version = Number(headers.get('etag')?.replaceAll('"', ''));
    const changed = await recruiter.patch(
      `/vacancies/${now.id}`,
      { lanes: ['second-track'], conditionsNotMet: [] },
      version,
    );
    expect(changed.status).toBe(200);
    expect((await recruiter.get(`/vacancies/${vacancyId}/matches`)).body).toEqual(before);
    expect((await recruiter.get(`/vacancies/${vacancyId}/reach`)).body).toEqual(reached);
    const back = { lanes: ['extra-hours'], conditionsNotMet: ['no-night-shifts', 'no-lifting'] };
    expect((await recruiter.patch(`/vacancies/${now.id}`, back, version + 1)).status).toBe(200);
  });

  it('invites both the same, and what one of them cannot accept does not show', async () => {
    const { body } = await recruiter.get(`/vacancies/${vacancyId}/matches`);
    const answers = [];
    for (const { pseudonym } of body.items) {
      answers.push((await recruiter.post('/introductions', { vacancyId, pseudonym })).body);
    }
    const bare = answers.map(
      ({ id: _id, pseudonym: _p, createdAt: _c, updatedAt: _u, history, ...rest }) => ({
        ...rest,
        history: history.map(({ transition }: { transition: string }) => transition),
      }),
    );
    expect(bare[0]).toEqual(bare[1]);
    expectNoSecret(JSON.stringify(answers));

    const own = (await sick.visitor.get('/introductions')).body.items[0];
    expect(own.vacancy.laneAccepted).toBe(false);
    const until_ = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const refused = await sick.visitor.post(`/introductions/${own.id}/release`, {
      release: { fields: ['name'], until: until_ },
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'lane_not_accepted']);
    expectNoSecret(JSON.stringify((await recruiter.get('/introductions')).body));
  });

  it('shows nothing in search, facets, placements or mail', async () => {
    for (const path of ['/vacancies', `/vacancies?mine=true`, '/placements', '/skills?q=zorg']) {
      const text = JSON.stringify((await recruiter.get(path)).body);
      for (const { account } of [sick, parttimer]) {
        expect(text).not.toContain(account.name);
        expect(text).not.toContain(account.id);
      }
    }
    const letters = await until(
      () => lettersIn(join(platform.dataFolder, 'mail')),
      (found) => found.length >= 2,
    );
    for (const { text } of letters) {
      expect(text).not.toContain(sender.name);
      expect(text).not.toMatch(/second-track|tweede spoor|no-lifting|niet tillen/i);
    }
  });

  it('answers for a guessed pseudonym as for nobody, and for another organisation as for nothing', async () => {
    const guessed = await recruiter.post('/introductions', {
      vacancyId,
      pseudonym: '0123456789abcdef0123456789abcdef',
    });
    expect([guessed.status, guessed.body.code]).toEqual([404, 'not_found']);
    const other = await platform.region.organisation('Andere Zorg');
    const stranger = await platform.visitor(await platform.region.account('recruiter', other));
    expect((await stranger.get(`/vacancies/${vacancyId}/matches`)).status).toBe(404);
    expect((await stranger.get('/introductions')).body.total).toBe(0);
    const caseManager = await platform.visitor(
      await platform.region.account('case-manager', sender),
    );
    expect((await caseManager.get(`/vacancies/${vacancyId}/matches`)).status).toBe(403);
    expect((await caseManager.get('/me/passport')).status).toBe(403);
    const coordinator = await platform.visitor(
      await platform.region.account('regional-coordinator'),
    );
    const reachPath = `/vacancies/${vacancyId}/reach`;
    expect((await stranger.get(reachPath)).status).toBe(404);
    for (const visitor of [caseManager, coordinator, sick.visitor]) {
      expect((await visitor.get(reachPath)).status).toBe(403);
    }
  });

  it('gives no vacancy the same pseudonym as another', async () => {
    const written = await recruiter.post('/vacancies', aVacancy(employer));
    const there = await recruiter.get(`/vacancies/${written.body.id}/matches`);
    const here = await recruiter.get(`/vacancies/${vacancyId}/matches`);
    const pseudonyms = [...there.body.items, ...here.body.items].map(({ pseudonym }) => pseudonym);
    expect(new Set(pseudonyms).size).toBe(4);
  });

  it('shows what was released, and nothing at the next request after it was revoked', async () => {
    const { id } = (await parttimer.visitor.get('/introductions')).body.items[0];
    const path = `/introductions/${id}`;
    const until_ = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await parttimer.visitor.post(`${path}/release`, {
      release: { fields: ['name'], until: until_ },
    });
    expect((await recruiter.get(path)).body.person).toEqual({ name: parttimer.account.name });
    await parttimer.visitor.post(`${path}/revoke`);
    const after = (await recruiter.get(path)).body;
    expect(after.person).toBeNull();
    expect(JSON.stringify(after)).not.toContain(parttimer.account.name);
  });

  it('tells the person who saw what', async () => {
    const { body } = await parttimer.visitor.get('/me/access-log');
    expect(body.items[0].organisation.name).toBe(employer.name);
    expect(new Set(body.items.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['profile-listed', 'profile-viewed', 'release-viewed']),
    );
  });

  it('gives a person everything of the own account, and nothing of anybody else', async () => {
    const text = JSON.stringify((await sick.visitor.get('/me/export')).body);
    expect(text).toContain(sick.account.email);
    expect(text).toContain('no-lifting');
    expect(text).not.toContain(parttimer.account.email);
    expect(text).not.toContain('$argon2');
  });

  it('tells how many people a vacancy reaches in figures that show nobody', async () => {
    const path = `/vacancies/${vacancyId}/reach`;
    const now = async () => {
      const { status, body } = await recruiter.get(path);
      expect(status).toBe(200);
      expectNoSecret(JSON.stringify(body));
      return body.reach.within.map(({ people }: { people: number | null }) => people);
    };
    expect(await now()).toEqual([null, null, null]);
    // In other lanes than the vacancy is open to, which must not show by their absence.
    for (let joined = 0; joined < 10; joined += 1) {
      await person('candidate', aPassport({ lanes: ['second-track'] }));
    }
    const listed = `/vacancies/${vacancyId}/matches?limit=1`;
    await until(
      () => recruiter.get(listed),
      ({ body }) => body.total === 12,
    );
    expect(await now()).toEqual([10, 10, 10]);
    // A thirteenth would by itself be told as fifteen.
    await person('candidate', aPassport());
    await until(
      () => recruiter.get(listed),
      ({ body }) => body.total === 13,
    );
    expect(await now()).toEqual([10, 10, 10]);
  });
});

import { join } from 'node:path';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersTo } from '../platform/letters.ts';
import {
  aPassport,
  aTraining,
  startTestPlatform,
  type TestAccount,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

describe('trainings', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let recruiter: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    const { region } = platform;
    employer = await region.organisation('Lerende Zorg');
    recruiter = await platform.visitor(await region.account('recruiter', employer));
    const other = await region.organisation('Andere Zorg');
    stranger = await platform.visitor(await region.account('recruiter', other));
  });
  afterAll(() => platform.stop());

  const candidate = async (change: Parameters<typeof aPassport>[0] = {}) => {
    const account = await platform.region.account('candidate');
    const visitor = await platform.visitor(account);
    expect((await visitor.put('/me/passport', aPassport(change), 0)).status).toBe(200);
    return { account, visitor };
  };
  const offer = async (change: object = {}) => {
    const written = await recruiter.post('/trainings', aTraining(employer, change));
    expect(written.status).toBe(201);
    const opened = await recruiter.post(`/trainings/${written.body.id}/open`);
    expect(opened.status).toBe(200);
    return opened.body;
  };
  const ask = (visitor: Visitor, training: { id: string; sessions: { id: string }[] }) =>
    visitor.post('/me/seat-requests', {
      trainingId: training.id,
      sessionId: training.sessions[0]?.id,
    });
  const answer = (training: { id: string }, requestId: string, transition: string) =>
    recruiter.post(`/trainings/${training.id}/seat-requests/${requestId}/${transition}`);
  /** The first day comes; only the owner of the database can turn time back. */
  const begin = (training: { id: string }) =>
    platform.region.query(
      `UPDATE training_session SET starts_on = $2, ask_until = $2 WHERE training_id = $1`,
      [training.id, addDays(calendarDateAt(new Date()), -1)],
    );

  it('lead from a gap in a match to a certificate in the passport', async () => {
    const training = await offer();
    const { visitor, account } = await candidate();
    const vacancy = await recruiter.post('/vacancies', {
      title: 'Wondverzorger',
      description: 'U verzorgt wonden.',
      branch: 'vvt',
      locationId: employer.locationId,
      capacity: { kind: 'positions', positions: 1 },
      skills: [{ skillId: 'wound-care', level: 4, importance: 'essential' }],
      hoursMin: 8,
      hoursMax: 24,
      lanes: ['extra-hours'],
      forms: ['contract'],
    });
    await recruiter.post(`/vacancies/${vacancy.body.id}/publish`);
    const match = await visitor.get(`/me/matches/${vacancy.body.id}`);
    expect(match.body.trainings).toMatchObject([
      { id: training.id, next: { id: training.sessions[0].id, seatsLeft: 2 } },
    ]);
    const page = await until(
      () => visitor.get('/me/matches'),
      ({ body }) => body.total > 0,
    );
    expect(page.body.trainings).toEqual(match.body.trainings);

    const asked = await ask(visitor, training);
    expect([asked.status, asked.body.status]).toEqual([201, 'asked']);
    const { body: seen } = await recruiter.get(`/trainings/${training.id}/seat-requests`);
    expect(seen.items).toMatchObject([{ name: account.name, email: account.email }]);
    await answer(training, asked.body.id, 'offer');
    const accepted = await visitor.post(`/me/seat-requests/${asked.body.id}/accept`);
    expect(accepted.body.status).toBe('accepted');
    const early = await answer(training, asked.body.id, 'complete');
    expect([early.status, early.body.code]).toEqual([409, 'transition_not_allowed']);
    await begin(training);
    expect((await answer(training, asked.body.id, 'complete')).body.status).toBe('completed');

    const { body: evidence } = await visitor.get('/me/evidence');
    expect(
      evidence.skills.find(({ skillId }: { skillId: string }) => skillId === 'wound-care'),
    ).toMatchObject({
      level: 4,
      evidence: [{ kind: 'certificate', level: 4, trainingId: training.id }],
    });
    const { body: exported } = await visitor.get('/me/export');
    expect(exported.seatRequests).toMatchObject([{ status: 'completed' }]);
    const { body: log } = await visitor.get('/me/access-log');
    expect(log.items.map(({ kind }: { kind: string }) => kind)).toContain('seat-request-viewed');
    // The gap is closed, for the ranking too.
    const after = await visitor.get(`/me/matches/${vacancy.body.id}`);
    expect(after.body.trainings).toEqual([]);
    expect(after.body.explanation.score).toBeGreaterThan(match.body.explanation.score);
  });

  it('give the last seat to one of many who ask at once, and the waiting list to the others', async () => {
    const day = aTraining(employer).sessions[0];
    const training = await offer({ sessions: [{ ...day, seats: 1 }] });
    const people = [];
    for (let count = 0; count < 5; count += 1) people.push(await candidate());
    const answers = await Promise.all(people.map(({ visitor }) => ask(visitor, training)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(answers.map(({ body }) => body.status).toSorted()).toEqual([
      'asked',
      ...Array.from({ length: 4 }, () => 'waiting-list'),
    ]);
    const waiting = answers.filter(({ body }) => body.status === 'waiting-list');
    const full = await answer(training, waiting[0]?.body.id, 'offer');
    expect([full.status, full.body.code]).toEqual([409, 'no_seat_left']);
    const first = answers.find(({ body }) => body.status === 'asked');
    await answer(training, first?.body.id, 'decline');
    const offers = await Promise.all(waiting.map(({ body }) => answer(training, body.id, 'offer')));
    expect(offers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  });

  it('tell everybody who holds a seat that there is no training', async () => {
    const training = await offer({ title: 'Geheime training' });
    const { visitor, account } = await candidate();
    await ask(visitor, training);
    expect((await recruiter.post(`/trainings/${training.id}/cancel`)).status).toBe(200);
    const letters = async () => {
      const found = await lettersTo(join(platform.dataFolder, 'mail'), account.email);
      return found.filter(({ text }) => text.includes('gaat niet'));
    };
    const [letter] = await until(letters, (found) => found.length > 0);
    expect(letter?.text).toContain(training.id);
    expect(letter?.text).not.toContain('Geheime training');
    expect((await visitor.get('/me/seat-requests')).body.items).toMatchObject([
      { status: 'cancelled' },
    ]);
    const { body } = await recruiter.get(`/trainings/${training.id}/seat-requests`);
    expect(JSON.stringify(body)).not.toContain(account.name);
  });

  it('take no request after the last day, and none for what is not open', async () => {
    const training = await offer();
    const { visitor } = await candidate();
    await begin(training);
    const late = await ask(visitor, training);
    expect([late.status, late.body.code]).toEqual([409, 'asking_closed']);
    const draft = await recruiter.post('/trainings', aTraining(employer));
    expect((await ask(visitor, draft.body)).status).toBe(404);
    expect((await visitor.get(`/trainings/${draft.body.id}`)).status).toBe(404);
    const opened = await recruiter.post(`/trainings/${training.id}/close`);
    expect(opened.status).toBe(200);
    const again = await recruiter.post(`/trainings/${training.id}/open`);
    expect([again.status, again.body.issues[0].code]).toEqual([422, 'date_in_past']);
  });

  it('are another organisation’s to read and nobody else’s to change', async () => {
    const training = await offer();
    const { visitor } = await candidate();
    const { body: asked } = await ask(visitor, training);
    const path = `/trainings/${training.id}`;
    expect((await stranger.get(path)).body).toMatchObject({ id: training.id, owner: null });
    expect((await stranger.get(`${path}/seat-requests`)).status).toBe(404);
    expect((await stranger.post(`${path}/cancel`)).status).toBe(404);
    expect((await stranger.post(`${path}/seat-requests/${asked.id}/offer`)).status).toBe(404);
    expect((await stranger.put(path, aTraining(employer), 2)).status).toBe(404);
    expect((await visitor.get(`${path}/seat-requests`)).status).toBe(403);
    expect((await visitor.post('/trainings', aTraining(employer))).status).toBe(403);
    expect((await ask(recruiter, training)).status).toBe(403);
    const { visitor: other } = await candidate();
    expect((await other.post(`/me/seat-requests/${asked.id}/withdraw`)).status).toBe(404);
    expect((await other.get('/me/seat-requests')).body.total).toBe(0);
  });

  it('for the own people do not exist for others', async () => {
    const training = await offer({ reach: 'own-organisation' });
    const { visitor, account } = await candidate();
    expect((await visitor.get(`/trainings/${training.id}`)).status).toBe(404);
    await platform.region.joinLane(account, 'extra-hours', employer);
    expect((await visitor.get(`/trainings/${training.id}`)).status).toBe(200);
    expect((await ask(visitor, training)).status).toBe(201);
  });

  it('are changed by who read the latest version, and keep what somebody asked for', async () => {
    const training = await offer();
    const { visitor } = await candidate();
    await ask(visitor, training);
    const path = `/trainings/${training.id}`;
    const input = aTraining(employer);
    const removed = await recruiter.put(path, input, 2);
    expect([removed.status, removed.body.code]).toEqual([409, 'session_in_use']);
    const { id, startsOn, askUntil } = training.sessions[0];
    const sessions = [{ id, startsOn, askUntil, seats: 3 }];
    expect((await recruiter.put(path, { ...input, sessions, weeks: 6 }, 2)).status).toBe(200);
    const stale = await recruiter.put(path, { ...input, sessions }, 2);
    expect([stale.status, stale.body.current.weeks]).toEqual([412, 6]);
  });

  it.each([
    ['no seats', { sessions: [{ seats: 0 }] }, 'sessions.0.seats', 'too_small'],
    [
      'a skill outside the language',
      { skills: [{ skillId: 'toveren', level: 3 }] },
      'skills.0.skillId',
      'unknown_skill',
    ],
    [
      'a date that is none',
      { sessions: [{ startsOn: '2199-02-30' }] },
      'sessions.0.startsOn',
      'not_a_date',
    ],
    [
      'asking after it began',
      { sessions: [{ askUntil: '2199-12-31' }] },
      'sessions.0.askUntil',
      'dates_out_of_order',
    ],
    ['half a week', { weeks: 0.5 }, 'weeks', 'wrong_type'],
    ['an unknown form', { form: 'per post' }, 'form', 'not_in_list'],
    [
      'more than it may hold',
      { sessions: Array.from({ length: 13 }, () => ({})) },
      'sessions',
      'too_many',
    ],
  ])('are refused with %s, by field', async (_what, change, path, code) => {
    const day = aTraining(employer).sessions[0];
    const sessions = ((change as { sessions?: object[] }).sessions ?? [{}]).map((one) => ({
      ...day,
      ...one,
    }));
    const { status, body } = await recruiter.post('/trainings', {
      ...aTraining(employer),
      ...change,
      sessions,
    });
    expect(status).toBe(422);
    expect(body.issues).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('make a path, with what the law asks', async () => {
    const { visitor } = await candidate();
    const { body } = await visitor.get('/me/development-path?occupation=care-helper');
    expect(body).toMatchObject({
      occupation: { id: 'care-helper' },
      legal: [],
      skillsMet: { asked: 4, now: 1 },
    });
    expect(body.met).toMatchObject([{ skillId: 'personal-care' }]);
    const { body: nurse } = await visitor.get('/me/development-path?occupation=nurse-mbo');
    expect(nurse.legal[0]).toMatchObject({ kind: 'title', titles: ['verpleegkundige'] });
    expect(nurse.legal[0].studies[0]).toMatchObject({ years: 4 });
    expect((await visitor.get('/me/development-path?occupation=piloot')).status).toBe(404);
    expect((await visitor.get('/me/development-path')).status).toBe(422);
    expect((await recruiter.get('/me/development-path?occupation=care-helper')).status).toBe(403);
    const { body: nearest } = await visitor.get('/me/nearest-occupations');
    expect(nearest.items.length).toBeGreaterThan(0);
  });

  it('are listed to be asked, by skill, form and words, in pages', async () => {
    const title = `Titel ${Date.now()}`;
    const first = await offer({ title });
    const second = await offer({ title, form: 'online', locationId: null });
    const { visitor } = await candidate();
    const list = async (query: string) =>
      (await visitor.get(`/trainings?q=${encodeURIComponent(title)}${query}`)).body;
    expect((await list('')).total).toBe(2);
    expect((await list('&form=online')).items).toMatchObject([{ id: second.id }]);
    const page = await list('&limit=1');
    const next = await list(`&limit=1&cursor=${page.nextCursor}`);
    expect([page.items[0].id, next.items[0].id].toSorted()).toEqual(
      [first.id, second.id].toSorted(),
    );
    expect((await list('&skill=wound-care')).total).toBe(2);
    expect((await list('&skill=personal-care')).total).toBe(0);
    expect((await visitor.get('/trainings?cursor=x')).status).toBe(422);
    expect((await visitor.get('/trainings?mine=true')).status).toBe(403);
    expect((await recruiter.get('/trainings?mine=true&status=draft,open')).status).toBe(200);
  });
});

/** What the offering employer learns of who asks, beside name and address: the same of everybody. */
describe('the privacy wall around a request for a seat', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('shows nothing of lane, employer, work conditions or passport', async () => {
    const { region } = platform;
    const [employer, sender] = [
      await region.organisation('Lerende Zorg'),
      await region.organisation('Zendende Zorg'),
    ];
    const recruiter = await platform.visitor(await region.account('recruiter', employer));
    const written = await recruiter.post('/trainings', aTraining(employer));
    const { body: training } = await recruiter.post(`/trainings/${written.body.id}/open`);
    const person = async (passport: ReturnType<typeof aPassport>): Promise<TestAccount> => {
      const account = await region.account('candidate');
      const visitor = await platform.visitor(account);
      await visitor.put('/me/passport', passport, 0);
      const sessionId = training.sessions[0].id;
      const asked = await visitor.post('/me/seat-requests', { trainingId: training.id, sessionId });
      expect(asked.status).toBe(201);
      return account;
    };
    const sick = await person(
      aPassport({ lanes: ['second-track'], workConditions: ['no-lifting'], otherHours: 4 }),
    );
    await region.joinLane(sick, 'second-track', sender);
    await person(aPassport({ lanes: ['extra-hours'], skills: [] }));

    const { body } = await recruiter.get(`/trainings/${training.id}/seat-requests`);
    const text = JSON.stringify(body);
    for (const secret of [sender.name, sender.id, sick.id, 'second-track', 'no-lifting']) {
      expect(text).not.toContain(secret);
    }
    const bare = body.items.map(
      ({ id: _id, name: _n, email: _e, askedAt: _a, ...rest }: Record<string, unknown>) => rest,
    );
    expect(bare[0]).toEqual(bare[1]);
  });
});

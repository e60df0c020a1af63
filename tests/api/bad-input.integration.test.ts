import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  type Visitor,
} from '../platform/index.ts';

describe('bad input', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let recruiter: Visitor;
  let candidate: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    employer = await platform.region.organisation('Zorg Eén');
    recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    candidate = await platform.visitor(await platform.region.account('candidate'));
  });
  afterAll(() => platform.stop());

  const vacancyCount = async () =>
    Number((await platform.region.query<{ n: string }>('SELECT count(*) AS n FROM vacancy'))[0]?.n);

  it.each([
    ['a text in English', 'You will take care of the wounds for our team.', 'not_dutch'],
    ['a text of 200 kB', 'zorg '.repeat(40_000), 'too_long'],
    ['nothing but spaces', '   ', 'required'],
  ])('says what is wrong with a pasted vacancy text: %s', async (_what, text, code) => {
    const answer = await recruiter.post('/vacancies/proposals', { text });
    expect(answer.status).toBe(422);
    expect(answer.body.issues).toEqual([expect.objectContaining({ path: 'text', code })]);
  });

  it('reads a pasted text for a recruiter only', async () => {
    const text = 'Je verzorgt wonden, 24 tot 32 uur per week.';
    const answer = await recruiter.post('/vacancies/proposals', { text });
    expect(answer.status).toBe(200);
    expect(answer.body.hours).toMatchObject({ min: 24, max: 32 });
    expect(answer.body.skills).toContainEqual(expect.objectContaining({ skillId: 'wound-care' }));
    expect((await candidate.post('/vacancies/proposals', { text })).status).toBe(403);
  });

  it.each([
    ['an unknown field', { salaris: 3000 }, 'salaris', 'unknown_field'],
    ['a wrong type', { title: 7 }, 'title', 'wrong_type'],
    ['an over-long text', { description: 'x'.repeat(20_001) }, 'description', 'too_long'],
    ['a NUL byte', { title: 'Zorg\u0000hulp' }, 'title', 'control_characters'],
    [
      'an unknown skill',
      { skills: [{ skillId: 'toveren', level: 3, importance: 'essential' }] },
      'skills.0.skillId',
      'unknown_skill',
    ],
    [
      'a level that does not exist',
      { skills: [{ skillId: 'personal-care', level: 9, importance: 'essential' }] },
      'skills.0.level',
      'not_in_list',
    ],
    ['hours over 168', { hoursMax: 169 }, 'hoursMax', 'hours_over_week'],
    ['hours the wrong way round', { hoursMin: 30, hoursMax: 20 }, 'hoursMin', 'min_above_max'],
    ['a date that does not exist', { expiresOn: '2027-02-30' }, 'expiresOn', 'not_a_date'],
    ['a branch that does not exist', { branch: 'tandheelkunde' }, 'branch', 'not_in_list'],
    [
      'a location of somebody else',
      { locationId: '00000000-0000-4000-8000-000000000000' },
      'locationId',
      'unknown_location',
    ],
    ['no lanes', { lanes: [] }, 'lanes', 'too_few'],
    [
      'a condition both met and not met',
      { conditionsMet: ['no-lifting'], conditionsNotMet: ['no-lifting'] },
      'conditionsNotMet.0',
      'conflicts_with',
    ],
  ])('names the field for %s, in Dutch, and saves nothing', async (_what, change, path, code) => {
    const before = await vacancyCount();
    const answer = await recruiter.post('/vacancies', { ...aVacancy(employer), ...change });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.title).toBe('Niet alles is goed ingevuld.');
    expect(answer.body.issues).toContainEqual(
      expect.objectContaining({ path, code, message: expect.stringMatching(/\w/) }),
    );
    expect(await vacancyCount()).toBe(before);
  });

  it('speaks English to who asks for it', async () => {
    const answer = await recruiter.post('/vacancies', {}, { 'accept-language': 'en-GB,en;q=0.9' });
    expect(answer.body.title).toBe('Not everything was filled in correctly.');
  });

  it('refuses a body that is not JSON, too large, or in a wrong encoding', async () => {
    const send = (type: string, bytes: string | Uint8Array) =>
      recruiter.send('POST', '/vacancies', { raw: { type, bytes } });
    expect((await send('application/json', '{"title": ')).status).toBe(422);
    expect((await send('application/xml', '<a/>')).status).toBe(415);
    expect((await send('text/plain', 'hallo')).status).toBe(415);
    expect(
      (await send('application/json', JSON.stringify({ title: 'x'.repeat(1_100_000) }))).status,
    ).toBe(413);
    expect((await send('application/json', Uint8Array.from([0x7b, 0xff, 0x7d]))).status).toBe(422);
  });

  it('refuses a write from another site', async () => {
    const from = (origin: string) => recruiter.post('/vacancies', aVacancy(employer), { origin });
    expect((await from('https://elders.example')).status).toBe(403);
    expect((await from('http://localhost')).status).toBe(201);
  });

  it('shows HTML as text', async () => {
    const title = '<script>alert(1)</script> & <b>zorg</b>';
    const { body } = await recruiter.post('/vacancies', aVacancy(employer, { title }));
    expect(body.title).toBe(title);
  });

  it('names an unknown municipality and a radius without a place', async () => {
    const place = await candidate.get('/vacancies?near=Atlantis');
    expect([place.status, place.body.issues[0].path, place.body.issues[0].code]).toEqual([
      422,
      'near',
      'unknown_municipality',
    ]);
    expect((await candidate.get('/vacancies?radiusKm=5')).status).toBe(422);
    expect((await candidate.get('/vacancies?foo=1')).body.issues[0]).toMatchObject({
      path: 'foo',
      code: 'unknown_field',
    });
    expect((await candidate.get('/vacancies?cursor=zomaar')).status).toBe(422);
  });

  it('checks a passport as a whole', async () => {
    const answer = await candidate.put(
      '/me/passport',
      aPassport({
        postcodeArea: '1011',
        hoursMin: 20,
        hoursMax: 10,
        skills: [
          { skillId: 'personal-care', level: 3, source: 'work' },
          { skillId: 'personal-care', level: 4, source: 'home' },
        ],
      }),
      0,
    );
    expect(
      answer.body.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
    ).toEqual(
      expect.arrayContaining([
        'hoursMin min_above_max',
        'postcodeArea unknown_postcode',
        'skills.1.skillId skill_twice',
      ]),
    );
    expect((await candidate.get('/me/passport')).body.version).toBe(0);
  });

  it('gives the second of two editors 412 with the present version', async () => {
    const { body } = await recruiter.post('/vacancies', aVacancy(employer));
    const colleague = await platform.visitor(await platform.region.account('recruiter', employer));
    expect(
      (await recruiter.patch(`/vacancies/${body.id}`, { title: 'Van de eerste' }, 1)).status,
    ).toBe(200);
    const second = await colleague.patch(`/vacancies/${body.id}`, { title: 'Van de tweede' }, 1);
    expect(second.status).toBe(412);
    expect(second.body.current).toMatchObject({ title: 'Van de eerste', version: 2 });
    const without = await colleague.send('PATCH', `/vacancies/${body.id}`, {
      body: { title: 'x y z' },
    });
    expect(without.status).toBe(428);
  });

  it('does a write that is sent twice once', async () => {
    const headers = { 'idempotency-key': 'dezelfde-sleutel-1' };
    const first = await recruiter.post('/vacancies', aVacancy(employer), headers);
    const again = await recruiter.post('/vacancies', aVacancy(employer), headers);
    expect(again.body.id).toBe(first.body.id);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const other = await recruiter.post(
      '/vacancies',
      aVacancy(employer, { title: 'Iets anders' }),
      headers,
    );
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_conflict']);
  });

  it('answers 401 without a session, 403 for another role, 404 for what is not there', async () => {
    const nobody = await platform.visitor();
    expect((await nobody.get('/vacancies')).status).toBe(401);
    expect((await candidate.post('/vacancies', aVacancy(employer))).status).toBe(403);
    expect((await recruiter.get('/vacancies/00000000-0000-4000-8000-000000000000')).status).toBe(
      404,
    );
    expect((await recruiter.get('/vacancies/geen-id')).status).toBe(422);
    expect((await nobody.send('GET', '/session')).status).toBe(200);
    const unknown = await platform.app.request('/api/v1/bestaat-niet');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
  });

  it('slows down who keeps guessing a password', async () => {
    const account = await platform.region.account('candidate');
    const nobody = await platform.visitor();
    const guess = () =>
      nobody.post('/session', { email: account.email, password: 'verkeerd wachtwoord' });
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });
});

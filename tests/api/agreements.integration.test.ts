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

const today = calendarDateAt(new Date());
const FIRST_DAY = addDays(today, -300);
const STARTS = addDays(today, 7);
const ENDS = addDays(today, 34);

describe('an agreement of three', () => {
  let platform: TestPlatform;
  let host: TestOrganisation;
  let sender: TestOrganisation;
  let recruiter: Visitor;
  let guide: Visitor;
  let guest: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    const { region } = platform;
    host = await region.organisation('Ontvangende Zorg');
    sender = await region.organisation('Zendende Zorg');
    recruiter = await platform.visitor(await region.account('recruiter', host));
    guide = await platform.visitor(await region.account('case-manager', sender));
    guest = await platform.visitor();
  });
  afterAll(() => platform.stop());

  /** Somebody in an active case, with a placement of the host's and what was released to it. */
  const placed = async (fields: readonly string[] = ['name', 'employer']) => {
    const account: TestAccount = await platform.region.account('candidate');
    const person = await platform.visitor(account);
    await person.put('/me/passport', aPassport({ lanes: ['extra-hours'] }), 0);
    const opened = await guide.post('/second-track/cases', {
      name: account.name,
      email: account.email,
      sickness: { firstDay: FIRST_DAY, interruptions: [], lastDay: null },
      contractHours: 24,
    });
    const caseId: string = opened.body.id;
    expect((await person.post(`/second-track/cases/${caseId}/agree`, {})).status).toBe(200);
    const vacancy = await recruiter.post('/vacancies', aVacancy(host));
    await recruiter.post(`/vacancies/${vacancy.body.id}/publish`);
    const interest = await person.post('/introductions', { vacancyId: vacancy.body.id });
    const path = `/introductions/${interest.body.id}`;
    const release = { fields, until: addDays(today, 60) };
    await recruiter.post(`${path}/accept`);
    expect((await person.post(`${path}/release`, { release })).status).toBe(200);
    const meetingAt = new Date(Date.now() + 86_400_000).toISOString();
    await recruiter.post(`${path}/propose-meeting`, { meetingAt });
    await person.post(`${path}/agree-meeting`);
    expect((await recruiter.post(`${path}/succeed`)).body.status).toBe('succeeded');
    const placement = await recruiter.post('/placements', {
      introductionId: interest.body.id,
      form: 'trial',
      hoursPerWeek: 8,
      startsOn: STARTS,
      endsOn: ENDS,
    });
    expect(placement.status).toBe(201);
    const placementId: string = placement.body.id;
    return { account, person, caseId, placementId, path };
  };
  const terms = (change: object = {}) => ({
    form: 'trial',
    startsOn: STARTS,
    endsOn: ENDS,
    tasks: [{ skillId: 'personal-care', words: 'Helpen bij het eten' }],
    hours: [
      { fromWeek: 1, hoursPerWeek: 4 },
      { fromWeek: 3, hoursPerWeek: 8 },
    ],
    guidance: { name: 'Mia Jansen', jobTitle: 'teamleider', hoursPerWeek: 2 },
    insurance: { liability: 'host', accident: 'host' },
    fee: 'none',
    declarations: ['wages-continue'],
    intendedContract: null,
    evaluations: { midway: addDays(STARTS, 14), end: ENDS },
    ...change,
  });
  const write = (id: string, version: number, change: object = {}) =>
    guide.put(`/agreements/${id}/terms`, { step: 'change', ...terms(change) }, version);
  const step = (visitor: Visitor, id: string, name: string, version: number, body: object = {}) =>
    visitor.post(`/agreements/${id}/${name}`, body, { 'if-match': `"${version}"` });
  const start = async ({ person, placementId, caseId }: Awaited<ReturnType<typeof placed>>) => {
    const started = await person.post('/agreements', { placementId, caseId });
    expect([started.status, started.headers.get('etag')]).toEqual([201, '"0"']);
    return started.body.id as string;
  };
  const proposed = async (made: Awaited<ReturnType<typeof placed>>) => {
    const id = await start(made);
    expect((await write(id, 0)).status).toBe(200);
    expect((await step(guide, id, 'propose', 1)).status).toBe(200);
    return id;
  };
  /** The token of the only link in the mail to an address. */
  const linkTo = async (email: string): Promise<URL> => {
    const [letter] = await until(
      async () =>
        (await lettersIn(join(platform.dataFolder, 'mail'))).filter(({ text }) =>
          text.includes(email),
        ),
      (found) => found.length > 0,
    );
    return new URL(/https?:\/\/\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  };
  const under = (body: {
    version: number;
    versions: { version: number; fingerprint: string }[];
  }) => {
    const last = body.versions.find(({ version }) => version === body.version);
    return { version: body.version, fingerprint: last?.fingerprint ?? '' };
  };
  const sign = async (visitor: Visitor, id: string, name = 'Els Maas') => {
    const { body } = await visitor.get(`/agreements/${id}`);
    return visitor.post(`/agreements/${id}/signatures`, {
      ...under(body),
      name,
      jobTitle: 'manager',
    });
  };

  it('goes from the person’s request to three signatures, for nobody else', async () => {
    const made = await placed();
    const id = await start(made);
    const path = `/agreements/${id}`;
    expect((await recruiter.get(path)).status).toBe(404);
    expect((await write(id, 0, { declarations: [] })).body.unmet).toMatchObject([
      { rule: { id: 'trial.wages-continue' }, path: 'declarations' },
    ]);
    const refused = await step(guide, id, 'propose', 1);
    expect([refused.status, refused.body.issues[0].path]).toEqual([422, 'declarations']);
    expect((await write(id, 1)).status).toBe(200);
    expect((await recruiter.get(path)).status).toBe(404);
    expect((await step(guide, id, 'propose', 1)).status).toBe(412);
    expect((await step(guide, id, 'propose', 2)).status).toBe(200);

    const seen = await recruiter.get(path);
    expect(seen.body).toMatchObject({
      party: 'host',
      standing: 'proposed',
      person: made.account.name,
      sender: { name: 'Zendende Zorg' },
      toSign: ['candidate', 'sender', 'host'],
    });
    expect(seen.body.versions).toHaveLength(1);

    const { region } = platform;
    const elsewhere = await region.organisation('Een derde werkgever');
    for (const [role, of] of [
      ['recruiter', sender],
      ['organisation-admin', host],
      ['case-manager', host],
      ['case-manager', elsewhere],
      ['regional-coordinator', null],
      ['platform-admin', null],
      ['candidate', null],
    ] as const) {
      const other = await platform.visitor(await region.account(role, of));
      expect([role, (await other.get(path)).status]).toEqual([role, 404]);
      const list = await other.get('/agreements?party=candidate');
      expect(list.body.items).toEqual([]);
      const signature = { version: 2, fingerprint: 'x', name: 'Iemand', jobTitle: '' };
      expect((await other.post(`${path}/signatures`, signature)).status).toBe(404);
    }

    expect((await sign(recruiter, id)).status).toBe(200);
    expect((await sign(made.person, id, made.account.name)).status).toBe(200);
    expect((await sign(recruiter, id)).body.code).toBe('transition_not_allowed');
    const last = await sign(guide, id, 'Dirk Peters');
    expect(last.body).toMatchObject({ standing: 'agreed', inForce: 2, toSign: [] });

    const log = await made.person.get('/me/access-log');
    const kinds = log.body.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toContain('agreement-viewed');
    const { body: early } = await step(recruiter, id, 'end-early', 2);
    expect(early.issues).toMatchObject([{ path: 'reason' }]);
    expect((await step(recruiter, id, 'end-early', 2, { reason: 'organisation' })).status).toBe(
      200,
    );
    expect((await made.person.get(path)).body).toMatchObject({
      standing: 'ended-early',
      end: { reason: 'organisation', by: 'host', on: today },
    });
  });

  it('tells the host nothing of lane, case, sickness or week, in no answer and no mail', async () => {
    const made = await placed();
    const id = await proposed(made);
    const read = await recruiter.get(`/agreements/${id}`);
    const list = await recruiter.get('/agreements?party=host');
    const placement = await recruiter.get(`/placements/${made.placementId}`);
    const all = JSON.stringify([read.body, list.body, placement.body]);
    for (const secret of [made.caseId, made.account.id, made.account.email, FIRST_DAY]) {
      expect(all).not.toContain(secret);
    }
    expect(all).not.toMatch(/second-track|tweede spoor|casemanager|case-manager|ziek|sickness/i);
    const letters = await until(
      () => lettersIn(join(platform.dataFolder, 'mail')),
      (found) => found.some(({ text }) => text.includes(id)),
    );
    for (const { text } of letters.filter((one) => one.text.includes(id))) {
      expect(text).not.toMatch(/tweede spoor|ziek|werkervaring|Zendende|Ontvangende/i);
      expect(text).not.toContain(made.account.name);
    }
  });

  it('shows the host nothing any more from the request after the release ended, or it was withdrawn', async () => {
    const made = await placed();
    const id = await proposed(made);
    expect((await recruiter.get(`/agreements/${id}`)).status).toBe(200);
    await platform.region.query(`UPDATE release SET until = $2 WHERE introduction_id = $1`, [
      made.path.split('/').at(-1),
      addDays(today, -1),
    ]);
    expect((await recruiter.get(`/agreements/${id}`)).status).toBe(404);
    const list = await recruiter.get('/agreements?party=host&limit=100');
    expect(list.body.items.map((one: { id: string }) => one.id)).not.toContain(id);

    const second = await placed();
    const other = await proposed(second);
    expect((await recruiter.get(`/agreements/${other}`)).status).toBe(200);
    expect((await step(second.person, other, 'withdraw', 1)).status).toBe(200);
    expect((await recruiter.get(`/agreements/${other}`)).status).toBe(404);
  });

  it('is not begun before name and employer are released', async () => {
    const { person, placementId, caseId } = await placed(['name']);
    const refused = await person.post('/agreements', { placementId, caseId });
    expect(refused.body.code).toBe('release_not_active');
  });

  it('asks for new signatures after a change, and refuses what was read before it', async () => {
    const made = await placed();
    const id = await proposed(made);
    const { body: before } = await recruiter.get(`/agreements/${id}`);
    expect((await write(id, 1, { endsOn: addDays(ENDS, 7) })).status).toBe(200);
    const late = { ...under(before), name: 'Els Maas', jobTitle: '' };
    const answer = await recruiter.post(`/agreements/${id}/signatures`, late);
    expect([answer.status, answer.body.code]).toEqual([412, 'version_conflict']);
    expect((await write(id, 1)).status).toBe(412);
  });

  it('is signed by a link on purpose, and never by whatever opens links', async () => {
    const made = await placed();
    const id = await proposed(made);
    const email = `directeur-${id.slice(0, 8)}@example.org`;
    const sent = await recruiter.post(`/agreements/${id}/signing-links`, {
      name: 'Dirk Peters',
      email,
    });
    expect(sent.status).toBe(201);
    const link = await linkTo(email);
    const token = link.hash.slice(1);
    // What a program that looks at links in mails does: it follows the address, and what it can find.
    for (const path of [link.pathname, '/signing-links/sign', '/signing-links/look-up']) {
      expect((await guest.get(path)).status).not.toBe(200);
    }
    const opened = await guest.post('/signing-links/look-up', { token });
    expect([opened.status, opened.body.name]).toEqual([200, 'Dirk Peters']);
    expect(opened.body.agreement.toSign).toContain('host');
    expect((await made.person.get(`/agreements/${id}`)).body.signatures).toEqual([]);

    const signature = { token, ...under(opened.body.agreement), jobTitle: 'bestuurder' };
    const nameless = await guest.post('/signing-links/sign', { ...signature, name: '' });
    expect(nameless.status).toBe(422);
    const put = await guest.post('/signing-links/sign', { ...signature, name: 'Dirk Peters' });
    expect(put.status).toBe(200);
    expect((await made.person.get(`/agreements/${id}`)).body.signatures).toMatchObject([
      { party: 'host', name: 'Dirk Peters', byLink: true },
    ]);
    for (const path of ['/signing-links/sign', '/signing-links/look-up']) {
      const body = path.endsWith('sign') ? { ...signature, name: 'Dirk Peters' } : { token };
      expect((await guest.post(path, body)).body.code).toBe('link_invalid');
    }
    const forged = { name: 'Iemand', email: 'iemand@example.org' };
    const own = await made.person.post(`/agreements/${id}/signing-links`, forged);
    expect(own.status).toBe(422);
  });

  it('is an effort in its own case by itself, and in the export of the person', async () => {
    const made = await placed();
    const id = await start(made);
    const change = { startsOn: today, evaluations: { midway: addDays(today, 7), end: ENDS } };
    expect((await write(id, 0, change)).status).toBe(200);
    expect((await step(guide, id, 'propose', 1)).status).toBe(200);
    const email = `manager-${id.slice(0, 8)}@example.org`;
    await recruiter.post(`/agreements/${id}/signing-links`, { name: 'Dirk Peters', email });
    const token = (await linkTo(email)).hash.slice(1);
    const opened = await guest.post('/signing-links/look-up', { token });
    expect(JSON.stringify(opened.body)).not.toContain(made.caseId);
    const name = 'Dirk Peters';
    const signature = { token, ...under(opened.body.agreement), name, jobTitle: '' };
    expect((await guest.post('/signing-links/sign', signature)).status).toBe(200);
    expect((await sign(made.person, id, made.account.name)).status).toBe(200);
    expect((await sign(guide, id)).body.standing).toBe('running');
    const said = {
      moment: 'midway',
      marks: { tasks: 'good', hours: 'good', guidance: 'can-be-better' },
      advice: 'go-on',
      words: 'Gaat goed op de groep',
    };
    expect((await recruiter.post(`/agreements/${id}/evaluations`, said)).status).toBe(200);
    const reason = { reason: 'hours-do-not-fit' };
    expect((await step(made.person, id, 'end-early', 1, reason)).status).toBe(200);

    const path = `/second-track/cases/${made.caseId}/efforts?limit=100`;
    const { body } = await guide.get(path);
    const told = body.items
      .filter(({ kind }: { kind: string }) => ['agreement', 'evaluation'].includes(kind))
      .map((one: Record<string, string>) => [one['kind'], one['result'], one['by'], one['reason']]);
    expect(told.toSorted()).toEqual([
      ['agreement', 'ended-early', 'candidate', 'hours'],
      ['agreement', 'offered', 'case-manager', null],
      ['agreement', 'signed', 'candidate', null],
      ['agreement', 'signed', 'case-manager', null],
      ['agreement', 'signed', 'host', null],
      ['evaluation', 'done', 'host', null],
    ]);
    const { body: exported } = await made.person.get('/me/export');
    expect(exported.cases).toMatchObject([{ id: made.caseId, versions: [{}, {}] }]);
    expect(exported.cases[0].efforts).toHaveLength(body.total);
    expect(exported.agreements).toMatchObject([
      { id, signatures: [{}, {}, {}], evaluations: [{ words: 'Gaat goed op de groep' }] },
    ]);
    expect((await recruiter.get('/me/export')).body).toMatchObject({ cases: [], agreements: [] });
  });

  it('tells each side what waits for it, by placement and by case, and the host of no case', async () => {
    const made = await placed();
    const waiting = async (visitor: Visitor, party: string, more = '') => {
      const path = `/agreements?party=${party}&waiting=true&limit=100&placementId=${made.placementId}`;
      const { body } = await visitor.get(path + more);
      return body.items.map((one: { waitsFor: string }) => one.waitsFor);
    };
    const id = await start(made);
    const ofCase = `&caseId=${made.caseId}`;
    expect(await waiting(guide, 'sender', ofCase)).toEqual(['terms']);
    expect(await waiting(made.person, 'candidate', ofCase)).toEqual([]);
    expect(await waiting(recruiter, 'host')).toEqual([]);
    expect((await write(id, 0)).status).toBe(200);
    expect((await step(guide, id, 'propose', 1)).status).toBe(200);
    expect(await waiting(made.person, 'candidate')).toEqual(['signature']);
    expect(await waiting(recruiter, 'host')).toEqual(['signature']);
    expect(await waiting(recruiter, 'host', ofCase)).toEqual([]);
    expect((await guide.get(`/agreements/${id}`)).body.caseId).toBe(made.caseId);
    expect((await recruiter.get(`/agreements/${id}`)).body).not.toHaveProperty('caseId');
    expect((await sign(recruiter, id)).body.waitsFor).toBeNull();
    expect(await waiting(recruiter, 'host')).toEqual([]);
  });

  it('refuses bad input in words', async () => {
    const made = await placed();
    const id = await start(made);
    for (const [change, path] of [
      [{ hours: [{ fromWeek: 1, hoursPerWeek: 25 }] }, 'hours.0.hoursPerWeek'],
      [{ tasks: [{ skillId: 'personal-care', words: 'vanwege haar hernia' }] }, 'tasks.0.words'],
      [{ tasks: [{ skillId: 'geen-vaardigheid', words: '' }] }, 'tasks.0.skillId'],
      [{ startsOn: '2026-02-30' }, 'startsOn'],
      [{ form: 'contract' }, 'form'],
      [{ lane: 'second-track' }, 'lane'],
    ] as const) {
      const { status, body } = await write(id, 0, change);
      const paths = body.issues?.map((one: { path: string }) => one.path);
      expect([status, body.code, paths]).toEqual([422, 'invalid_input', [path]]);
    }
    expect(
      (await guide.put(`/agreements/${id}/terms`, { step: 'change', ...terms() })).status,
    ).toBe(428);
  });
});

import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aPassport,
  startTestPlatform,
  type TestAccount,
  type TestOrganisation,
  type TestPlatform,
  type Visitor,
} from '../platform/index.ts';

const today = calendarDateAt(new Date());
const FIRST_DAY = addDays(today, -340);

describe('a second-track case', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let guide: Visitor;
  let account: TestAccount;
  let employee: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    const { region } = platform;
    employer = await region.organisation('Zorg met een tweede spoor');
    guide = await platform.visitor(await region.account('case-manager', employer));
    account = await region.account('candidate');
    employee = await platform.visitor(account);
    await employee.put('/me/passport', aPassport(), 0);
  });
  afterAll(() => platform.stop());

  const opening = (change: object = {}) => ({
    name: 'Robin Kusters',
    email: account.email,
    sickness: { firstDay: FIRST_DAY, interruptions: [], lastDay: null },
    contractHours: 32,
    ...change,
  });

  it('goes from opening to a deadline that is met, for its two sides alone', async () => {
    const opened = await guide.post('/second-track/cases', opening());
    expect(opened.status).toBe(201);
    const { id, number } = opened.body;
    const path = `/second-track/cases/${id}`;
    expect(opened.body).toMatchObject({ status: 'proposed', week: 49, party: 'case-manager' });
    expect((await guide.post('/second-track/cases', opening())).body.code).toBe('case_overlaps');

    const mine = await employee.get('/me/cases');
    expect(mine.body.items).toMatchObject([{ id, party: 'candidate', name: 'Robin Kusters' }]);
    expect((await guide.post(`${path}/agree`, {})).body.code).toBe('transition_not_allowed');
    expect((await employee.post(`${path}/agree`, {})).body.status).toBe('active');
    const passport = await employee.get('/me/passport');
    expect(passport.body.lanes).toContain('second-track');

    const { region } = platform;
    const elsewhere = await region.organisation('Een andere werkgever');
    for (const [role, of] of [
      ['recruiter', employer],
      ['organisation-admin', employer],
      ['case-manager', elsewhere],
      ['regional-coordinator', null],
      ['platform-admin', null],
      ['candidate', null],
    ] as const) {
      const other = await platform.visitor(await region.account(role, of));
      for (const answer of [await other.get(path), await other.post(`${path}/agree`, {})]) {
        expect([role, answer.status]).toEqual([role, 404]);
      }
      expect((await other.get('/me/cases')).body.items).toEqual([]);
      const lists = [
        await other.get('/second-track/cases'),
        await other.get('/second-track/deadlines'),
      ];
      for (const { status, body } of lists) {
        expect(role === 'case-manager' ? body.items : status).toEqual(
          role === 'case-manager' ? [] : 403,
        );
      }
    }

    const before = (await guide.get('/second-track/deadlines')).body;
    const overdue = before.items.find(
      ({ obligation }: { obligation: string }) => obligation === 'notice-to-uwv',
    );
    expect(overdue).toMatchObject({ caseId: id, state: 'overdue', name: 'Robin Kusters' });
    const met = await guide.post(`${path}/obligations`, { obligation: 'notice-to-uwv', on: today });
    expect(met.status).toBe(200);
    const after = (await guide.get('/second-track/deadlines')).body;
    expect(after.counts.overdue).toBe(before.counts.overdue - 1);

    const read = await guide.get(path);
    const version = Number(/\d+/.exec(read.headers.get('etag') ?? '')?.[0]);
    const conditions = [{ condition: 'no-lifting', until: addDays(today, 30) }];
    expect((await guide.patch(path, { conditions }, version)).status).toBe(200);
    const stale = await guide.patch(path, { contractHours: 24 }, version);
    expect(stale.status).toBe(412);
    expect(stale.body.current).toMatchObject({ id, statement: { conditions } });
    const diagnosis = await guide.patch(path, { diagnosis: 'burn-out' }, version + 1);
    expect(diagnosis.body.issues).toMatchObject([{ path: 'diagnosis', code: 'unknown_field' }]);
    const log = await employee.get('/me/access-log');
    const kinds = log.body.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['second-track-case-viewed', 'second-track-case-listed']),
    );
    expect(number).toMatch(/^[0-9A-F]{6}$/);
  });

  it('efforts and the appendix are for the two sides, and a past day stays as it is', async () => {
    const { region } = platform;
    const person = await region.account('candidate');
    const candidate = await platform.visitor(person);
    await candidate.put('/me/passport', aPassport(), 0);
    const opened = await guide.post('/second-track/cases', opening({ email: person.email }));
    const path = `/second-track/cases/${opened.body.id}`;
    const first = { kind: 'conversation', on: today };
    expect((await guide.post(`${path}/efforts`, first)).body.code).toBe('transition_not_allowed');
    await candidate.post(`${path}/agree`, {});
    const written = await guide.post(`${path}/efforts`, first);
    expect(written.status).toBe(201);
    expect(written.body).toMatchObject({ kind: 'conversation', result: 'done', isMine: true });
    await candidate.get('/me/matches');
    await candidate.get('/me/matches');
    const listed = await candidate.get(`${path}/efforts`);
    const kinds = listed.body.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds.toSorted()).toEqual(['conversation', 'search']);
    const one = `${path}/efforts/${written.body.id}`;
    expect((await candidate.send('DELETE', one)).status).toBe(403);
    const better = await guide.post(`${one}/corrections`, { ...first, note: 'Doorgesproken' });
    expect(better.status).toBe(201);
    expect((await guide.post(`${one}/corrections`, first)).status).toBe(412);

    const appendix = await guide.get(`${path}/appendix?on=${today}`);
    expect(appendix.status).toBe(200);
    expect(appendix.body).toMatchObject({ asOf: today, case: { employee: 'Robin Kusters' } });
    expect(appendix.body.efforts).toHaveLength(2);
    const pdf = await guide.get(`${path}/appendix/pdf?on=${today}`);
    expect(pdf.headers.get('content-type')).toContain('application/pdf');
    const ahead = await guide.get(`${path}/appendix?on=${addDays(today, 1)}`);
    expect(ahead.body.issues).toMatchObject([{ path: 'on', code: 'date_in_future' }]);
    const before = await guide.get(`${path}/appendix?on=${addDays(today, -1)}`);
    expect(before.body.issues).toMatchObject([{ path: 'on', code: 'date_too_far' }]);

    for (const role of ['recruiter', 'organisation-admin'] as const) {
      const other = await platform.visitor(await region.account(role, employer));
      for (const answer of [
        await other.get(`${path}/efforts`),
        await other.post(`${path}/efforts`, first),
        await other.post(`${one}/corrections`, first),
        await other.send('DELETE', one),
        await other.get(`${path}/appendix?on=${today}`),
        await other.get(`${path}/appendix/pdf?on=${today}`),
      ]) {
        expect(answer.status).toBe(404);
      }
    }
  });

  it('an invitation to a case is not for administrators, and not missed by them', async () => {
    const { region } = platform;
    const own = await region.organisation('Zorg die uitnodigt');
    const inviter = await platform.visitor(await region.account('case-manager', own));
    const admin = await platform.visitor(await region.account('organisation-admin', own));
    const platformAdmin = await platform.visitor(await region.account('platform-admin'));
    const colleague = {
      email: 'collega@uitnodigt.example',
      name: 'Collega',
      roles: [{ role: 'recruiter', organisationId: own.id }],
    };
    expect((await admin.post('/users/invitations', colleague)).status).toBe(201);
    const lists = async () =>
      Promise.all(
        [admin, platformAdmin].map(async (one) => (await one.get('/users/invitations')).body),
      );
    const before = await lists();
    expect(before[0].items).toMatchObject([{ email: colleague.email }]);
    const email = 'nieuw@uitnodigt.example';
    const opened = await inviter.post('/second-track/cases', opening({ email }));
    expect(opened.status).toBe(201);
    // Of another lane the same: otherwise what is missing would tell which one it is.
    const employee = {
      email: 'parttimer@uitnodigt.example',
      name: 'Parttimer',
      roles: [{ role: 'candidate', organisationId: null }],
      lanes: ['extra-hours'],
    };
    expect((await inviter.post('/users/invitations', employee)).status).toBe(201);
    expect(await lists()).toEqual(before);
    for (const visitor of [admin, platformAdmin]) {
      const people = (await visitor.get('/users?q=uitnodigt')).body;
      expect(JSON.stringify(people)).not.toMatch(/nieuw@|parttimer@/);
    }
    const { items } = (await inviter.get('/users/invitations')).body;
    const found = items.find((one: { email: string }) => one.email === email);
    expect(found).toMatchObject({ lanes: [], roles: [{ role: 'candidate' }] });
    for (const visitor of [admin, platformAdmin]) {
      const gone = await visitor.send('DELETE', `/users/invitations/${found.id}`);
      expect([gone.status, gone.body.code]).toEqual([404, 'not_found']);
      expect((await visitor.post(`/users/invitations/${found.id}/resend`)).status).toBe(404);
    }
    // What the platform records of it is not shown to administrators by another way.
    expect((await inviter.send('DELETE', `/users/invitations/${found.id}`)).status).toBe(204);
  });

  it('agreeing while another device saves the passport is refused or done, never an error', async () => {
    const { region } = platform;
    const person = await region.account('candidate');
    const phone = await platform.visitor(person);
    const laptop = await platform.visitor(person);
    expect((await phone.put('/me/passport', aPassport(), 0)).status).toBe(200);
    const opened = await guide.post('/second-track/cases', opening({ email: person.email }));
    const path = `/second-track/cases/${opened.body.id}`;
    const save = async () => {
      const { body } = await laptop.get('/me/passport');
      const { version } = body;
      return laptop.put('/me/passport', aPassport({ lanes: body.lanes }), version);
    };
    for (let round = 0; round < 6; round += 1) {
      const transition = round % 2 === 0 ? 'agree' : 'stop';
      const [decided, ...saved] = await Promise.all([
        phone.post(`${path}/${transition}`, {}),
        save(),
        save(),
      ]);
      expect(decided?.status).toBe(200);
      for (const { status } of saved) expect([200, 412]).toContain(status);
      const { status } = (await phone.get(path)).body;
      expect(status).toBe(transition === 'agree' ? 'active' : 'stopped');
    }
  });

  it('after its end the person leaves the lane or stays, and nobody else decides that', async () => {
    const { region } = platform;
    const person = await region.account('candidate');
    const visitor = await platform.visitor(person);
    expect((await visitor.put('/me/passport', aPassport(), 0)).status).toBe(200);
    const opened = await guide.post('/second-track/cases', opening({ email: person.email }));
    const path = `/second-track/cases/${opened.body.id}`;
    const lanes = async () => (await visitor.get('/me/passport')).body.lanes;
    await visitor.post(`${path}/agree`, {});
    const early = await visitor.send('DELETE', `${path}/lane`);
    expect(early.body.code).toBe('transition_not_allowed');
    expect((await guide.post(`${path}/end`, { outcome: 'work-elsewhere' })).status).toBe(200);
    expect(await lanes()).toContain('second-track');
    expect((await guide.send('DELETE', `${path}/lane`)).status).toBe(403);
    const stranger = await platform.visitor(await region.account('candidate'));
    expect((await stranger.send('DELETE', `${path}/lane`)).status).toBe(404);
    expect((await visitor.send('DELETE', `${path}/lane`)).status).toBe(200);
    expect(await lanes()).toEqual(['extra-hours']);
  });

  it('stands in a calendar by its number, at an address that can be revoked', async () => {
    const email = 'iemand.anders@example.org';
    const opened = await guide.post(
      '/second-track/cases',
      opening({ email, name: 'Fatima de Vries' }),
    );
    const { body: made } = await guide.post('/second-track/calendar');
    const path = new URL(made.address).pathname.replace('/api/v1', '');
    const anybody = await platform.visitor();
    const answer = await anybody.get(path);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const calendar = new TextDecoder().decode(answer.body).replaceAll('\r\n ', '');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toContain(`dossier ${opened.body.number}`);
    expect(calendar).not.toMatch(/Fatima|Vries|example\.org|Kusters/);
    const events = calendar.split('BEGIN:VEVENT').slice(1);
    const due = opened.body.deadlines.find(({ id }: { id: string }) => id === 'waiting-period-end');
    const end = events.find(
      (event) => event.includes('Einde wachttijd') && event.includes(opened.body.number),
    );
    expect(end).toContain(`DTSTART;VALUE=DATE:${due.dueOn.replaceAll('-', '')}`);
    expect(end).toContain(`DTEND;VALUE=DATE:${addDays(due.dueOn, 1).replaceAll('-', '')}`);
    expect(new Set(events.map((event) => /UID:(\S+)/.exec(event)?.[1])).size).toBe(events.length);
    expect((await guide.send('DELETE', '/second-track/calendar')).status).toBe(204);
    expect((await anybody.get(path)).status).toBe(410);
  });
});

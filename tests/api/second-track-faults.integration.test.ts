import { join } from 'node:path';
import { remindOfDeadlines } from '@inzetbaar/application/second-track';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersTo, linksIn } from '../platform/letters.ts';
import {
  aPassport,
  PASSWORD,
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const today = calendarDateAt(new Date());
const FIRST_DAY = addDays(today, -340);

describe('the second track where something goes wrong', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let guide: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    employer = await platform.region.organisation('Zorg Eén');
    guide = await platform.visitor(await platform.region.account('case-manager', employer));
  });
  afterAll(() => platform.stop());

  let people = 0;
  const opening = (sickness: object = {}, change: object = {}) => {
    people += 1;
    return {
      name: 'Robin Kusters',
      email: `iemand${people}@test.example`,
      sickness: { firstDay: FIRST_DAY, interruptions: [], lastDay: null, ...sickness },
      contractHours: 32,
      ...change,
    };
  };
  const mailFolder = () => join(platform.dataFolder, 'mail');

  it.each([
    ['a first day in the future', { firstDay: addDays(today, 1) }, 'sickness.firstDay'],
    ['a first day ten years ago', { firstDay: addDays(today, -3653) }, 'sickness.firstDay'],
    ['a day that is no day', { firstDay: '2026-02-30' }, 'sickness.firstDay'],
    [
      'an interruption after the end',
      {
        lastDay: addDays(today, -100),
        interruptions: [
          { kind: 'recovered', from: addDays(today, -90), until: addDays(today, -80) },
        ],
      },
      'sickness.interruptions.0',
    ],
    [
      'an interruption that ends before it begins',
      {
        interruptions: [
          { kind: 'recovered', from: addDays(today, -80), until: addDays(today, -90) },
        ],
      },
      'sickness.interruptions.0',
    ],
    ['an end before the beginning', { lastDay: addDays(FIRST_DAY, -1) }, 'sickness.lastDay'],
  ])('refuses %s by its field, in plain Dutch, and keeps nothing', async (_, sickness, field) => {
    const before = (await guide.get('/second-track/cases')).body.total;
    const wished = opening(sickness);
    const refused = await guide.post('/second-track/cases', wished);
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid_input']);
    const [issue] = refused.body.issues;
    expect(issue.path.startsWith(field)).toBe(true);
    expect(issue.message).toMatch(/^[A-Z].*\.$/);
    expect((await guide.get('/second-track/cases')).body.total).toBe(before);
    expect(await lettersTo(mailFolder(), wished.email)).toEqual([]);
  });

  it('refuses a second case over the same days, and takes one of other days', async () => {
    const { email } = opening();
    const first = await guide.post('/second-track/cases', opening({}, { email }));
    const again = await guide.post('/second-track/cases', opening({}, { email }));
    expect([first.status, again.status, again.body.code]).toEqual([201, 409, 'case_overlaps']);
    const path = `/second-track/cases/${first.body.id}`;
    expect((await guide.post(`${path}/cancel`, {})).status).toBe(200);
    expect((await guide.post('/second-track/cases', opening({}, { email }))).status).toBe(201);
  });

  it('a cancelled case closes the link by which the employee would have come', async () => {
    const wished = opening();
    const { body } = await guide.post('/second-track/cases', wished);
    const [link = ''] = await until(
      () => linksIn(mailFolder(), wished.email),
      (found) => found.length === 1,
    );
    const token = link.split('#')[1];
    const guest = await platform.visitor();
    expect((await guest.post('/invitations/look-up', { token })).status).toBe(200);
    expect((await guide.post(`/second-track/cases/${body.id}/cancel`, {})).status).toBe(200);
    expect((await guest.post('/invitations/look-up', { token })).status).toBe(410);
  });

  it('a case manager who changes employer loses everything at once, and the next one finds it', async () => {
    const { region } = platform;
    const here = await region.organisation('Zorg Twee');
    const there = await region.organisation('Zorg Drie');
    const account = await region.account('case-manager', here);
    const leaving = await platform.visitor(account);
    const { body: opened } = await leaving.post('/second-track/cases', opening());
    const path = `/second-track/cases/${opened.id}`;
    const { body: feed } = await leaving.post('/second-track/calendar');
    const calendar = new URL(feed.address).pathname.replace('/api/v1', '');
    const anybody = await platform.visitor();
    const shown = async () => new TextDecoder().decode((await anybody.get(calendar)).body);
    expect(await shown()).toContain(opened.number);

    const admin = await platform.visitor(await region.account('platform-admin'));
    const roles = [{ role: 'case-manager', organisationId: there.id }];
    expect((await admin.put(`/users/${account.id}/roles`, { roles })).status).toBe(200);

    // In the session that was open, from the next request on.
    expect((await leaving.get(path)).status).toBe(404);
    expect((await leaving.patch(path, { contractHours: 24 }, opened.version)).status).toBe(404);
    expect((await leaving.get(`${path}/efforts`)).status).toBe(404);
    expect((await leaving.get(`${path}/appendix/pdf?on=${today}`)).status).toBe(404);
    expect((await leaving.get('/second-track/cases')).body.total).toBe(0);
    expect((await leaving.get('/second-track/deadlines')).body.counts.cases).toBe(0);
    expect((await leaving.get('/users/invitations')).body.total).toBe(0);
    expect(await shown()).not.toContain(opened.number);

    const next = await region.account('case-manager', here);
    const successor = await platform.visitor(next);
    expect((await successor.get(path)).body).toMatchObject({ id: opened.id, status: 'proposed' });
    expect((await successor.get('/second-track/deadlines')).body.counts.cases).toBe(1);
    const written = await successor.patch(path, { contractHours: 24 }, opened.version);
    expect(written.status).toBe(200);

    const before = await lettersTo(mailFolder(), account.email);
    await region.query('DELETE FROM second_track_reminder');
    await remindOfDeadlines(platform.platform)();
    await until(
      () => lettersTo(mailFolder(), next.email),
      (letters) => letters.length > 0,
    );
    const waiting = await region.query('SELECT id FROM mail WHERE "to" = $1 AND sent_at IS NULL', [
      account.email,
    ]);
    expect(waiting).toEqual([]);
    expect(await lettersTo(mailFolder(), account.email)).toEqual(before);
  });

  it('a link that a mail scanner opens first does nothing, and works for the person afterwards', async () => {
    const wished = opening();
    await guide.post('/second-track/cases', wished);
    const asker = await platform.visitor(await platform.region.account('candidate'));
    const skills = [{ skillId: 'personal-care', level: 4 }];
    expect((await asker.put('/me/passport', aPassport(), 0)).status).toBe(200);
    const signer = 'els.maas@elders.example';
    const asked = await asker.post('/me/sign-offs', {
      name: 'Els Maas',
      email: signer,
      relation: 'supervisor',
      skills,
      message: 'Wilt u kijken?',
    });
    expect(asked.status).toBe(201);
    const { body: feed } = await guide.post('/second-track/calendar');
    const linkTo = async (to: string) => {
      const [link] = await until(
        () => linksIn(mailFolder(), to),
        (found) => found.length > 0,
      );
      return new URL(link ?? '');
    };
    const invitation = await linkTo(wished.email);
    const signOff = await linkTo(signer);
    const tokenIn = ({ hash }: URL) => hash.slice(1);
    // What a scanner asks the server for holds no secret: that stands behind the `#`.
    for (const link of [invitation, signOff]) {
      expect(tokenIn(link)).toMatch(/^[\w-]{43}$/);
      expect(link.pathname + link.search).not.toContain(tokenIn(link));
    }

    const state = () =>
      platform.region.query(
        `SELECT (SELECT json_agg(i ORDER BY id) FROM invitation i) AS invitations,
                (SELECT json_agg(s ORDER BY id) FROM sign_off_request s) AS requests,
                (SELECT json_agg(f ORDER BY account_id) FROM calendar_feed f) AS feeds,
                (SELECT count(*)::int FROM account) AS accounts,
                (SELECT count(*)::int FROM evidence) AS evidence`,
      );
    const before = await state();
    const scanner = await platform.visitor();
    for (const link of [invitation, signOff, new URL(feed.address)]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
        await platform.app.request(link.href, { method });
      }
    }
    // One that runs the page asks what the page asks when it opens.
    for (let time = 0; time < 3; time += 1) {
      const told = [
        await scanner.post('/invitations/look-up', { token: tokenIn(invitation) }),
        await scanner.post('/sign-offs/look-up', { token: tokenIn(signOff) }),
      ];
      expect(told.map(({ status }) => status)).toEqual([200, 200]);
    }
    const [after] = await state();
    expect(after).toMatchObject({ ...before[0] });

    const person = await platform.visitor();
    const accepted = await person.post('/invitations/accept', {
      token: tokenIn(invitation),
      name: 'Robin Kusters',
      password: PASSWORD,
    });
    expect(accepted.status).toBe(200);
    expect((await person.get('/me/cases')).body.total).toBe(1);
  });
});

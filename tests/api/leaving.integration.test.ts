import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersTo } from '../platform/letters.ts';
import { join } from 'node:path';
import {
  aPassport,
  aTraining,
  aVacancy,
  startTestPlatform,
  type TestAccount,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const today = calendarDateAt(new Date());

describe('an employer that leaves', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let host: TestOrganisation;
  let people: Record<'recruiter' | 'case-manager' | 'organisation-admin', TestAccount>;
  let recruiter: Visitor;
  let guide: Visitor;
  let administrator: Visitor;
  let hostRecruiter: Visitor;
  let platformAdmin: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    const { region } = platform;
    employer = await region.organisation('Vertrekkende Zorg');
    host = await region.organisation('Blijvende Zorg');
    people = {
      recruiter: await region.account('recruiter', employer),
      'case-manager': await region.account('case-manager', employer),
      'organisation-admin': await region.account('organisation-admin', employer),
    };
    recruiter = await platform.visitor(people.recruiter);
    guide = await platform.visitor(people['case-manager']);
    administrator = await platform.visitor(people['organisation-admin']);
    hostRecruiter = await platform.visitor(await region.account('recruiter', host));
    platformAdmin = await platform.visitor(await region.account('platform-admin'));
  });
  afterAll(() => platform.stop());

  const ok = async (answer: ReturnType<Visitor['post']>) => {
    const { status, body } = await answer;
    expect({ status, body }).toMatchObject({ status: expect.toSatisfy((code) => code < 300) });
    return body;
  };
  const candidate = async () => {
    const account = await platform.region.account('candidate');
    const person = await platform.visitor(account);
    expect(
      (await person.put('/me/passport', aPassport({ lanes: ['extra-hours'] }), 0)).status,
    ).toBe(200);
    return { account, person };
  };
  const vacancyOf = async (visitor: Visitor, at: TestOrganisation): Promise<string> => {
    const { id } = await ok(visitor.post('/vacancies', aVacancy(at)));
    await ok(visitor.post(`/vacancies/${id}/publish`));
    return id;
  };
  const released = async (person: Visitor, vacancyId: string): Promise<string> => {
    const { id } = await ok(person.post('/introductions', { vacancyId }));
    const release = { fields: ['name', 'employer'], until: addDays(today, 60) };
    await ok(person.post(`/introductions/${id}/release`, { release }));
    return id;
  };
  const placed = async (visitor: Visitor, person: Visitor, vacancyId: string) => {
    const introductionId = await released(person, vacancyId);
    const path = `/introductions/${introductionId}`;
    const meetingAt = new Date(Date.now() + 86_400_000).toISOString();
    await ok(visitor.post(`${path}/propose-meeting`, { meetingAt }));
    await ok(person.post(`${path}/agree-meeting`));
    await ok(visitor.post(`${path}/succeed`));
    const { id } = await ok(
      visitor.post('/placements', {
        introductionId,
        form: 'trial',
        hoursPerWeek: 8,
        startsOn: addDays(today, 7),
        endsOn: addDays(today, 34),
      }),
    );
    return { introductionId, placementId: id as string };
  };
  const opened = async (account: TestAccount): Promise<string> => {
    const { id } = await ok(
      guide.post('/second-track/cases', {
        name: account.name,
        email: account.email,
        sickness: { firstDay: addDays(today, -300), interruptions: [], lastDay: null },
        contractHours: 24,
      }),
    );
    return id;
  };

  it('shows its people nothing from the next request on, ends what is open, and can come back', async () => {
    const { account, person } = await candidate();
    const waiting = await candidate();
    const vacancyId = await vacancyOf(recruiter, employer);
    const introductionId = await released(person, vacancyId);
    const { body: invited } = await recruiter.get(`/vacancies/${vacancyId}/matches`);
    expect(invited).toBeDefined();
    const found = await placed(recruiter, waiting.person, await vacancyOf(recruiter, employer));
    const caseId = await opened(account);
    await ok(person.post(`/second-track/cases/${caseId}/agree`, {}));
    const proposedId = await opened(waiting.account);
    const elsewhere = await placed(hostRecruiter, person, await vacancyOf(hostRecruiter, host));
    const agreement = await ok(
      person.post('/agreements', { placementId: elsewhere.placementId, caseId }),
    );
    const training = await ok(recruiter.post('/trainings', aTraining(employer)));
    await ok(recruiter.post(`/trainings/${training.id}/open`));
    const seat = await ok(
      person.post('/me/seat-requests', {
        trainingId: training.id,
        sessionId: training.sessions[0].id,
      }),
    );
    const { address } = await ok(guide.post('/second-track/calendar')).then(
      ({ url, address: at }) => ({ address: new URL(at ?? url).pathname.replace('/api/v1', '') }),
    );
    const guest = await platform.visitor();
    expect((await guest.get(address)).status).toBe(200);
    const invitation = await ok(
      administrator.post('/users/invitations', {
        email: 'nieuw@example.org',
        name: 'Nieuwe Collega',
        roles: [{ role: 'recruiter', organisationId: employer.id }],
      }),
    );
    const token = new URL(invitation.link).hash.replace(/^#(?:token=)?/, '');
    expect((await guest.post('/invitations/look-up', { token })).status).toBe(200);

    const leave = `/organisations/${employer.id}/leave`;
    for (const visitor of [recruiter, guide, administrator, person]) {
      expect((await visitor.post(leave)).status).toBe(403);
    }
    expect((await guest.post(leave)).status).toBe(401);
    const nowhere = `/organisations/${caseId}/leave`;
    expect((await platformAdmin.post(nowhere)).status).toBe(404);
    expect((await recruiter.get(`/introductions/${introductionId}`)).body.person.name).toBe(
      account.name,
    );

    const left = await platformAdmin.post(leave);
    expect([left.status, left.body.leftOn]).toEqual([200, today]);

    // Their people: signed in still, without a role, and with nothing to read.
    const reads: [Visitor, string[]][] = [
      [
        recruiter,
        [
          `/introductions/${introductionId}`,
          `/introductions`,
          `/placements/${found.placementId}`,
          `/vacancies/${vacancyId}`,
          `/vacancies/${vacancyId}/matches`,
          `/trainings/${training.id}`,
          `/trainings/${training.id}/seat-requests`,
          `/imports/vacancies`,
        ],
      ],
      [
        guide,
        [
          `/second-track/cases`,
          `/second-track/cases/${caseId}`,
          `/second-track/cases/${caseId}/efforts`,
          `/second-track/cases/${caseId}/appendix?on=${today}`,
          `/second-track/deadlines`,
          `/agreements/${agreement.id}`,
        ],
      ],
      [administrator, ['/users', '/users/invitations', `/vacancies/${vacancyId}/matches`]],
    ];
    for (const [visitor, paths] of reads) {
      expect((await visitor.get('/session')).body.account.roles).toEqual([]);
      for (const path of paths) {
        const answer = await visitor.get(path);
        expect([403, 404], path).toContain(answer.status);
        expect(JSON.stringify(answer.body), path).not.toContain(account.name);
      }
    }
    expect((await guest.get(address)).status).toBe(410);
    expect((await guest.post('/invitations/look-up', { token })).status).toBe(410);

    // The people: each thing has ended by its own rules.
    expect((await person.get(`/introductions/${introductionId}`)).body).toMatchObject({
      status: 'declined',
      reason: 'position-filled',
    });
    expect((await person.get(`/vacancies/${vacancyId}`)).body.status).toBe('closed');
    expect((await waiting.person.get(`/placements/${found.placementId}`)).body.status).toBe(
      'cancelled',
    );
    expect((await person.get(`/agreements/${agreement.id}`)).body.standing).toBe('withdrawn');
    const closed = await person.get(`/second-track/cases/${caseId}`);
    expect(closed.body).toMatchObject({
      status: 'ended',
      statement: { outcome: 'employer-left' },
    });
    expect((await person.get(`/second-track/cases/${caseId}/appendix?on=${today}`)).status).toBe(
      200,
    );
    expect(
      (await person.get(`/second-track/cases/${caseId}/appendix/pdf?on=${today}`)).status,
    ).toBe(200);
    expect((await waiting.person.get(`/second-track/cases/${proposedId}`)).body.status).toBe(
      'cancelled',
    );
    const seats = (await person.get('/me/seat-requests')).body.items;
    expect(seats).toMatchObject([{ id: seat.id, status: 'cancelled' }]);
    // What is between the person and the other employer stays.
    expect((await hostRecruiter.get(`/placements/${elsewhere.placementId}`)).body.status).toBe(
      'proposed',
    );
    const rows = await platform.region.query(
      `SELECT 1 FROM release r JOIN introduction i ON i.id = r.introduction_id
       WHERE i.organisation_id = $1 AND r.revoked_at IS NULL`,
      [employer.id],
    );
    expect(rows).toEqual([]);
    const waits = await platform.region.query(
      `SELECT 1 FROM awaited_answer a JOIN introduction i ON i.id = a.introduction_id
       WHERE i.organisation_id = $1 AND a.ended_at IS NULL`,
      [employer.id],
    );
    expect(waits).toEqual([]);
    await until(
      async () => (await person.get(`/vacancies?limit=50`)).body.items,
      (items: { id: string }[]) => items.every(({ id }) => id !== vacancyId),
    );
    const letters = await until(
      () => lettersTo(join(platform.dataFolder, 'mail'), account.email),
      (found) => found.some(({ text }) => text.includes('/dossiers/')),
    );
    for (const { text } of letters) expect(text).not.toMatch(/Vertrekkende|ziek|gestopt/i);

    // Nobody comes back by a side door, and it stands in no list.
    const roles = [{ role: 'recruiter', organisationId: employer.id }];
    const give = () => platformAdmin.put(`/users/${people.recruiter.id}/roles`, { roles });
    expect((await give()).status).toBe(422);
    await expect(
      platform.region.query(
        `INSERT INTO held_role (id, account_id, role, organisation_id)
         VALUES (gen_random_uuid(), $1, 'recruiter', $2)`,
        [people.recruiter.id, employer.id],
      ),
    ).rejects.toThrow('takes part no longer');
    const names = async (visitor: Visitor) =>
      (await visitor.get('/organisations?limit=100')).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await names(hostRecruiter)).not.toContain(employer.id);
    expect(await names(platformAdmin)).toContain(employer.id);
    const audits = await platform.region.query<{ action: string; details: object }>(
      `SELECT action, details FROM audit WHERE subject_id = $1 AND action LIKE 'organisation.%'`,
      [employer.id],
    );
    expect(audits).toEqual([
      { action: 'organisation.left', details: { people: 3, invitations: 1 } },
    ]);
    // No look of anybody's was made of it.
    const looks = await platform.region.query(`SELECT 1 FROM access_log WHERE viewer_id = $1`, [
      employer.id,
    ]);
    expect(looks).toEqual([]);

    // A second time changes nothing; coming back opens nothing that ended.
    expect((await platformAdmin.post(leave)).status).toBe(200);
    const comeBack = `/organisations/${employer.id}/return`;
    expect((await recruiter.post(comeBack)).status).toBe(403);
    expect((await platformAdmin.post(comeBack)).body.leftOn).toBeNull();
    expect((await platformAdmin.post(comeBack)).status).toBe(409);
    expect((await recruiter.get('/introductions')).status).toBe(403);
    expect((await give()).status).toBe(200);
    expect((await recruiter.get(`/introductions/${introductionId}`)).body).toMatchObject({
      status: 'declined',
    });
    expect(
      JSON.stringify((await recruiter.get(`/introductions/${introductionId}`)).body),
    ).not.toContain(account.name);
    expect((await recruiter.get(`/vacancies/${vacancyId}`)).body.status).toBe('closed');
  });
});

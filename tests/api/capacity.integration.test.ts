import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const PEOPLE = 50;

describe('one capacity for all lanes', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let recruiter: Visitor;
  let people: Visitor[];

  beforeAll(async () => {
    platform = await startTestPlatform();
    employer = await platform.region.organisation('Zorg Eén');
    recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    people = [];
    for (let number = 0; number < PEOPLE; number += 1) {
      const person = await platform.visitor(await platform.region.account('candidate'));
      const lane =
        (['second-track', 'traineeship', 'extra-hours'] as const)[number % 3] ?? 'extra-hours';
      await person.put('/me/passport', aPassport({ lanes: [lane] }), 0);
      people.push(person);
    }
  }, 450_000);
  afterAll(() => platform.stop());

  /** A vacancy for which everybody has come as far as a successful meeting. */
  const succeededIntroductions = async (capacity: ReturnType<typeof aVacancy>['capacity']) => {
    const { body } = await recruiter.post('/vacancies', aVacancy(employer, { capacity }));
    await recruiter.post(`/vacancies/${body.id}/publish`);
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const introductions: string[] = [];
    for (const person of people) {
      const started = await person.post('/introductions', { vacancyId: body.id });
      const path = `/introductions/${started.body.id}`;
      await person.post(`${path}/release`, {
        release: { fields: ['name'], until: soon.slice(0, 10) },
      });
      await person.post(`${path}/propose-meeting`, { meetingAt: soon });
      await recruiter.post(`${path}/agree-meeting`);
      const done = await recruiter.post(`${path}/succeed`);
      expect(done.body.status).toBe('succeeded');
      introductions.push(started.body.id);
    }
    return { vacancyId: body.id as string, introductions };
  };

  const place = (introductionId: string, change: object = {}) =>
    recruiter.post('/placements', {
      introductionId,
      form: 'contract',
      hoursPerWeek: 16,
      startsOn: '2027-02-01',
      ...change,
    });

  it('holds the positions when fifty requests arrive at once', async () => {
    const { vacancyId, introductions } = await succeededIntroductions({
      kind: 'positions',
      positions: 3,
    });
    const answers = await Promise.all(introductions.map((id) => place(id)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(
      answers
        .filter(({ status }) => status !== 201)
        .every(({ body }) => body.code === 'capacity_exceeded'),
    ).toBe(true);
    expect((await recruiter.get(`/vacancies/${vacancyId}`)).body.owner.positionsTaken).toBe(3);

    const smaller = await recruiter.patch(
      `/vacancies/${vacancyId}`,
      { capacity: { kind: 'positions', positions: 2 } },
      (await recruiter.get(`/vacancies/${vacancyId}`)).body.version,
    );
    expect([smaller.status, smaller.body.code]).toEqual([409, 'capacity_exceeded']);

    const taken = answers.find(({ status }) => status === 201)?.body.id;
    await recruiter.post(`/placements/${taken}/cancel`);
    const free = introductions[answers.findIndex(({ status }) => status === 409)] ?? '';
    expect((await place(free)).status).toBe(201);
  }, 450_000);

  it('holds a pool of hours, and lets one period follow another in the same hours', async () => {
    const { introductions } = await succeededIntroductions({ kind: 'hours', hoursPerWeek: 40 });
    const answers = await Promise.all(
      introductions.slice(0, 20).map((id) => place(id, { endsOn: '2027-04-30' })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    const [, , third = ''] = introductions.slice(20);
    expect(
      (await place(third, { startsOn: '2027-05-01', endsOn: '2027-06-30', hoursPerWeek: 24 }))
        .status,
    ).toBe(201);
    const overlapping = await place(introductions[25] ?? '', {
      startsOn: '2027-04-30',
      endsOn: '2027-05-31',
      hoursPerWeek: 20,
    });
    expect(overlapping.body.code).toBe('capacity_exceeded');
  }, 450_000);

  it('writes each placement with its audit row', async () => {
    await until(
      () =>
        platform.region.query<{ n: string }>(
          `SELECT count(*) AS n FROM placement p WHERE NOT EXISTS
             (SELECT 1 FROM audit a WHERE a.subject_type = 'placement' AND a.subject_id = p.id)`,
        ),
      ([row]) => row?.n === '0',
      100,
    );
  });
});

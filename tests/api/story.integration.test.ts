import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestPlatform,
  until,
} from '../platform/index.ts';

describe('the whole story, over HTTP', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('goes from a vacancy to a placement, and the region sees the count', async () => {
    const { region } = platform;
    const employer = await region.organisation('Zorg Eén');
    const recruiter = await platform.visitor(await region.account('recruiter', employer));
    const candidate = await platform.visitor(await region.account('candidate'));

    const draft = await recruiter.post(
      '/vacancies',
      aVacancy(employer, { title: 'Gastvrouw woongroep' }),
    );
    expect([draft.status, draft.body.status, draft.headers.get('etag')]).toEqual([
      201,
      'draft',
      '"1"',
    ]);
    const published = await recruiter.post(`/vacancies/${draft.body.id}/publish`);
    expect(published.body.status).toBe('published');

    const saved = await candidate.put('/me/passport', aPassport(), 0);
    expect(saved.status).toBe(200);
    // The database may answer while the search engine is still getting ready.
    await until(
      () => candidate.get('/vacancies?q=gastvrouw'),
      ({ body }) => body.total === 1 && !body.degraded,
    );
    const matches = await until(
      () => candidate.get('/me/matches'),
      ({ body }) => body.total === 1,
    );
    expect(matches.body.items[0].explanation).toMatchObject({ ready: true, blocks: [] });

    const people = await until(
      () => recruiter.get(`/vacancies/${draft.body.id}/matches`),
      ({ body }) => body.total === 1,
    );
    const { pseudonym } = people.body.items[0];
    const invited = await recruiter.post('/introductions', { vacancyId: draft.body.id, pseudonym });
    expect([invited.status, invited.body.status, invited.body.person]).toEqual([
      201,
      'invited',
      null,
    ]);
    const path = `/introductions/${invited.body.id}`;

    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const release = { fields: ['name', 'email'], until: soon.slice(0, 10) };
    expect((await candidate.post(`${path}/release`, { release })).body.status).toBe('released');
    const seen = await recruiter.get(path);
    expect(Object.keys(seen.body.person)).toEqual(['name', 'email']);
    await recruiter.post(`${path}/propose-meeting`, { meetingAt: soon });
    expect((await recruiter.post(`${path}/agree-meeting`)).status).toBe(409);
    expect((await candidate.post(`${path}/agree-meeting`)).body.status).toBe('meeting-agreed');
    expect((await recruiter.post(`${path}/succeed`)).body.status).toBe('succeeded');

    const placed = await recruiter.post('/placements', {
      introductionId: invited.body.id,
      form: 'contract',
      hoursPerWeek: 16,
      startsOn: soon.slice(0, 10),
    });
    expect([placed.status, placed.body.status]).toEqual([201, 'proposed']);
    const confirmed = await candidate.post(`/placements/${placed.body.id}/confirm`);
    expect(confirmed.body.status).toBe('confirmed');

    const log = await candidate.get('/me/access-log');
    const kinds = new Set(log.body.items.map(({ kind }: { kind: string }) => kind));
    expect(kinds).toContain('profile-listed');
    expect(kinds).toContain('release-viewed');

    const coordinator = await platform.visitor(await region.account('regional-coordinator'));
    const insights = await coordinator.get('/insights/region');
    expect(insights.body.openVacancies.total).toBe(1);
    // One person is fewer than five: the number stays away.
    expect(insights.body.people.total).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileSupply, rank } from '@inzetbaar/domain/matching';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const WORDS = ['Verzorgende', 'Begeleider', 'Planner', 'Gastvrouw', 'Verpleegkundige'];

describe('search by fit', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let recruiter: Visitor;
  let candidate: Visitor;
  let accountId: string;

  beforeAll(async () => {
    platform = await startTestPlatform();
    employer = await platform.region.organisation('Zorg Eén');
    recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    const account = await platform.region.account('candidate');
    accountId = account.id;
    candidate = await platform.visitor(account);
    await candidate.put(
      '/me/passport',
      aPassport({ hoursMin: 4, hoursMax: 16, maxTravelKm: 20 }),
      0,
    );
    const skills = ['personal-care', 'wound-care', 'reception-desk', 'hospitality'] as const;
    for (let number = 0; number < 30; number += 1) {
      const { body } = await recruiter.post(
        '/vacancies',
        aVacancy(employer, {
          title: `${WORDS[number % WORDS.length]} ${number}`,
          hoursMin: 4 + (number % 7) * 4,
          hoursMax: 8 + (number % 7) * 4,
          lanes: number % 3 === 0 ? ['second-track'] : ['extra-hours'],
          skills: skills.slice(0, 1 + (number % 4)).map((skillId, index) => ({
            skillId,
            level: (1 + ((number + index) % 5)) as 1,
            importance: index % 2 === 0 ? 'essential' : 'desirable',
          })),
        }),
      );
      await recruiter.post(`/vacancies/${body.id}/publish`);
    }
    await until(
      () => candidate.get('/vacancies?limit=1'),
      ({ body }) => body.total === 30 && !body.degraded,
    );
    await until(
      () => candidate.get('/me/matches?limit=1'),
      ({ body }) => body.total === 30,
    );
  });
  afterAll(() => platform.stop());

  const ids = (items: { id: string }[]) => items.map(({ id }) => id);

  it('ranks through Meilisearch as over everything that is open', async () => {
    const throughSearch = (await candidate.get('/vacancies?sort=fit&limit=100')).body;
    const overAll = (await candidate.get('/me/matches?limit=100')).body;
    expect(ids(throughSearch.items)).toEqual(
      overAll.items.map(({ vacancy }: { vacancy: { id: string } }) => vacancy.id),
    );

    // And both as the kernel ranks what PostgreSQL holds, without index or board.
    const { board, transaction } = platform.platform;
    const { compileDemand, DemandTable } = await import('@inzetbaar/domain/matching');
    const { graph } = board.context;
    const stored = await transaction({ kind: 'system', name: 'test' }, ({ vacancies }) =>
      vacancies.listPublished(null, 1000),
    );
    const passport = await transaction(
      { kind: 'user', userId: accountId, roles: [{ role: 'candidate', organisationId: null }] },
      ({ passports }) => passports.findOf(accountId),
    );
    if (passport === null) throw new Error('no passport');
    const demands = DemandTable.of(
      stored.map((vacancy) => compileDemand({ ...vacancy, coordinates: vacancy.location }, graph)),
    );
    const supply = compileSupply(
      {
        ...passport,
        titles: [],
        uncheckedTitles: [],
        proofs: [],
        lanes: passport.lanes.map(({ lane }) => lane),
      },
      graph,
    );
    const truth = rank(supply, demands, board.context, { limit: 100 });
    expect(ids([...truth.items])).toEqual(ids(throughSearch.items));
  });

  it('ranks what was found by words and filters in the same order as over everything', async () => {
    const overAll = (await candidate.get('/me/matches?limit=100')).body.items.map(
      ({ vacancy }: { vacancy: { id: string } }) => vacancy.id,
    );
    for (const query of [
      'q=begeleider',
      'q=verzorgende&hours=8-16',
      'lane=second-track',
      'near=Maastricht&radiusKm=5',
    ]) {
      const found = ids((await candidate.get(`/vacancies?sort=fit&limit=100&${query}`)).body.items);
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(overAll.filter((id: string) => found.includes(id)));
    }
  });

  it('pages without gaps or doubles', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: { items: { id: string }[]; nextCursor: string | null } } =
        await candidate.get(`/me/matches?limit=7${cursor === null ? '' : `&cursor=${cursor}`}`);
      seen.push(
        ...(body.items as unknown as { vacancy: { id: string } }[]).map(
          ({ vacancy }) => vacancy.id,
        ),
      );
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(30);
    expect(seen).toHaveLength(30);
  });

  it('takes a vacancy off search and matches when it is paused, and puts it back', async () => {
    const [first] = (await candidate.get('/vacancies?limit=1')).body.items;
    await recruiter.post(`/vacancies/${first.id}/pause`);
    await until(
      () => candidate.get('/vacancies?limit=1'),
      ({ body }) => body.total === 29,
    );
    expect((await candidate.get(`/vacancies/${first.id}`)).status).toBe(404);
    await recruiter.post(`/vacancies/${first.id}/publish`);
    await until(
      () => candidate.get('/vacancies?limit=1'),
      ({ body }) => body.total === 30,
    );
  });
});

describe('with Meilisearch down', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    // A port on which nothing listens.
    platform = await startTestPlatform({ MEILI_URL: 'http://127.0.0.1:9' });
  });
  afterAll(() => platform.stop());

  it('searches in PostgreSQL and says so, and everything else goes on', async () => {
    const employer = await platform.region.organisation('Zorg Eén');
    const recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    const { body } = await recruiter.post(
      '/vacancies',
      aVacancy(employer, { title: 'Wijkverpleegkundige' }),
    );
    expect((await recruiter.post(`/vacancies/${body.id}/publish`)).status).toBe(200);
    for (const words of ['wijkverpleegkundige', 'wijkverpleegkundigge']) {
      const found = (await recruiter.get(`/vacancies?q=${words}`)).body;
      expect([found.total, found.degraded]).toEqual([1, true]);
    }
    const candidate = await platform.visitor(await platform.region.account('candidate'));
    await candidate.put('/me/passport', aPassport(), 0);
    await until(
      () => candidate.get('/me/matches'),
      (answer) => answer.body.total === 1,
    );
    const ready = await platform.app.request('/api/health/ready');
    const health = (await ready.json()) as { search: string };
    expect([ready.status, health.search]).toEqual([200, 'degraded']);
  });
});

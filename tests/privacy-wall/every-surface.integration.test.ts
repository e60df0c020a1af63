import { addDays } from '@inzetbaar/domain/calendar';
import { ENDPOINTS } from '@inzetbaar/contracts/api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHARED_PARTS, WORK_CONDITIONS, type WorkCondition } from '@inzetbaar/domain/passports';
import { aPassport, aVacancy, until } from '../platform/index.ts';
import { laidSideBySide, told, type Told } from './same-answer.ts';
import { OTHER_SURFACES, type Question, SURFACES } from './surfaces.ts';
import { SwappedTasks } from './swapped-tasks.ts';
import { CANARIES, expectStatus, READERS, type Reader, SENDERS, today, World } from './world.ts';

/**
 * Two regions on real servers that differ in one secret: the same person is in the second track with a
 * case of one employer, or in another lane from another employer and without a case. Everything that the
 * receiving side can ask must be answered the same in both, so that neither an answer nor the difference
 * between two answers tells which one it is.
 *
 * How long an answer takes is not measured here.
 */
describe('the wall around the second track', () => {
  let sick: World;
  let other: World;
  const both = () => [sick, other] as const;

  beforeAll(async () => {
    [sick, other] = await Promise.all([World.open('second-track'), World.open('extra-hours')]);
  }, 300_000);
  afterAll(async () => {
    await Promise.all(both().map((world) => world?.close()));
  });

  /** What stands nowhere before it is released: of the case, and of who it is about. */
  const canariesOf = ({ kept, person }: World) => [
    ...Object.values(kept),
    ...Object.values(CANARIES),
    kept.caseId.slice(0, 8),
    person.email,
    'wacht.nog@',
    'no-driving',
    'Robin Kusters',
  ];

  const put = async (
    world: World,
    reader: Reader,
    method: string,
    { path, body, version, raw }: Question,
  ): Promise<Told> => {
    const headers = new Headers({ cookie: world.visitors[reader].cookie ?? '' });
    if (version !== undefined) headers.set('if-match', `"${version}"`);
    if (body !== undefined || raw !== undefined) {
      headers.set('content-type', raw?.type ?? 'application/json');
    }
    const sent = raw?.bytes ?? (body === undefined ? undefined : JSON.stringify(body));
    const init = { method, headers, ...(sent === undefined ? {} : { body: sent }) };
    return told(await world.request(`/api/v1${path}`, init));
  };

  /** Asks the same in both worlds and gives what came back, once it is known to be the same. */
  const same = async <Value>(what: string, ask: (world: World) => Promise<Value>) => {
    const answers = await Promise.all(
      both().map(async (world) => ({ world, value: await ask(world) })),
    );
    const [first, second] = answers.map(({ world, value }) => laidSideBySide(world, value));
    expect(first, what).toEqual(second);
    return answers.map(({ value }) => value);
  };

  /** What a reader is told, with the body read. */
  const asked = (world: World, reader: Reader, method: string, question: Question) =>
    put(world, reader, method, question).then(readable);

  it('names every endpoint of the contract', () => {
    const declared = ENDPOINTS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(Object.keys(SURFACES).toSorted()).toEqual(declared.toSorted());
  });

  describe('before anything is released, over every endpoint', () => {
    it.each(Object.entries(SURFACES).filter(([name]) => name !== 'DELETE /session'))(
      '%s',
      async (name, questions) => {
        const [method = ''] = name.split(' ');
        const [first, second] = both().map((world) => questions(world));
        expect(first?.length).toBe(second?.length);
        for (const reader of [...READERS, 'nobody'] as const) {
          // A good password clears the wrong ones that were counted for the address of the person.
          if (name === 'POST /session') {
            await inBoth(async ({ holder, person }) => void (await holder.signIn(person)));
          }
          for (const at of first?.keys() ?? []) {
            const what = `${name}, question ${at}, ${reader}`;
            const answers = await same(what, async (world) => {
              const question = questions(world)[at];
              if (question === undefined) throw new Error(what);
              return asked(world, reader, method, question);
            });
            expect(answers[0]?.status, what).toBeLessThan(500);
            // Otherwise the limit on guessing answered, and nothing was asked.
            expect(answers[0]?.status, what).not.toBe(429);
            for (const [index, world] of both().entries()) {
              const text = JSON.stringify(answers[index]);
              const said = JSON.stringify(questions(world)[at]);
              for (const canary of canariesOf(world)) {
                // What somebody wrote may be read back to them.
                if (!said.includes(canary)) expect(text, what).not.toContain(canary);
              }
            }
          }
        }
      },
    );
  });

  /** What ran, by the name under which docs/privacy-wall.md has it. */
  const probed: string[] = [];
  beforeEach(({ task }) => {
    probed.push(task.name);
  });

  const expectNoCanary = (world: World, value: unknown, ...released: string[]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    for (const canary of canariesOf(world)) {
      if (!released.includes(canary)) expect(text).not.toContain(canary);
    }
  };
  /** Asks in both worlds as the recruiter, expects the same, and none of what is kept in it. */
  const recruiterAsks = async (
    method: string,
    path: (world: World) => string,
    body?: unknown,
    released: (world: World) => string[] = () => [],
  ) => {
    const answers = await same(`${method} ${path(sick)}`, (world) =>
      asked(world, 'recruiter', method, {
        path: path(world),
        ...(body === undefined ? {} : { body }),
      }),
    );
    for (const [index, world] of both().entries()) {
      expectNoCanary(world, answers[index], ...released(world));
    }
    return answers;
  };
  /** A search finds what the database holds a moment later; both worlds are asked after that moment. */
  const indexesCaughtUp = () =>
    inBoth(async ({ visitors, region }) => {
      const stored = await region.query<{ id: string; hours: number; lanes: string }>(
        `SELECT id, hours_max::float AS hours, array_to_string(ARRAY(SELECT unnest(lanes) ORDER BY 1), ',') AS lanes
         FROM vacancy WHERE status = 'published' ORDER BY id`,
      );
      await until(
        async () => {
          const { body } = await visitors.candidate.get('/vacancies?limit=100');
          const found: { id: string; hoursMax: number; lanes: string[] }[] = body.items;
          return found
            .map(({ id, hoursMax, lanes }) => ({
              id,
              hours: hoursMax,
              lanes: lanes.toSorted().join(','),
            }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1));
        },
        (found) => JSON.stringify(found) === JSON.stringify(stored),
      );
    });
  /** Everything about people that a recruiter can look at again and again. */
  const lookAround = async (released?: (world: World) => string[]) => {
    for (const path of [
      '/introductions',
      '/introductions?side=employer&limit=1',
      '/placements',
      '/agreements?party=host',
      '/registrations/to-check',
    ]) {
      await recruiterAsks('GET', () => path, undefined, released);
    }
    await indexesCaughtUp();
    for (const path of [
      '/vacancies?mine=true',
      '/vacancies?lane=second-track',
      '/vacancies?lane=extra-hours&limit=1',
      '/search?q=begeleider',
    ]) {
      await recruiterAsks('GET', () => path, undefined, released);
    }
    const times = ({ employer }: World) => `/organisations/${employer.id}/response-times`;
    await recruiterAsks('GET', times, undefined, released);
    for (const what of ['matches?limit=100', 'reach']) {
      await recruiterAsks('GET', ({ vacancyId }) => `/vacancies/${vacancyId}/${what}`);
      await recruiterAsks('GET', ({ secondVacancyId }) => `/vacancies/${secondVacancyId}/${what}`);
    }
    for (const idOf of [
      ({ vacancyId }: World) => vacancyId,
      (world: World) => world.secondVacancyId,
    ]) {
      // It names the conditions that the owner wrote in the vacancy.
      const path = (world: World) => `/vacancies/${idOf(world)}/adaptations`;
      await recruiterAsks('GET', path, undefined, () => ['no-driving']);
    }
  };
  const inBoth = (act: (world: World) => Promise<void>) => Promise.all(both().map(act));
  const introductionIds = new Map<string, string>();
  const introduction = (world: World, which: 'invited' | 'interested') =>
    `/introductions/${introductionIds.get(`${world.secret} ${which}`)}`;
  const remember = (world: World, which: 'invited' | 'interested', id: string) => {
    introductionIds.set(`${world.secret} ${which}`, world.name(id, `introduction ${which}`));
  };

  it('Published documents, health and figures of the server', async () => {
    for (const path of [
      '/api/openapi.json',
      '/api/docs',
      '/api/health/live',
      '/api/health/ready',
    ]) {
      await same(path, async (world) => readable(await told(await world.server.request(path))));
    }
    for (const world of both()) {
      const figures = await told(await world.server.request('/metrics'));
      expect(figures.text).toContain('http_request_duration_seconds');
      expectNoCanary(world, figures.text);
      // As it comes through the proxy behind which the platform stands.
      const headers = { 'x-forwarded-for': '192.0.2.7' };
      const outside = await world.server.request('/metrics', { headers });
      expect(outside.status).toBe(404);
    }
  });

  it('Subtracting: answers before and after a change of a vacancy', async () => {
    const changes = [
      { lanes: ['second-track'] },
      { lanes: ['extra-hours'] },
      { lanes: ['traineeship'] },
      { lanes: ['second-track', 'traineeship', 'extra-hours'], conditionsNotMet: [] },
      { conditionsNotMet: [...WORK_CONDITIONS] },
      { conditionsNotMet: [], conditionsMet: [...WORK_CONDITIONS] },
      { hoursMin: 23, hoursMax: 23 },
      { hoursMin: 8, hoursMax: 24, skills: [] },
      { skills: [{ skillId: 'personal-care', level: 5, importance: 'essential' }] },
    ];
    for (const change of changes) {
      await inBoth(async ({ visitors, secondVacancyId }) => {
        const path = `/vacancies/${secondVacancyId}`;
        const read = await visitors.recruiter.get(path);
        const version = Number(read.headers.get('etag')?.replaceAll('"', ''));
        expectStatus(await visitors.recruiter.patch(path, change, version), 200);
      });
      await lookAround();
    }
    await inBoth(async ({ visitors, secondVacancyId, employer }) => {
      const path = `/vacancies/${secondVacancyId}`;
      const read = await visitors.recruiter.get(path);
      const version = Number(read.headers.get('etag')?.replaceAll('"', ''));
      const { skills } = aVacancy(employer);
      const lanes = ['second-track', 'extra-hours'];
      expectStatus(await visitors.recruiter.patch(path, { lanes, skills }, version), 200);
    });
  });

  it('Subtracting: what swapping tasks opens, where figures are told', async () => {
    const works = new Map<World, SwappedTasks>();
    const workOf = (world: World) => {
      const work = works.get(world);
      if (work === undefined) throw new Error('nothing to swap in');
      return work;
    };
    await inBoth(async (world) => {
      // Beside the person, who in one world may not lift, and then not work in the evening.
      works.set(
        world,
        await SwappedTasks.open(world, { 'no-lifting': 14, 'no-evening-shifts': 12 }),
      );
    });
    const figures = () => same('figures', async (world) => workOf(world).answer());
    const swapsAndVariants = async (look: () => Promise<unknown>) => {
      await look();
      for (const swapped of [true, false]) {
        await inBoth((world) => workOf(world).swap(swapped));
        await look();
      }
      for (const change of [{ hoursMin: 9 }, { hoursMax: 23 }, { hoursMin: 8, hoursMax: 24 }]) {
        await inBoth((world) => workOf(world).change(change));
        await look();
      }
    };

    // Fourteen or fifteen may not lift: told as the same, swapped or not, in each variant and world.
    await inBoth((world) => workOf(world).change({ conditionsNotMet: ['no-lifting'] }));
    const [first] = await figures();
    expect(first).toMatchObject({ notCounted: null, adaptations: [{ people: 15 }] });
    await swapsAndVariants(figures);

    // Twelve or thirteen do not work in the evening, where rounding turns: the exception. Whichever was
    // told, it stays, also when the person is no longer among them, or is for the first time.
    await sick.rewritePassport({ workConditions: ['no-evening-shifts'] });
    await inBoth((world) => workOf(world).change({ conditionsNotMet: ['no-evening-shifts'] }));
    const told = new Map<World, unknown>();
    await inBoth(async (world) => {
      const answer = await workOf(world).answer();
      expect(answer.adaptations[0].people).toBe(world.secret === 'second-track' ? 15 : 10);
      told.set(world, answer.adaptations[0].people);
    });
    const unchanged = () =>
      inBoth(async (world) => {
        for (const answer of [await workOf(world).answer(), await workOf(world).elsewhere()]) {
          expect(answer).toMatchObject({
            notCounted: null,
            adaptations: [{ people: told.get(world) }],
          });
        }
      });
    await inBoth((world) => workOf(world).open('another vacancy like it'));
    await swapsAndVariants(unchanged);
    await inBoth(async (world) => {
      const workConditions: WorkCondition[] =
        world.secret === 'second-track' ? [] : ['no-evening-shifts'];
      await world.rewritePassport({ workConditions });
    });
    await swapsAndVariants(unchanged);
    await lookAround();
  });

  it('Subtracting: answers before and after a change of what is kept', async () => {
    const look = async (world: World) => {
      const { recruiter } = world.visitors;
      const listed = await recruiter.get(`/vacancies/${world.vacancyId}/matches?limit=100`);
      const reach = await recruiter.get(`/vacancies/${world.vacancyId}/reach`);
      const own = await recruiter.get('/me/export');
      const [ranking] = own.body.rankings.toSorted((a: { at: string }, b: { at: string }) =>
        b.at.localeCompare(a.at),
      );
      return { listed: listed.body, reach: reach.body, fingerprint: ranking.fingerprint };
    };
    for (const world of both()) {
      const before = await look(world);
      await world.rewritePassport({
        workConditions: ['no-driving', 'no-standing'].filter((one) =>
          (WORK_CONDITIONS as readonly string[]).includes(one),
        ) as (typeof WORK_CONDITIONS)[number][],
        otherHours: 7,
      });
      // Somebody whom everybody may see comes after it: then the board has seen the change too.
      const later = await world.visitor(await world.region.account('candidate'));
      const path = `/vacancies/${world.vacancyId}/matches?limit=1`;
      const total = async () => (await world.visitors.recruiter.get(path)).body.total;
      const people = await total();
      const hidden = aPassport({ visible: true, hoursMax: 8 });
      expectStatus(await later.put('/me/passport', hidden, 0), 200);
      await until(total, (now) => now === people + 1);
      expectStatus(await later.put('/me/passport', { ...hidden, visible: false }, 1), 200);
      await until(total, (now) => now === people);
      expect(await look(world)).toEqual(before);
    }
  });

  it('An introduction before a release', async () => {
    await inBoth(async (world) => {
      const pseudonym = await world.pseudonymIn(world.vacancyId);
      world.pseudonym = pseudonym;
      const { vacancyId } = world;
      const made = await world.visitors.recruiter.post('/introductions', { vacancyId, pseudonym });
      remember(world, 'invited', expectStatus(made, 201).body.id);
    });
    await lookAround();
    await recruiterAsks('GET', (world) => introduction(world, 'invited'));
    await inBoth(async (world) => {
      const { secondVacancyId: vacancyId } = world;
      const made = await world.holder.post('/introductions', { vacancyId });
      remember(world, 'interested', expectStatus(made, 201).body.id);
    });
    await recruiterAsks('GET', (world) => introduction(world, 'interested'));
    // What may not be done yet is refused in the same words.
    const meetingAt = new Date(Date.now() + 86_400_000).toISOString();
    for (const [transition, body] of [
      ['propose-meeting', { meetingAt }],
      ['succeed', {}],
      ['release', {}],
      ['decline', { reason: 'no-reason' }],
      ['propose-meeting', { meetingAt, practical: 'Is zij al hersteld van haar burn-out?' }],
    ] as const) {
      const path = (world: World) => `${introduction(world, 'interested')}/${transition}`;
      const [refused] = await recruiterAsks('POST', path, body);
      expect(refused?.status).toBeGreaterThanOrEqual(400);
    }
    await lookAround();
  });

  it('A release, a placement, an agreement that is a draft', async () => {
    const named = ({ person }: World) => [person.name, CANARIES.phone];
    const read = (world: World) => introduction(world, 'interested');
    await inBoth(async (world) => {
      const release = { fields: ['name', 'phone'], until: addDays(today, 30) };
      expectStatus(await world.holder.post(`${read(world)}/release`, { release }), 200);
    });
    const [shown] = await recruiterAsks('GET', read, undefined, named);
    expect(shown?.body).toMatchObject({
      person: { name: sick.person.name, phone: CANARIES.phone },
    });
    await lookAround(named);
    await inBoth(async (world) => {
      const release = { fields: ['name', 'phone', 'employer'], until: addDays(today, 30) };
      expectStatus(await world.holder.post(`${read(world)}/release`, { release }), 200);
      const { body } = await world.visitors.recruiter.get(read(world));
      expect(body.person.employer).toBe(SENDERS[world.secret]);
      world.name(SENDERS[world.secret], 'the employer that sends');
      const meetingAt = new Date(Date.now() + 86_400_000).toISOString();
      const { recruiter } = world.visitors;
      expectStatus(await recruiter.post(`${read(world)}/propose-meeting`, { meetingAt }), 200);
      expectStatus(await world.holder.post(`${read(world)}/agree-meeting`), 200);
      expectStatus(await recruiter.post(`${read(world)}/succeed`), 200);
    });
    await recruiterAsks('GET', read, undefined, named);
    for (const form of ['uwv-trial', 'secondment', 'extra-hours', 'rotation', 'trial']) {
      await same(`a placement of form ${form}`, async (world) => {
        const { recruiter } = world.visitors;
        const { body, status } = await recruiter.post('/placements', {
          introductionId: introductionIds.get(`${world.secret} interested`),
          form,
          hoursPerWeek: 8,
          startsOn: addDays(today, 7),
          endsOn: addDays(today, 34),
        });
        if (status !== 201) return { status, body };
        // Takes it back, so that the next form can be tried.
        const path = `/placements/${body.id}`;
        const kept = await recruiter.get(path);
        if (form !== 'trial') expectStatus(await recruiter.post(`${path}/cancel`), 200);
        else world.name(body.id, 'placement');
        return { status, kept: kept.body };
      });
    }
    // The person asks for an agreement, and the case manager writes it: the host learns nothing yet.
    const { body } = await sick.holder.get('/placements');
    const placementId = body.items[0].id;
    const begun = await sick.holder.post('/agreements', { placementId, caseId: sick.kept.caseId });
    sick.name(expectStatus(begun, 201).body.id, 'agreement');
    expect((await sick.visitors.recruiter.get(`/agreements/${begun.body.id}`)).status).toBe(404);
    await lookAround(named);
  });

  it('A passport by link, on the screen and on paper', async () => {
    const tokens = new Map<World, string>();
    await inBoth(async (world) => {
      const made = await world.holder.post('/me/share-links', {
        label: 'Voor een werkgever',
        // What stands behind a skill is theirs to show, and differs between the two.
        parts: SHARED_PARTS.filter((part) => part !== 'evidence'),
        until: addDays(today, 30),
      });
      tokens.set(world, expectStatus(made, 201).body.link.split('#')[1]);
    });
    for (const path of ['/shared-passport', '/shared-passport/pdf']) {
      const answers = await same(path, (world) =>
        asked(world, 'recruiter', 'POST', { path, body: { token: tokens.get(world) } }),
      );
      expect(answers[0]?.status).toBe(200);
      for (const [index, world] of both().entries()) {
        expectNoCanary(world, answers[index], world.person.name);
      }
    }
  });

  it('A seat in a training', async () => {
    await inBoth(async (world) => {
      const { body } = await world.holder.get(`/trainings/${world.trainingId}`);
      const sessionId = body.sessions[0].id;
      const wish = { trainingId: world.trainingId, sessionId };
      expectStatus(await world.holder.post('/me/seat-requests', wish), 201);
    });
    await recruiterAsks(
      'GET',
      ({ trainingId }) => `/trainings/${trainingId}/seat-requests`,
      undefined,
      ({ person }) => [person.name, person.email],
    );
  });

  it('A revoked release', async () => {
    const read = (world: World) => introduction(world, 'invited');
    await inBoth(async (world) => {
      const release = { fields: ['name', 'email'], until: addDays(today, 30) };
      expectStatus(await world.holder.post(`${read(world)}/release`, { release }), 200);
      const { body } = await world.visitors.recruiter.get(read(world));
      expect(body.person).toEqual({ name: world.person.name, email: world.person.email });
      expectStatus(await world.holder.post(`${read(world)}/revoke`), 200);
    });
    const [after] = await recruiterAsks('GET', read);
    expect(after?.body).toMatchObject({ status: 'revoked', person: null });
  });

  it('The agreement to search that is taken back', async () => {
    const { caseId } = sick.kept;
    expectStatus(await sick.holder.post(`/second-track/cases/${caseId}/stop`, {}), 200);
    await other.rewritePassport({ lanes: [] });
    await inBoth(async ({ visitors, vacancyId, pseudonym }) => {
      await until(
        () => visitors.recruiter.get(`/vacancies/${vacancyId}/matches?limit=100`),
        ({ body: { items } }) =>
          !items.some((one: { pseudonym: string }) => one.pseudonym === pseudonym),
      );
    });
    const [after] = await recruiterAsks('GET', (world) => introduction(world, 'invited'));
    expect(after?.body).toMatchObject({ status: 'withdrawn', person: null });
    await lookAround(({ person }) => [person.name, CANARIES.phone]);
  });

  it('Mail', async () => {
    const addresses = ({ accounts }: World) => Object.values(accounts).map(({ email }) => email);
    await inBoth(async (world) => {
      await until(
        () => world.region.query<{ id: string }>('SELECT id FROM mail WHERE sent_at IS NULL'),
        (waiting) => waiting.length === 0,
      );
    });
    const letters = await same('mail to the receiving side', async (world) =>
      world.inbox.received
        .filter(({ to }) => addresses(world).includes(to))
        .map(({ to, text }) => ({ to, text: laidSideBySide(world, withoutMoments(text)) }))
        // What was written within one second has no order of its own.
        .toSorted((a, b) => String(a.text).localeCompare(String(b.text))),
    );
    // Interest, an agreed meeting, a release, a revocation and a withdrawal, at least.
    expect(letters[0]?.length).toBeGreaterThanOrEqual(5);
    for (const [index, world] of both().entries()) expectNoCanary(world, letters[index]);
  });

  it('Indexes of Meilisearch', async () => {
    const found = await same('indexes', async ({ meilisearch }) => {
      const { url, apiKey, indexPrefix } = meilisearch;
      const headers = { authorization: `Bearer ${apiKey}` };
      const ask = async (path: string) =>
        (await (await fetch(`${url}${path}`, { headers })).json()) as {
          results: { uid: string; id: string; title: string }[];
        };
      const indexes = (await ask('/indexes?limit=1000')).results
        .map(({ uid }) => uid)
        .filter((uid) => uid.startsWith(indexPrefix))
        .toSorted();
      const documents = [];
      for (const uid of indexes) {
        const { results } = await ask(`/indexes/${uid}/documents?limit=1000`);
        const inOrder = results.toSorted((a, b) => a.title.localeCompare(b.title));
        documents.push(...inOrder.map((one) => ({ ...one, publishedAt: '<moment>' })));
      }
      return { indexes: indexes.map((uid) => uid.slice(indexPrefix.length)), documents };
    });
    expect(found[0]?.indexes).toEqual(['vacancies']);
    expect(found[0]?.documents.length).toBeGreaterThan(0);
    for (const [index, world] of both().entries()) {
      expectNoCanary(world, found[index]);
      for (const one of Object.values(world.accounts)) {
        expect(JSON.stringify(found[index])).not.toContain(one.id);
      }
    }
  });

  it('The log of the server', async () => {
    for (const world of both()) {
      expect(world.server.said).toContain('Inzetbaar listens');
      expectNoCanary(world, world.server.said);
      expect(world.server.said).not.toMatch(/second-track|tweede spoor|extra-hours/i);
    }
  });

  it('tells who has signed out nothing', async () => {
    await same('DELETE /session', (world) =>
      asked(world, 'recruiter', 'DELETE', { path: '/session' }),
    );
    const after = await same('GET /introductions', (world) =>
      asked(world, 'recruiter', 'GET', { path: '/introductions' }),
    );
    expect(after[0]?.status).toBe(401);
  });

  it('names every other surface that it probed', () => {
    const missing = Object.keys(OTHER_SURFACES).filter((name) => !probed.includes(name));
    expect(missing).toEqual([]);
  });
});

/** What was said, with the body read where it is one that is told by fields. */
function readable({ status, headers, text }: Told) {
  const isJson = /json/.test(headers['content-type'] ?? '');
  return { status, headers, body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text };
}

/** Without the headers by which a mail is told apart from every other. */
function withoutMoments(text: string): string {
  return text.replaceAll(/^(?:Date|Message-ID): .*$/gim, '');
}

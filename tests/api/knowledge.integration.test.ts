import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  type Visitor,
} from '../platform/index.ts';

describe('what case managers share', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let author: Visitor;
  let colleague: Visitor;
  let checker: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    const { region } = platform;
    employer = await region.organisation('Zorg die vertelt');
    const elsewhere = await region.organisation('Zorg die leest');
    author = await platform.visitor(await region.account('case-manager', employer));
    colleague = await platform.visitor(await region.account('case-manager', elsewhere));
    checker = await platform.visitor(await region.account('platform-admin'));
  });
  afterAll(() => platform.stop());

  const article = (change: object = {}) => ({
    kind: 'article',
    subject: 'conversations',
    title: 'Begin met een meeloopdag',
    text: 'Een ochtend meelopen zegt meer dan drie gesprekken op kantoor.',
    ...change,
  });
  const PATH = '/knowledge/entries';

  it('goes from a question over answers to the one that helped', async () => {
    const asked = await author.post(
      PATH,
      article({ kind: 'question', subject: 'law', title: 'Wie betaalt de reiskosten?' }),
    );
    expect(asked.status).toBe(201);
    const path = `${PATH}/${asked.body.id}`;
    const read = await colleague.get(path);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.body).toMatchObject({
      organisation: 'Zorg die vertelt',
      party: 'colleague',
      actions: ['report'],
      isSolved: false,
    });
    const answered = await colleague.post(`${path}/answers`, {
      text: 'De eigen werkgever, zolang het loon doorloopt.',
    });
    expect(answered.status).toBe(201);
    const answerId = answered.body.id;
    const marked = await author.put(`${path}/helpful-answer`, { answerId });
    expect(marked.body).toMatchObject({ isSolved: true, answers: 1 });
    const found = await colleague.get(`${PATH}?q=reiskosten&kind=question&subject=law`);
    expect(found.body).toMatchObject({
      items: [{ id: asked.body.id }],
      nextCursor: null,
      total: 1,
    });
    expect((await colleague.get(`${path}/answers`)).body.items).toMatchObject([
      { id: answerId, isHelpful: true, actions: ['change', 'withdraw'] },
    ]);
  });

  it('is not there for a recruiter, a candidate, a coordinator or an employer’s administrator', async () => {
    const { body } = await author.post(PATH, article());
    const path = `${PATH}/${body.id}`;
    const { region } = platform;
    for (const [role, of] of [
      ['recruiter', employer],
      ['organisation-admin', employer],
      ['candidate', null],
      ['trainee', null],
      ['regional-coordinator', null],
      ['traineeship-coordinator', null],
    ] as const) {
      const other = await platform.visitor(await region.account(role, of));
      const answers = [
        await other.get(PATH),
        await other.get(`${PATH}?q=meeloopdag`),
        await other.get('/knowledge/reported'),
        await other.get(path),
        await other.get(`${PATH}/${randomUUID()}`),
        await other.get(`${path}/answers`),
        await other.post(PATH, article()),
        await other.post(`${path}/answers`, { text: 'Ik antwoord toch maar.' }),
        await other.post(`${path}/report`),
        await other.post(`${path}/show`),
        await other.send('DELETE', path),
        await other.put(path, { text: 'Een andere tekst van mij.' }, 1),
        await other.put(`${path}/helpful-answer`, { answerId: null }),
      ];
      expect([role, ...new Set(answers.map(({ status }) => status))]).toEqual([role, 404]);
      const told = answers.map((answer) => ({ ...answer.body, requestId: '' }));
      // The same words whether the entry is there or not.
      expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
      const all = JSON.stringify((await other.get('/search?q=meeloopdag')).body);
      expect(all).not.toContain(body.id);
    }
    expect((await colleague.get(path)).status).toBe(200);
  });

  it('keeps nothing in which somebody can be recognised', async () => {
    const secret = `geheim${randomUUID().slice(0, 8)}`;
    const title = 'Hulp voor Petra Jansen';
    const text = `Bel haar op 06-12345678, ${secret}. Onze medewerker is 54 jaar.`;
    const refused = await author.post(PATH, article({ title, text, kept: ['06-12345678'] }));
    expect(refused.status).toBe(422);
    expect(
      refused.body.issues.map(({ path, code }: { path: string; code: string }) => [path, code]),
    ).toEqual([
      ['title', 'recognisable'],
      ['text', 'recognisable'],
    ]);
    expect(refused.body.issues[1].message).toContain('06-12345678');
    expect((await author.get(`${PATH}?q=${secret}`)).body.total).toBe(0);
    const shared = await author.post(
      PATH,
      article({ text: 'Onze medewerker is 54 jaar.', kept: ['54 jaar'] }),
    );
    expect(shared.status).toBe(201);
  });

  it('is taken out of sight by a reader, and put back or erased by the administrator', async () => {
    const { body } = await author.post(PATH, article({ title: 'Over een bijzondere casus' }));
    const path = `${PATH}/${body.id}`;
    expect((await author.post(`${path}/report`)).status).toBe(403);
    expect((await colleague.post(`${path}/report`)).status).toBe(204);
    expect((await colleague.get(path)).status).toBe(404);
    expect((await colleague.get(`${PATH}?q=bijzondere`)).body.total).toBe(0);
    expect((await author.get(path)).body).toMatchObject({ status: 'hidden' });
    expect((await author.get('/knowledge/reported')).status).toBe(403);
    const waiting = await checker.get('/knowledge/reported');
    expect(waiting.body.items).toMatchObject([{ id: body.id, actions: ['withdraw', 'show'] }]);
    expect((await checker.post(`${path}/show`)).body).toMatchObject({ status: 'published' });
    expect((await colleague.get(path)).status).toBe(200);
    expect((await checker.send('DELETE', path)).status).toBe(204);
    expect((await author.get(path)).status).toBe(404);
  });

  it('asks the version that was read, and does twice what is sent twice under one key only once', async () => {
    const key = randomUUID();
    const first = await author.post(PATH, article({ title: 'Eén keer gedeeld' }), {
      'idempotency-key': key,
    });
    const again = await author.post(PATH, article({ title: 'Eén keer gedeeld' }), {
      'idempotency-key': key,
    });
    expect(again.body.id).toBe(first.body.id);
    const path = `${PATH}/${first.body.id}`;
    const words = { title: 'Anders gedeeld', text: 'Een andere tekst van mij.' };
    expect((await author.put(path, words)).status).toBe(428);
    expect((await author.put(path, words, 1)).body).toMatchObject({
      version: 2,
      title: words.title,
    });
    const late = await author.put(path, words, 1);
    expect([late.status, late.body.current.version]).toEqual([412, 2]);
    expect((await colleague.put(path, words, 2)).status).toBe(403);
  });

  it('refuses what is no entry', async () => {
    const { body } = await author.post(PATH, article());
    const path = `${PATH}/${body.id}`;
    for (const wrong of [
      article({ kind: 'answer' }),
      article({ subject: 'gossip' }),
      article({ title: '' }),
      article({ text: 'x'.repeat(5001) }),
      article({ kept: Array.from({ length: 51 }, String) }),
      article({ extra: true }),
      { ...article(), organisationId: 'mine' },
    ]) {
      expect((await author.post(PATH, wrong)).status).toBe(422);
    }
    for (const address of [`${PATH}?limit=101`, `${PATH}?cursor=x`, `${PATH}?subject=x`]) {
      expect((await author.get(address)).status).toBe(422);
    }
    expect((await author.post(`${path}/answers`, { text: 'Hier is niets gevraagd.' })).status).toBe(
      404,
    );
    expect((await author.put(`${path}/helpful-answer`, { answerId: randomUUID() })).status).toBe(
      404,
    );
    expect((await author.get(`${PATH}/geen-id`)).status).toBe(422);
  });
});

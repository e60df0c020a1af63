import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersTo, linksIn } from '../platform/letters.ts';
import {
  aPassport,
  startTestPlatform,
  type TestAccount,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const SKILLS = [
  { skillId: 'blood-drawing', level: 4, source: 'work' },
  { skillId: 'personal-care', level: 4, source: 'work' },
] as const;
const ANSWERS = {
  name: 'Els Maas',
  jobTitle: 'teamleider',
  isAuthorised: true,
  answers: [
    { skillId: 'blood-drawing', outcome: 'as-asked', lastSeenOn: '2026-01-15' },
    { skillId: 'personal-care', outcome: 'lower', level: 3 },
  ],
};

describe('a sign-off by a link', () => {
  let platform: TestPlatform;
  let guest: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    guest = await platform.visitor();
  });
  afterAll(() => platform.stop());

  let people = 0;
  const anAddress = () => {
    people += 1;
    return `els${people}@elders.example`;
  };
  const candidate = async (): Promise<{ account: TestAccount; visitor: Visitor }> => {
    const account = await platform.region.account('candidate');
    const visitor = await platform.visitor(account);
    const passport = aPassport({ skills: [...SKILLS], lanes: ['second-track'], otherHours: 6 });
    expect((await visitor.put('/me/passport', passport, 0)).status).toBe(200);
    return { account, visitor };
  };
  const asking = (email: string, change: object = {}) => ({
    name: 'Els Maas',
    email,
    relation: 'supervisor',
    skills: SKILLS.map(({ skillId, level }) => ({ skillId, level })),
    message: 'Wilt u kijken?',
    ...change,
  });
  /** The tokens in the mails to an address, oldest first, as soon as there are so many. */
  const tokensTo = async (email: string, count: number) => {
    const links = await until(
      () => linksIn(join(platform.dataFolder, 'mail'), email),
      (found) => found.length >= count,
    );
    return links.map((link) => link.split('#')[1] ?? '');
  };
  const ask = async (visitor: Visitor, change: object = {}) => {
    const email = anAddress();
    const asked = await visitor.post('/me/sign-offs', asking(email, change));
    expect(asked.status).toBe(201);
    const [token = ''] = await tokensTo(email, 1);
    return { id: asked.body.id as string, email, token };
  };
  const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [
    status,
    body.code,
  ];

  it('is asked, mailed, answered by somebody without an account, doubted and taken back', async () => {
    const { account, visitor } = await candidate();
    const { email, token } = await ask(visitor);
    const opened = await guest.post('/sign-offs/look-up', { token });
    expect(opened.body).toMatchObject({
      state: 'open',
      holder: account.name,
      message: 'Wilt u kijken?',
      items: [
        { skillId: 'blood-drawing', level: 4, isReserved: true },
        { skillId: 'personal-care', level: 4, isReserved: false },
      ],
    });
    // Nothing of the rest of the passport, the account or the lane.
    expect(JSON.stringify(opened.body)).not.toMatch(/second-track|otherHours|@test\.example/);
    expect(JSON.stringify(opened.body)).not.toContain(account.id);

    expect((await guest.post('/sign-offs/answer', { token, ...ANSWERS })).status).toBe(200);
    const behind = async (skillId: string) =>
      (await visitor.get('/me/evidence')).body.skills.find(
        (skill: { skillId: string }) => skill.skillId === skillId,
      ).evidence[0];
    expect(await behind('blood-drawing')).toMatchObject({
      kind: 'supervisor',
      level: 4,
      givenBy: 'Els Maas, teamleider',
      lastPractisedOn: '2026-01-15',
      validUntil: '2027-01-14',
      doubtReason: null,
    });
    expect(await behind('personal-care')).toMatchObject({ kind: 'supervisor', level: 3 });
    expect((await visitor.get('/me/sign-offs')).body.requests).toMatchObject([
      {
        standing: 'answered',
        mayRemind: false,
        items: [{ outcome: 'as-asked' }, { outcome: 'lower' }],
      },
    ]);

    // The link was used; another one came to the same address.
    expect(codeOf(await guest.post('/sign-offs/answer', { token, ...ANSWERS }))).toEqual([
      410,
      'link_invalid',
    ]);
    const [, later = ''] = await tokensTo(email, 2);
    const given = (await guest.post('/sign-offs/look-up', { token: later })).body;
    expect(given).toMatchObject({ state: 'answered', holder: account.name });
    const evidenceId = given.evidence.find(
      (one: { skillId: string }) => one.skillId === 'blood-drawing',
    ).id;
    const review = (body: object) =>
      guest.post('/sign-offs/review', { token: later, evidenceId, ...body });
    expect((await review({ review: 'doubt' })).body.issues).toMatchObject([{ path: 'reason' }]);
    expect((await review({ review: 'doubt', reason: 'Ik twijfel.' })).status).toBe(200);
    expect(await behind('blood-drawing')).toMatchObject({
      standing: 'doubted',
      doubtReason: 'Ik twijfel.',
    });
    // Telling of practice does not settle a doubt.
    const practice = { skillId: 'blood-drawing', on: '2026-02-01' };
    expect((await visitor.post('/me/evidence/practice', practice)).status).toBe(200);
    const all = (await visitor.get('/me/evidence')).body.skills[0].evidence;
    expect(all).toContainEqual(expect.objectContaining({ standing: 'doubted' }));
    expect((await review({ review: 'retract', reason: 'Het klopte niet.' })).status).toBe(200);
    expect(codeOf(await review({ review: 'restore' }))).toEqual([409, 'transition_not_allowed']);

    const log = (await visitor.get('/me/access-log')).body.items;
    expect(log).toContainEqual(
      expect.objectContaining({ kind: 'sign-off-opened', viewer: 'Els Maas', organisation: null }),
    );
    const exported = JSON.stringify((await visitor.get('/me/export')).body);
    expect(exported).toContain(email);
    const [kept] = await platform.region.query<{ token_hash: string }>(
      'SELECT token_hash FROM sign_off_request WHERE email = $1',
      [email],
    );
    expect(exported).not.toContain(kept?.token_hash);
    const audit = await platform.region.query<{ row: string }>(
      'SELECT audit::text AS row FROM audit',
    );
    for (const { row } of audit) {
      for (const secret of [token, later, email, kept?.token_hash ?? '']) {
        expect(row).not.toContain(secret);
      }
    }
  });

  it('tells the same about a guessed, used, expired, withdrawn and replaced link', async () => {
    const { account, visitor } = await candidate();
    const expired = await ask(visitor);
    await platform.region.query(
      `UPDATE sign_off_request SET expires_at = now() - interval '1 minute' WHERE id = $1`,
      [expired.id],
    );
    const withdrawn = await ask(visitor);
    expect((await visitor.post(`/me/sign-offs/${withdrawn.id}/withdraw`)).status).toBe(200);
    const reminded = await ask(visitor);
    expect((await visitor.post(`/me/sign-offs/${reminded.id}/remind`)).status).toBe(200);
    expect(codeOf(await visitor.post(`/me/sign-offs/${reminded.id}/remind`))).toEqual([
      409,
      'transition_not_allowed',
    ]);
    const [, renewed = ''] = await tokensTo(reminded.email, 2);
    expect((await guest.post('/sign-offs/look-up', { token: renewed })).status).toBe(200);
    const guessed = 'x'.repeat(43);
    const answers = [];
    for (const token of [guessed, expired.token, withdrawn.token, reminded.token]) {
      for (const [path, body] of [
        ['/sign-offs/look-up', { token }],
        ['/sign-offs/answer', { token, ...ANSWERS }],
        ['/sign-offs/review', { token, evidenceId: account.id, review: 'restore' }],
      ] as const) {
        const { status, body: told } = await guest.post(path, body);
        answers.push(JSON.stringify([status, { ...told, requestId: '' }]));
      }
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('410');
    expect(answers[0]).not.toContain(account.name);
  });

  it('is not used up by a program that looks at links in mails', async () => {
    const { visitor } = await candidate();
    const { token } = await ask(visitor);
    for (const method of ['GET', 'HEAD']) {
      for (const path of ['/bevestigen', '/api/v1/sign-offs/look-up', '/api/v1/sign-offs/answer']) {
        await platform.app.request(`${path}?token=${token}`, { method });
      }
    }
    for (let time = 0; time < 3; time += 1) {
      expect((await guest.post('/sign-offs/look-up', { token })).status).toBe(200);
    }
    expect((await guest.post('/sign-offs/answer', { token, ...ANSWERS })).status).toBe(200);
  });

  it('is not given by oneself', async () => {
    const { account, visitor } = await candidate();
    const [name, domain] = account.email.split('@');
    for (const email of [account.email, `${name?.toUpperCase()}+collega@${domain}`]) {
      const refused = await visitor.post('/me/sign-offs', asking(email));
      expect(refused.status).toBe(422);
      expect(refused.body.issues).toMatchObject([{ path: 'email', code: 'own_address' }]);
    }
    const { token } = await ask(visitor);
    expect(codeOf(await visitor.post('/sign-offs/look-up', { token }))).toEqual([
      403,
      'own_request',
    ]);
    expect(codeOf(await visitor.post('/sign-offs/answer', { token, ...ANSWERS }))).toEqual([
      403,
      'own_request',
    ]);
  });

  it('is refused with the field that is wrong, and nothing is mailed', async () => {
    const { visitor } = await candidate();
    const email = anAddress();
    const refused = async (change: object) => {
      const { status, body } = await visitor.post('/me/sign-offs', asking(email, change));
      expect(status).toBe(422);
      return body.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
    };
    const fifty = Array.from({ length: 50 }, () => ({ skillId: 'personal-care', level: 1 }));
    expect(await refused({ skills: fifty })).toEqual(['skills too_many']);
    expect(await refused({ skills: [] })).toEqual(['skills too_few']);
    expect(await refused({ skills: [{ skillId: 'personal-care', level: 5 }] })).toEqual([
      'skills.0.level level_too_high',
    ]);
    expect(await refused({ skills: [{ skillId: 'wound-care', level: 1 }] })).toEqual([
      'skills.0.skillId not_in_list',
    ]);
    expect(await refused({ message: 'x'.repeat(501) })).toEqual(['message too_long']);
    expect(await refused({ name: 'www.elders.example' })).toEqual(['name not_a_name']);
    expect(await refused({ email: 'geen adres' })).toEqual(['email not_an_email']);
    const recruiter = await platform.visitor(
      await platform.region.account('recruiter', await platform.region.organisation('Zorg')),
    );
    expect((await recruiter.post('/me/sign-offs', asking(email))).status).toBe(403);
    const mailed = await platform.region.query('SELECT 1 FROM mail WHERE "to" = $1', [email]);
    expect(mailed).toEqual([]);
  });

  it('asks only what is still in the passport', async () => {
    const { visitor } = await candidate();
    const { token } = await ask(visitor);
    const without = aPassport({ skills: [{ skillId: 'personal-care', level: 4, source: 'work' }] });
    expect((await visitor.put('/me/passport', without, 1)).status).toBe(200);
    expect((await guest.post('/sign-offs/look-up', { token })).body.items).toHaveLength(1);
    // Who had the page open sees no error, and what was taken out gets no evidence.
    expect((await guest.post('/sign-offs/answer', { token, ...ANSWERS })).status).toBe(200);
    const evidence = await platform.region.query(
      `SELECT skill_id FROM evidence e JOIN sign_off_request r ON r.id = e.request_id
       WHERE r.account_id = (SELECT account_id FROM sign_off_request WHERE name = 'Els Maas'
                             ORDER BY created_at DESC LIMIT 1)`,
    );
    expect(evidence).toEqual([{ skill_id: 'personal-care' }]);
  });

  it('is answered once by two at a time, and asked ten times by many at a time', async () => {
    const { visitor } = await candidate();
    const { token } = await ask(visitor);
    const both = await Promise.all(
      [1, 2, 3].map(() => guest.post('/sign-offs/answer', { token, ...ANSWERS })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410, 410]);
    const asked = await Promise.all(
      Array.from({ length: 14 }, () => visitor.post('/me/sign-offs', asking(anAddress()))),
    );
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(asked.filter(({ status }) => status === 422)).toHaveLength(4);
  });

  it('mails each request once', async () => {
    const { visitor } = await candidate();
    const { email } = await ask(visitor);
    expect(await lettersTo(join(platform.dataFolder, 'mail'), email)).toHaveLength(1);
  });
});

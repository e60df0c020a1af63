import { skillCatalogue } from '@inzetbaar/taxonomy/skill-catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aPassport,
  startTestPlatform,
  type TestPlatform,
  type Visitor,
} from '../platform/index.ts';

const day = (ahead: number) => {
  const at = new Date(Date.now() + ahead * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(at);
};
const LINK = { label: 'voor Jansen', parts: ['skills', 'levels'], until: day(14) };

describe('a passport on its way out', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  const candidate = async (change: Parameters<typeof aPassport>[0] = {}): Promise<Visitor> => {
    const visitor = await platform.visitor(await platform.region.account('candidate'));
    expect((await visitor.put('/me/passport', aPassport(change), 0)).status).toBe(200);
    return visitor;
  };
  const make = async (visitor: Visitor, change: object = {}) => {
    const made = await visitor.post('/me/share-links', { ...LINK, ...change });
    expect(made.status).toBe(201);
    const token = new URL(made.body.link).hash.slice(1);
    return { id: made.body.shareLink.id as string, token };
  };

  it('is read by whoever holds the link, until it is revoked, and the person sees how often', async () => {
    const holder = await candidate();
    const { id, token } = await make(holder);
    const guest = await platform.visitor();
    const opened = await guest.post('/shared-passport', { token });
    expect(opened.status).toBe(200);
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(Object.keys(opened.body).toSorted()).toEqual(['skills', 'until']);
    expect(opened.body.skills).toMatchObject([
      { group: { id: 'daily-care' }, skills: [{ skillId: 'personal-care', level: 4 }] },
    ]);
    await guest.post('/shared-passport', { token });
    expect((await holder.get('/me/share-links')).body).toMatchObject({
      items: [{ id, label: 'voor Jansen', standing: 'open', views: 2 }],
      total: 1,
    });
    expect((await holder.get('/me/access-log')).body.items).toMatchObject([
      { kind: 'share-link-opened', viewer: 'voor Jansen', times: 2, organisation: null },
    ]);
    expect((await holder.post(`/me/share-links/${id}/revoke`)).status).toBe(200);
    const refused = await guest.post('/shared-passport', { token });
    expect([refused.status, refused.body.code]).toEqual([410, 'link_invalid']);
  });

  it('gives one answer for guessed, expired and revoked, on screen and on paper', async () => {
    const holder = await candidate();
    const expired = await make(holder);
    const revoked = await make(holder);
    await holder.post(`/me/share-links/${revoked.id}/revoke`);
    await platform.region.query(`UPDATE share_link SET until = '2026-01-01' WHERE id = $1`, [
      expired.id,
    ]);
    const guest = await platform.visitor();
    const answers = [];
    for (const path of ['/shared-passport', '/shared-passport/pdf']) {
      for (const token of [expired.token, revoked.token, 'x'.repeat(43)]) {
        const { status, body } = await guest.post(path, { token });
        answers.push(JSON.stringify([status, { ...body, requestId: '' }]));
      }
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^\[410,/);
  });

  it('keeps no token, and tells none again', async () => {
    const holder = await candidate();
    const made = await holder.post('/me/share-links', LINK, {
      'idempotency-key': 'one-link-please',
    });
    const token = new URL(made.body.link).hash.slice(1);
    for (const table of ['share_link', 'idempotency_key', 'outbox', 'mail', 'access_log']) {
      const kept = await platform.region.query(`SELECT row_to_json(t)::text FROM ${table} t`);
      expect(JSON.stringify(kept), table).not.toContain(token);
    }
    const told = [
      (await holder.get('/me/share-links')).body,
      (await holder.get('/me/export')).body,
      await platform.region.query(`SELECT row_to_json(a)::text FROM audit a`),
    ];
    expect(JSON.stringify(told)).not.toContain(token);
    expect(JSON.stringify(told)).toContain('voor Jansen');
    expect(JSON.stringify(told)).not.toContain('tokenHash');
  });

  it('is of who made it, and of who may have a passport', async () => {
    const { id } = await make(await candidate());
    const other = await candidate();
    expect((await other.post(`/me/share-links/${id}/revoke`)).status).toBe(404);
    const organisation = await platform.region.organisation('Zorggroep Elders');
    const account = await platform.region.account('recruiter', organisation);
    const recruiter = await platform.visitor(account);
    expect((await recruiter.post('/me/share-links', LINK)).status).toBe(403);
    expect((await recruiter.get('/me/passport/pdf')).status).toBe(403);
    const guest = await platform.visitor();
    expect((await guest.get('/me/share-links')).status).toBe(401);
  });

  it('takes no link that cannot be, and says which field is wrong', async () => {
    const holder = await candidate();
    const refused = async (change: object) => {
      const { status, body } = await holder.post('/me/share-links', { ...LINK, ...change });
      return [
        status,
        ...body.issues.map((one: { path: string; code: string }) => `${one.path} ${one.code}`),
      ];
    };
    expect(await refused({ until: day(91) })).toEqual([422, 'until date_too_far']);
    expect(await refused({ until: day(-1) })).toEqual([422, 'until date_in_past']);
    expect(await refused({ parts: [] })).toEqual([422, 'parts too_few']);
    expect(await refused({ parts: ['levels'] })).toEqual([422, 'parts conflicts_with']);
    expect(await refused({ parts: ['lanes'] })).toEqual([422, 'parts.0 not_in_list']);
    expect(await refused({ skills: { of: 'chosen', names: ['driving'] } })).toEqual([
      422,
      'skills.names.0 not_in_list',
    ]);
    expect((await holder.get('/me/share-links')).body.total).toBe(0);
  });

  it('keeps the last free place for one of two links made at once', async () => {
    const holder = await candidate();
    for (let count = 0; count < 19; count += 1) await make(holder);
    const both = await Promise.all([
      holder.post('/me/share-links', LINK),
      holder.post('/me/share-links', LINK),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });

  it('goes on paper in Dutch or English, for the person and for who holds a link', async () => {
    const holder = await candidate();
    const dutch = await holder.get('/me/passport/pdf');
    expect([dutch.status, dutch.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
    expect(latin(dutch.body)).toMatch(/^%PDF-1\.7/);
    expect(latin(dutch.body)).toContain('/Lang (nl-NL)');
    const english = await holder.get('/me/passport/pdf?parts=skills', { 'accept-language': 'en' });
    expect(latin(english.body)).toContain('/Lang (en-GB)');
    const { token } = await make(holder);
    const shared = await (await platform.visitor()).post('/shared-passport/pdf', { token });
    expect(latin(shared.body)).toMatch(/^%PDF-1\.7/);
    expect((await holder.get('/me/share-links')).body.items).toMatchObject([{ views: 1 }]);
    const newcomer = await platform.visitor(await platform.region.account('candidate'));
    expect((await newcomer.get('/me/passport/pdf')).status).toBe(404);
    expect((await newcomer.get('/me/passport/pdf?parts=lanes')).status).toBe(422);
  });

  it('downloads whole, with its evidence and how recent each skill is', async () => {
    const skills = [
      { skillId: 'personal-care', level: 4 as const, source: 'work' as const, lastUsedYear: 2019 },
    ];
    const holder = await candidate({ skills });
    await holder.post('/me/evidence', {
      skillId: 'personal-care',
      kind: 'certificate',
      level: 4,
      givenBy: 'Gilde Opleidingen',
      givenOn: '2026-01-15',
    });
    const { body } = await holder.get('/me/passport/file');
    expect(body).toMatchObject({
      format: 'inzetbaar.passport',
      formatVersion: 1,
      passport: { skills, lanes: aPassport().lanes },
      evidence: [{ skillId: 'personal-care', evidence: [{ givenBy: 'Gilde Opleidingen' }] }],
    });
  });

  it('answers a passport with too many skills, one twice and one from the future, and keeps what was', async () => {
    const holder = await candidate();
    const all = skillCatalogue.searchSkills('').map(({ id }) => ({
      skillId: id,
      level: 3 as const,
      source: 'work' as const,
    }));
    const save = async (skills: readonly object[]) => {
      const { status, body } = await holder.put('/me/passport', { ...aPassport(), skills }, 1);
      return [status, body.issues[0].path, body.issues[0].code, body.issues[0].message];
    };
    const many = Array.from({ length: 501 }, (_, index) => all[index % all.length] ?? {});
    expect(await save(many)).toEqual([422, 'skills', 'too_many', 'Kies er hoogstens 500.']);
    const twice = [
      { skillId: 'personal-care', level: 2, source: 'work' },
      { skillId: 'personal-care', level: 5, source: 'home' },
    ];
    expect(await save(twice)).toEqual([
      422,
      'skills.1.skillId',
      'skill_twice',
      'Deze vaardigheid staat er twee keer in. Houd er één, met het niveau dat klopt.',
    ]);
    const future = [
      {
        skillId: 'personal-care',
        level: 2,
        source: 'work',
        lastUsedYear: Number(day(0).slice(0, 4)) + 1,
      },
    ];
    expect((await save(future)).slice(1, 3)).toEqual(['skills.0.lastUsedYear', 'date_in_future']);
    expect((await holder.get('/me/passport')).body.skills).toMatchObject(aPassport().skills);
  });
});

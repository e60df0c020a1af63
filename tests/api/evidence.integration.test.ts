import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skillCatalogue } from '@inzetbaar/taxonomy/skill-catalogue';
import {
  aPassport,
  startTestPlatform,
  type TestPlatform,
  type Visitor,
} from '../platform/index.ts';

const CERTIFICATE = {
  skillId: 'personal-care',
  kind: 'certificate',
  level: 4,
  givenBy: 'Gilde Opleidingen',
  givenOn: '2026-01-15',
};

describe('evidence', () => {
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

  it('is written down, goes on with practice, outlives a save of the passport, and is withdrawn', async () => {
    const visitor = await candidate({
      skills: [{ skillId: 'blood-drawing', level: 4, source: 'work' }],
    });
    const added = await visitor.post('/me/evidence', { ...CERTIFICATE, skillId: 'blood-drawing' });
    expect(added.status).toBe(201);
    await visitor.put(
      '/me/passport',
      aPassport({ skills: [{ skillId: 'blood-drawing', level: 3, source: 'work' }] }),
      1,
    );
    const practised = { skillId: 'blood-drawing', on: '2026-06-01' };
    expect((await visitor.post('/me/evidence/practice', practised)).status).toBe(200);
    const [skill] = (await visitor.get('/me/evidence')).body.skills;
    expect(skill).toMatchObject({
      skillId: 'blood-drawing',
      level: 3,
      isReserved: true,
      evidence: [
        { kind: 'own-statement', level: 3, lastPractisedOn: '2026-06-01' },
        { kind: 'certificate', givenBy: 'Gilde Opleidingen', validUntil: '2027-05-31' },
      ],
    });
    const path = `/me/evidence/${added.body.id}/withdraw`;
    expect((await visitor.post(path)).status).toBe(200);
    const again = await visitor.post(path);
    expect([again.status, again.body.code]).toEqual([409, 'transition_not_allowed']);
    const other = await candidate();
    expect((await other.post(path)).status).toBe(404);
  });

  it('is refused with the field that is wrong, and nothing is kept', async () => {
    const visitor = await candidate();
    const refused = async (change: object) => {
      const { status, body } = await visitor.post('/me/evidence', { ...CERTIFICATE, ...change });
      expect(status).toBe(422);
      return body.issues[0].path;
    };
    expect(await refused({ givenOn: '2199-01-01' })).toBe('givenOn');
    expect(await refused({ lastPractisedOn: '2199-01-01' })).toBe('lastPractisedOn');
    expect(await refused({ skillId: 'blood-drawing' })).toBe('skillId');
    expect(await refused({ kind: 'supervisor' })).toBe('kind');
    expect(await refused({ kind: 'own-statement' })).toBe('kind');
    const { body } = await visitor.get('/me/evidence');
    expect(body.skills).toMatchObject([{ evidence: [] }]);
  });

  it('works with every skill of the language in one passport', async () => {
    const all = skillCatalogue.searchSkills('').slice(0, 500);
    const skills = all.map(({ id }) => ({
      skillId: id,
      level: 3 as const,
      source: 'work' as const,
    }));
    const visitor = await candidate({ skills });
    expect((await visitor.post('/me/evidence', CERTIFICATE)).status).toBe(201);
    expect((await visitor.get('/me/evidence')).body.skills).toHaveLength(skills.length);
    const twice = [
      ...skills,
      { skillId: 'personal-care', level: 5 as const, source: 'home' as const },
    ];
    const refused = await visitor.put('/me/passport', aPassport({ skills: twice }), 1);
    expect([refused.status, refused.body.issues[0].code]).toEqual([422, 'skill_twice']);
  });
});

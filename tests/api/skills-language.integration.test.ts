import { bringSkillsToNewest } from '@inzetbaar/application/skills-language';
import type { SkillHistory } from '@inzetbaar/domain/passports';
import { skillCatalogue, skillCatalogueWith } from '@inzetbaar/taxonomy/skill-catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const NEW = ['ecd-reporting', 'personal-care', 'eating-support', 'hoist-transfers'];
/** A past in which some of today's skills had other names, over two versions. */
const HISTORY: SkillHistory = [
  {
    version: '2025.1',
    date: '2025-01-01',
    changes: [
      {
        kind: 'added',
        ids: [
          'old-notes',
          'old-washing',
          'old-dressing',
          'old-help',
          ...skillCatalogue.searchSkills('').flatMap(({ id }) => (NEW.includes(id) ? [] : [id])),
        ],
      },
    ],
  },
  {
    version: '2025.2',
    date: '2025-06-01',
    changes: [{ kind: 'renamed', from: 'old-notes', to: 'older-reports' }],
  },
  {
    version: '2026.1',
    date: '2026-01-01',
    changes: [
      { kind: 'renamed', from: 'older-reports', to: 'ecd-reporting' },
      { kind: 'merged', from: ['old-washing', 'old-dressing'], into: 'personal-care' },
      {
        kind: 'split',
        from: 'old-help',
        into: ['eating-support', 'hoist-transfers'],
        was: { nl: 'Helpen bij van alles', en: 'Helping with all sorts' },
      },
    ],
  },
];

describe('a newer version of the skills language', () => {
  let platform: TestPlatform;
  let recruiter: Visitor;
  let organisation: Awaited<ReturnType<TestPlatform['region']['organisation']>>;
  beforeAll(async () => {
    platform = await startTestPlatform({}, skillCatalogueWith(HISTORY));
    organisation = await platform.region.organisation('Zorg Nieuw');
    recruiter = await platform.visitor(await platform.region.account('recruiter', organisation));
  });
  afterAll(() => platform.stop());

  /** Somebody whose passport was saved by the oldest version. */
  const somebody = async () => {
    const account = await platform.region.account('candidate');
    const visitor = await platform.visitor(account);
    await visitor.put('/me/passport', aPassport({ skills: [] }), 0);
    await platform.region.query(
      `INSERT INTO passport_skill (passport_id, position, skill_id, level, source)
       SELECT p.id, s.position, s.skill_id, s.level, 'work' FROM passport p,
         (VALUES (0, 'old-washing', 3), (1, 'old-help', 4), (2, 'old-notes', 3), (3, 'old-dressing', 4),
                 (4, 'wound-care', 2)) AS s (position, skill_id, level)
       WHERE p.account_id = $1`,
      [account.id],
    );
    return { account, visitor };
  };
  const publish = async (skills: readonly string[]) => {
    const asked = skills.map(
      (skillId) => ({ skillId, level: 3, importance: 'essential' }) as const,
    );
    const { body } = await recruiter.post('/vacancies', aVacancy(organisation, { skills: asked }));
    const { status } = await recruiter.post(`/vacancies/${body.id}/publish`);
    expect(status).toBe(200);
    return body.id as string;
  };
  const scoresOf = async (visitor: Visitor): Promise<Record<string, number>> => {
    const { body } = await visitor.get('/me/matches?include=all&limit=50');
    return Object.fromEntries(
      body.items.map((item: { vacancy: { id: string }; explanation: { score: number } }) => [
        item.vacancy.id,
        item.explanation.score,
      ]),
    );
  };

  it('brings stored passports, vacancies and evidence along, and matching and search follow', async () => {
    const reporting = await publish(['ecd-reporting']);
    const washing = await publish(['personal-care', 'wound-care']);
    const lifting = await publish(['hoist-transfers']);
    const older = await publish(['wound-care']);
    const byHand = await somebody();
    const byItself = await somebody();
    await platform.region.query(
      `UPDATE vacancy_skill SET skill_id = 'older-reports' WHERE vacancy_id = $1`,
      [older],
    );
    await platform.region.query(
      `INSERT INTO evidence (id, account_id, skill_id, kind, level, given_on, state, created_at, valid_until)
       VALUES (gen_random_uuid(), $1, 'old-notes', 'certificate', 3, '2026-01-01', 'standing', now(), '2199-01-01')`,
      [byItself.account.id],
    );

    const read = await byHand.visitor.get('/me/passport');
    const { municipality: _, version, updatedAt: __, skills, ...rest } = read.body;
    const written = skills.map(
      ({ skillId, level, source }: { skillId: string; level: number; source: string }) => ({
        skillId,
        level,
        source,
      }),
    );
    const saved = await byHand.visitor.put('/me/passport', { ...rest, skills: written }, version);
    expect(saved.status).toBe(200);
    const wanted = await until(
      () => scoresOf(byHand.visitor),
      (scores) => [reporting, washing, lifting, older].every((id) => id in scores),
    );
    const before = await scoresOf(byItself.visitor);
    expect(before[reporting]).toBeLessThan(wanted[reporting] ?? 0);

    const bring = bringSkillsToNewest(platform.platform);
    expect(await bring()).toMatchObject({ passports: 1, vacancies: 1, evidence: 1 });
    expect(await bring()).toMatchObject({ passports: 0, vacancies: 0, evidence: 0 });

    const now = await until(
      async () => [await scoresOf(byHand.visitor), await scoresOf(byItself.visitor)] as const,
      ([hand, itself]) =>
        JSON.stringify(hand) === JSON.stringify(itself) &&
        (hand[older] ?? 0) > (wanted[older] ?? 0),
    );
    expect(now[1]).toMatchObject({ [reporting]: wanted[reporting], [washing]: wanted[washing] });
    // A part of a skill that was split counts in part until its owner chooses.
    expect(now[1][lifting]).toBeGreaterThan(0);

    for (const id of [reporting, washing]) {
      const people = await until(
        () => recruiter.get(`/vacancies/${id}/matches`),
        ({ body }) =>
          body.items.length === 2 &&
          body.items[0].explanation.score === body.items[1].explanation.score,
      );
      expect(people.body.items[0].profile.skills).toEqual(people.body.items[1].profile.skills);
    }
    await until(
      () => recruiter.get('/vacancies?skill=ecd-reporting'),
      ({ body }) => body.items.some((item: { id: string }) => item.id === older),
    );
    const kept = await recruiter.get('/vacancies?skill=old-notes');
    expect(kept.body.total).toBeGreaterThanOrEqual(2);
    const evidence = await byItself.visitor.get('/me/evidence');
    expect(
      evidence.body.skills.find((one: { skillId: string }) => one.skillId === 'ecd-reporting'),
    ).toMatchObject({ evidence: [{ kind: 'certificate' }] });
    const audit = await platform.region.query<{ action: string; details: unknown }>(
      `SELECT action, details FROM audit WHERE action LIKE '%skills-renamed' ORDER BY action`,
    );
    expect(audit).toEqual(
      ['evidence', 'passport', 'vacancy'].map((what) => ({
        action: `${what}.skills-renamed`,
        details: { language: '2026.1' },
      })),
    );
  });

  it('loses nobody a skill, and proposes the parts of a split one', async () => {
    const { visitor } = await somebody();
    const levels = (body: { skills: { skillId: string; level: number }[] }) =>
      body.skills.map(({ skillId, level }) => [skillId, level]);
    const before = await visitor.get('/me/passport');
    await bringSkillsToNewest(platform.platform)();
    const after = await visitor.get('/me/passport');
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    expect(levels(after.body)).toEqual(levels(before.body));
    expect(levels(after.body)).toEqual([
      ['personal-care', 4],
      ['ecd-reporting', 3],
      ['wound-care', 2],
      ['old-help', 4],
    ]);
    expect(after.body.skills.at(-1)).toMatchObject({
      nl: 'Helpen bij van alles',
      splitInto: [
        { skillId: 'eating-support', description: expect.stringMatching(/^Je /) },
        { skillId: 'hoist-transfers' },
      ],
    });
    const search = await visitor.get('/skills?q=helpen bij van alles');
    const found = search.body.items.map(({ id }: { id: string }) => id);
    expect(found).not.toContain('old-help');
  });

  it('reaches every table that holds a skill', async () => {
    const columns = await platform.region.query<{ where: string }>(
      `SELECT table_name || '.' || column_name AS "where" FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name LIKE '%skill%' AND column_name <> 'skills_of'
       ORDER BY 1`,
    );
    // A new one is renamed by `bringSkillsToNewest` too, or follows the versions where it is read.
    expect(columns.map((column) => column.where)).toEqual([
      'evidence.skill_id',
      'passport_skill.skill_id',
      'share_link.skill_names',
      'training_skill.skill_id',
      'vacancy_skill.skill_id',
    ]);
  });
});

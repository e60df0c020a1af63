import type { SkillHistory } from '@inzetbaar/domain/passports';
import { describe, expect, it } from 'vitest';
import {
  actorFor,
  anAccount,
  aRole,
  joinMarket,
  refusalCodeOf,
  smallMarket,
  testCatalogue,
} from '../testing/index.ts';
import { readSkillsLanguage } from './index.ts';

const HISTORY: SkillHistory = [
  {
    version: '2025.1',
    date: '2025-01-01',
    changes: [{ kind: 'added', ids: ['verslag', 'wond-klein', 'wond-groot', 'verzorgen'] }],
  },
  {
    version: '2026.1',
    date: '2026-01-01',
    changes: [
      { kind: 'added', ids: ['gastvrijheid'] },
      { kind: 'renamed', from: 'verslag', to: 'rapporteren' },
      { kind: 'merged', from: ['wond-klein', 'wond-groot'], into: 'wondzorg' },
      {
        kind: 'split',
        from: 'verzorgen',
        into: ['begeleiden-dagbesteding', 'gastvrijheid'],
        was: { nl: 'Verzorgen', en: 'Caring' },
      },
    ],
  },
];
const administrator = actorFor(anAccount({ roles: [aRole('platform-admin')] }));

describe('the skills language as it is now', () => {
  const settle = () => {
    const market = smallMarket();
    const catalogue = { ...testCatalogue(), version: '2026.1', history: HISTORY };
    return { ...market, read: readSkillsLanguage({ ...market.world, catalogue }) };
  };

  it('tells the version in force, what each changed, and what was loaded beside it', async () => {
    const { world, read } = settle();
    const done = {
      id: '1',
      source: 'esco',
      version: '1.2',
      attribution: 'ESCO',
      importedAt: new Date('2026-02-01T10:00:00Z'),
      concepts: 3,
      keys: 2,
      fileNames: ['skills_nl.csv'],
    } as const;
    world.tables.conceptImports.push(done);
    const language = await read(administrator);
    expect(language).toMatchObject({
      version: '2026.1',
      since: '2026-01-01',
      skills: testCatalogue().searchSkills('').length,
      occupations: testCatalogue().searchOccupations('').length,
      imports: [done],
    });
    expect(language.lawRows).toBeGreaterThan(50);
    expect(
      language.versions.map(({ version, since, until, added }) => [version, since, until, added]),
    ).toEqual([
      ['2026.1', '2026-01-01', null, 1],
      ['2025.1', '2025-01-01', '2026-01-01', 4],
    ]);
    const changes = language.versions[0]?.changes ?? [];
    expect(
      changes.map(({ kind, from, to }) => [kind, from.map(({ nl }) => nl), to.map(({ id }) => id)]),
    ).toEqual([
      ['renamed', ['verslag'], ['rapporteren']],
      ['merged', ['wond-klein', 'wond-groot'], ['wondzorg']],
      ['split', ['Verzorgen'], ['begeleiden-dagbesteding', 'gastvrijheid']],
    ]);
    expect(changes[1]?.to[0]?.nl).toBe(testCatalogue().skill('wondzorg')?.nl);
  });

  it('counts who still has to choose, never one to four persons', async () => {
    const { world, read, vacancy } = settle();
    expect((await read(administrator)).openChoices).toEqual({ passports: 0, vacancies: 0 });
    const asked = { skillId: 'verzorgen', level: 3, importance: 'essential' } as const;
    world.tables.vacancies.set(vacancy.id, { ...vacancy, skills: [asked] });
    const held = { skillId: 'verzorgen', level: 3, source: 'work' } as const;
    for (const _ of [1, 2, 3, 4]) {
      joinMarket(world, { skills: [held] });
      expect((await read(administrator)).openChoices).toEqual({ passports: null, vacancies: 1 });
    }
    joinMarket(world, { skills: [held] });
    expect((await read(administrator)).openChoices).toEqual({ passports: 5, vacancies: 1 });
  });

  it('is for platform administrators', async () => {
    const { read, region, candidate } = settle();
    for (const actor of [region.own.recruiter, region.own.admin, candidate]) {
      expect(await refusalCodeOf(read(actor))).toBe('forbidden');
    }
  });
});

import {
  followHistory,
  renamesIn,
  type SkillHistory,
  splitSkillsIn,
} from '@inzetbaar/domain/passports';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SkillCatalogue, Transaction } from '../ports/index.ts';
import { readPassport, savePassport } from '../passports/index.ts';
import {
  anEvidence,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
  testGazetteer,
} from '../testing/index.ts';
import { createVacancy, updateVacancy } from '../vacancies/index.ts';
import { bringSkillsToNewest } from './bring-skills-to-newest.ts';

/** `verslag` was renamed twice, two kinds of wound care were merged, and caring was split. */
const HISTORY: SkillHistory = [
  {
    version: '2025.1',
    date: '2025-01-01',
    changes: [{ kind: 'added', ids: ['verslag', 'wond-klein', 'wond-groot', 'verzorgen'] }],
  },
  {
    version: '2025.2',
    date: '2025-06-01',
    changes: [{ kind: 'renamed', from: 'verslag', to: 'verslagleggen' }],
  },
  {
    version: '2026.1',
    date: '2026-01-01',
    changes: [
      { kind: 'renamed', from: 'verslagleggen', to: 'rapporteren' },
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

/** The catalogue of the tests with this past. */
function laterCatalogue(): SkillCatalogue {
  const newest = testCatalogue();
  const [split] = splitSkillsIn(HISTORY);
  const caring = {
    group: 'guidance',
    description: '',
    synonyms: [],
    procedure: null,
    nl: 'Verzorgen',
    en: 'Caring',
    id: split?.id ?? '',
    broader: null,
    splitInto: split?.parts ?? [],
  };
  return {
    ...newest,
    version: '2026.1',
    renames: renamesIn(HISTORY),
    follow: followHistory(HISTORY),
    skill: (id) => newest.skill(id) ?? (id === caring.id ? caring : null),
  };
}

const held = (skillId: string, level: 3 | 4) => ({ skillId, level, source: 'work' }) as const;
const asked = (skillId: string) => ({ skillId, level: 3, importance: 'essential' }) as const;

describe('a newer version of the language', () => {
  let market: SmallMarket;
  const deps = () => ({
    ...market.world,
    catalogue: laterCatalogue(),
    gazetteer: testGazetteer(),
    publicUrl: 'https://inzetbaar.example',
    batch: 2,
  });
  const bring = (transaction: Transaction = market.world.transaction) =>
    bringSkillsToNewest({ ...deps(), transaction })();

  beforeEach(() => {
    market = smallMarket();
    const { passport, vacancy, world, candidate } = market;
    world.tables.passports.set(passport.id, {
      ...passport,
      skills: [
        held('verzorgen', 4),
        held('wond-klein', 3),
        held('verslag', 4),
        held('wond-groot', 4),
      ],
    });
    world.tables.vacancies.set(vacancy.id, { ...vacancy, skills: [asked('verslagleggen')] });
    const certificate = anEvidence(candidate.userId, { skillId: 'verslag' });
    world.tables.evidence.set(certificate.id, { ...certificate, remindedFor: null });
  });

  it('reaches passports, vacancies and evidence, which are told and written down', async () => {
    const { world, passport, vacancy, candidate, region } = market;
    expect(await bring()).toMatchObject({ passports: 1, vacancies: 1, evidence: 1 });
    expect(world.tables.passports.get(passport.id)?.skills).toEqual([
      held('verzorgen', 4),
      held('wondzorg', 4),
      held('rapporteren', 4),
    ]);
    expect(world.tables.vacancies.get(vacancy.id)?.skills).toEqual([asked('rapporteren')]);
    const [certificate] = world.tables.evidence.values();
    expect(certificate?.skillId).toBe('rapporteren');
    expect(world.tables.outbox).toEqual([
      { event: 'passport.changed', subjectId: passport.id },
      { event: 'vacancy.changed', subjectId: vacancy.id },
    ]);
    const actor = { kind: 'system', name: 'skills-language' };
    const details = { language: '2026.1' };
    expect(world.tables.audit).toMatchObject([
      {
        actor,
        action: 'passport.skills-renamed',
        subjectId: passport.id,
        organisationId: null,
        details,
      },
      {
        actor,
        action: 'vacancy.skills-renamed',
        subjectId: vacancy.id,
        organisationId: region.own.organisation.id,
        details,
      },
      { actor, action: 'evidence.skills-renamed', subjectId: candidate.userId, details },
    ]);
  });

  it('does nothing the second time, and nothing where no name changed', async () => {
    await bring();
    const before = market.world.tables;
    expect(await bring()).toMatchObject({ passports: 0, vacancies: 0, evidence: 0 });
    expect(market.world.tables).toEqual(before);
    const none = bringSkillsToNewest({ ...deps(), catalogue: testCatalogue() });
    expect(await none()).toMatchObject({ passports: 0, vacancies: 0, evidence: 0 });
  });

  it('goes on where it was broken off, and tells everybody once', async () => {
    const { world } = market;
    const people = Array.from({ length: 5 }, () =>
      joinMarket(world, { skills: [held('verslag', 3)] }),
    );
    let batches = 0;
    const killed: Transaction = (actor, work) =>
      world.transaction(actor, async (repositories) => {
        const result = await work(repositories);
        batches += 1;
        if (batches === 2) throw new Error('killed');
        return result;
      });
    await expect(bring(killed)).rejects.toThrow('killed');
    expect(world.tables.outbox).toHaveLength(2);
    expect(await bring()).toMatchObject({ passports: 4, vacancies: 1, evidence: 1 });
    const told = world.tables.outbox.filter(({ event }) => event === 'passport.changed');
    expect(told.map(({ subjectId }) => subjectId).toSorted()).toEqual(
      [market, ...people].map(({ passport }) => passport.id).toSorted(),
    );
  });

  it('takes a passport from a form that was open meanwhile', async () => {
    const { candidate, passport } = market;
    const { lanes, ...rest } = passport;
    const content = { ...rest, lanes: lanes.map(({ lane }) => lane), skills: [held('verslag', 3)] };
    await bring();
    const save = savePassport(deps());
    expect((await save(candidate, { content, expectedVersion: 1 })).skills).toEqual([
      held('rapporteren', 3),
    ]);
    const twice = { ...content, skills: [held('rapporteren', 3), held('rapporteren', 4)] };
    expect(await refusalCodeOf(save(candidate, { content: twice, expectedVersion: 2 }))).toBe(
      'invalid_input',
    );
  });

  it('lets the person replace a split skill by the parts, and nobody add the whole again', async () => {
    const { candidate, passport } = market;
    await bring();
    const { lanes, ...rest } = passport;
    const read = await readPassport(deps())(candidate);
    const content = { ...rest, ...read, lanes: lanes.map(({ lane }) => lane) };
    const save = (skills: typeof read.skills, expectedVersion: number) =>
      savePassport(deps())(candidate, { content: { ...content, skills }, expectedVersion });
    const kept = await save(read.skills, 1);
    expect(kept.skills.map(({ skillId }) => skillId)).toContain('verzorgen');
    const without = await save([held('gastvrijheid', 4)], 2);
    expect(without.skills).toEqual([held('gastvrijheid', 4)]);
    expect(await refusalCodeOf(save([held('verzorgen', 4)], 3))).toBe('invalid_input');
  });

  it('lets a split skill stay in the vacancy that asks it, and takes old names from an open form', async () => {
    const { region, world, vacancy } = market;
    const skills = [asked('verzorgen'), asked('verslag')];
    world.tables.vacancies.set(vacancy.id, { ...vacancy, skills });
    await bring();
    const { recruiter } = region.own;
    const update = (patch: { title?: string; skills?: typeof skills }, expectedVersion: number) =>
      updateVacancy(deps())(recruiter, { id: vacancy.id, expectedVersion, patch });
    const renamed = [asked('verzorgen'), asked('rapporteren')];
    expect((await update({ title: 'Anders' }, 2)).vacancy.skills).toEqual(renamed);
    expect((await update({ skills }, 3)).vacancy.skills).toEqual(renamed);
    const draft = { ...vacancy, externalId: null, skills: [asked('verslag')] };
    const created = await createVacancy(deps())(recruiter, draft);
    expect(created.vacancy.skills).toEqual([asked('rapporteren')]);
    const withSplit = { ...draft, skills: [asked('verzorgen')] };
    expect(await refusalCodeOf(createVacancy(deps())(recruiter, withSplit))).toBe('invalid_input');
  });
});

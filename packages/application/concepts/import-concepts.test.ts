import type { ConceptSource } from '@inzetbaar/domain/concepts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConceptProblem, OwnConcept, ReadConcept, ReadConcepts } from '../ports/index.ts';
import {
  anAccount,
  actorFor,
  aRole,
  type InMemoryWorld,
  inMemoryWorld,
  refusalCodeOf,
  smallRegion,
  SYSTEM,
  testCatalogue,
} from '../testing/index.ts';
import {
  findOccupations,
  findSkills,
  importConcepts,
  listConceptImports,
  listConceptKeys,
} from './index.ts';

const ISCO = 'http://data.europa.eu/esco/isco/C';
const OWN: readonly OwnConcept[] = [
  { kind: 'skill', id: 'wondzorg', label: 'Wondzorg', esco: 'uri:1', isco: null },
  { kind: 'skill', id: 'gastvrijheid', label: 'Gastvrijheid', esco: null, isco: null },
  { kind: 'occupation', id: 'cook', label: 'Kok', esco: 'uri:2', isco: '5120' },
  { kind: 'occupation', id: 'host', label: 'Gastvrouw', esco: null, isco: null },
];
const concept = (number: number, change: Partial<ReadConcept> = {}): ReadConcept => ({
  uri: `uri:${number}`,
  kind: 'skill',
  code: null,
  label: `begrip ${number}`,
  words: [],
  description: '',
  broader: null,
  ownId: null,
  sameAsEsco: null,
  file: 'skills_nl.csv',
  line: number + 1,
  ...change,
});
const COOK = concept(2, {
  kind: 'occupation',
  label: 'kok',
  words: ['Chef-kok', 'souschef'],
  broader: `${ISCO}5120`,
});
const COOKS = concept(3, { kind: 'isco-group', uri: `${ISCO}5120`, code: '5120', label: 'Koks' });
const ALL = [
  concept(1, { words: ['wonden verbinden'] }),
  COOK,
  COOKS,
  ...[4, 5, 6, 7].map((n) => concept(n)),
];

describe('loading another language', () => {
  let world: InMemoryWorld;
  let read: ReadConcepts;
  const actors = () => {
    const region = smallRegion(world);
    const admin = anAccount({ roles: [aRole('platform-admin')] });
    return { ...region.own, region, platformAdmin: actorFor(admin) };
  };
  const load = (
    change: Partial<{ source: ConceptSource; land: boolean; version: string }> = {},
    actor: Parameters<ReturnType<typeof importConcepts>>[0] = SYSTEM,
  ) =>
    importConcepts({ ...world, readConcepts: () => read, ownConcepts: OWN })(actor, {
      source: 'esco',
      version: '1.2',
      files: [],
      land: true,
      ...change,
    });

  beforeEach(() => {
    world = inMemoryWorld();
    read = {
      files: [{ name: 'skills_nl.csv', rows: 7 }],
      concepts: ALL,
      problems: [],
      elsewhere: [],
    };
  });

  it('keeps concepts, keys of ours, version and whose it is, and writes it down', async () => {
    const report = await load();
    expect(report).toMatchObject({
      landed: true,
      read: { skill: 5, occupation: 1, 'isco-group': 1 },
      concepts: { added: 7, changed: 0, unchanged: 0, gone: 0 },
      keys: { added: 3, unchanged: 0, gone: 0 },
      problemCount: 0,
    });
    const { platformAdmin } = actors();
    const keys = await listConceptKeys(world)(platformAdmin);
    expect(keys.map(({ ownId, kind, uri, label }) => [ownId, kind, uri, label])).toEqual([
      ['cook', 'isco-group', `${ISCO}5120`, 'Koks'],
      ['cook', 'occupation', 'uri:2', 'kok'],
      ['wondzorg', 'skill', 'uri:1', 'begrip 1'],
    ]);
    const [done] = await listConceptImports(world)(platformAdmin);
    expect(done).toMatchObject({
      source: 'esco',
      version: '1.2',
      attribution: 'ESCO, © European Union',
      concepts: 7,
      keys: 3,
    });
    expect(world.tables.audit).toMatchObject([
      {
        actor: SYSTEM,
        action: 'concepts.imported',
        subjectId: done?.id,
        organisationId: null,
        details: { source: 'esco', version: '1.2', concepts: 7, keys: 3 },
      },
    ]);
  });

  it('changes nothing in a dry run, nor the second time', async () => {
    expect(await load({ land: false })).toMatchObject({ landed: false, concepts: { added: 7 } });
    expect(world.tables.concepts.size).toBe(0);
    expect(world.tables.audit).toEqual([]);
    await load();
    const before = world.tables;
    expect(await load({ version: '1.3' })).toMatchObject({
      landed: false,
      concepts: { added: 0, changed: 0, unchanged: 7, gone: 0 },
      keys: { added: 0, unchanged: 3, gone: 0 },
    });
    expect(world.tables).toEqual(before);
  });

  it('follows a new version: what changed, came and went, and its keys', async () => {
    const many = Array.from({ length: 30 }, (_, n) => concept(100 + n));
    read = { ...read, concepts: [...ALL, ...many] };
    await load();
    const renamed = { ...COOK, label: 'keukenchef' };
    const next = [...ALL, ...many]
      .filter(({ uri }) => uri !== 'uri:1')
      .map((one) => (one === COOK ? renamed : one));
    read = { ...read, concepts: [...next, concept(200)] };
    expect(await load()).toMatchObject({
      landed: false,
      problemCount: 1,
      problems: [{ code: 'partial' }],
    });
    // Most of what ours names may not go; here it is one of two, so our language has to follow first.
    const report = await importConcepts({
      ...world,
      readConcepts: () => read,
      ownConcepts: OWN.map((one) => (one.id === 'wondzorg' ? { ...one, esco: null } : one)),
    })(SYSTEM, { source: 'esco', version: '1.3', files: [], land: true });
    expect(report).toMatchObject({
      landed: true,
      concepts: { added: 1, changed: 1, unchanged: 35, gone: 1 },
      keys: { added: 0, unchanged: 2, gone: 1 },
    });
    expect(world.tables.concepts.has('esco uri:1')).toBe(false);
    expect(world.tables.concepts.get('esco uri:2')?.label).toBe('keukenchef');
  });

  it('changes nothing with a problem, and tells the first of many', async () => {
    await load();
    const before = world.tables;
    const problem = (line: number): ConceptProblem => ({
      file: 'skills_nl.csv',
      line,
      code: 'duplicate',
      value: 'x',
    });
    read = {
      ...read,
      concepts: [concept(1, { label: 'anders' })],
      problems: Array.from({ length: 60 }, (_, n) => problem(n)),
    };
    const report = await load();
    expect(report).toMatchObject({ landed: false, problemCount: 60 });
    expect(report.problems).toHaveLength(50);
    expect(world.tables).toEqual(before);
  });

  it('refuses half of what was there', async () => {
    await load();
    const before = world.tables;
    read = { ...read, concepts: ALL.slice(0, 4) };
    expect(await load()).toMatchObject({
      landed: false,
      problems: [{ code: 'partial', value: '3/5 skill' }],
    });
    expect(world.tables).toEqual(before);
  });

  it('is for platform administrators, and tells who loaded it', async () => {
    const { recruiter, admin, platformAdmin } = actors();
    for (const actor of [recruiter, admin, { kind: 'anonymous' } as const]) {
      expect(await refusalCodeOf(load({}, actor))).toBe('forbidden');
    }
    expect(world.tables.concepts.size).toBe(0);
    expect((await load({}, platformAdmin)).landed).toBe(true);
    expect(world.tables.audit[0]?.actor).toEqual(platformAdmin);
  });

  it('tells what is worth a look', async () => {
    const elsewhere = concept(8, {
      kind: 'occupation',
      label: 'GASTVROUW',
      broader: `${ISCO}5120`,
    });
    read = {
      ...read,
      concepts: [...ALL.slice(1), elsewhere, { ...COOKS, uri: `${ISCO}9999` }],
      elsewhere: ['uri:77'],
    };
    read = {
      ...read,
      concepts: read.concepts.map((one) =>
        one === COOK ? { ...COOK, broader: `${ISCO}9999` } : one,
      ),
    };
    expect((await load()).notes).toEqual({
      addressesGone: ['wondzorg'],
      iscoDiffers: ['cook'],
      sameLabel: ['host'],
      elsewhere: ['uri:77'],
    });
  });

  it('takes keys of CompetentNL from our ids or the same ESCO concept, never from words', async () => {
    const fromFile = (concepts: ReadConcept[]) => {
      read = { ...read, concepts };
      return load({ source: 'competentnl', version: '2026' });
    };
    const byId = concept(1, { ownId: 'gastvrijheid', line: 2 });
    const byEsco = concept(2, { sameAsEsco: 'uri:2', kind: 'occupation', line: 3 });
    const byWord = concept(3, { label: 'Wondzorg', line: 4 });
    expect(await fromFile([byId, byEsco, byWord])).toMatchObject({
      landed: true,
      keys: { added: 2 },
    });
    expect(world.tables.conceptKeys.map(({ ownId, uri }) => [ownId, uri])).toEqual([
      ['gastvrijheid', 'uri:1'],
      ['cook', 'uri:2'],
    ]);
    const second = concept(4, { ownId: 'gastvrijheid', line: 5 });
    const unknown = concept(5, { ownId: 'cook', line: 6 });
    expect((await fromFile([byId, byEsco, byWord, second, unknown])).problems).toEqual([
      { file: 'skills_nl.csv', line: 5, code: 'duplicate', value: 'gastvrijheid' },
      { file: 'skills_nl.csv', line: 6, code: 'unknown_own_id', value: 'cook' },
    ]);
  });

  it('helps to find ours by its words, after the best of our own', async () => {
    await load();
    const { region } = actors();
    const catalogue = {
      ...testCatalogue(),
      searchOccupations: (query: string) =>
        ['cook', 'host', 'nurse']
          .filter((id) => query === '' || (query === 'Chef-kok' && id !== 'cook'))
          .map((id) => ({
            id,
            nl: id,
            en: id,
            synonyms: [],
            branches: [],
            titles: [],
            skills: [],
          })),
    };
    const idsBy = async (query: string) =>
      (await findOccupations({ ...world, catalogue })(region.own.recruiter, query)).map(
        ({ id }) => id,
      );
    expect(await idsBy('Chef-kok')).toEqual(['host', 'cook', 'nurse']);
    expect(await idsBy('souschef')).toEqual(['cook']);
    expect(await idsBy('chef')).toEqual([]);
    const skills = await findSkills({ ...world, catalogue })(
      region.own.recruiter,
      'Wonden verbinden!',
    );
    expect(skills.map(({ id }) => id)).toEqual(['wondzorg']);
  });
});

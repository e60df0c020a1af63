import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConceptFile } from '@inzetbaar/application/ports';
import { importLanguage } from '../../apps/api/concepts/import-command.ts';
import {
  escoFiles,
  type EscoRows,
  occupationUri,
  skillUri,
} from '../../apps/api/concepts/testing/esco-files.ts';
import { startTestPlatform, type TestPlatform, type Visitor } from '../platform/index.ts';

/** Which of ours mean the same as invented concepts; the real addresses are not in the invented files. */
const OWN = [
  { kind: 'occupation', id: 'cook', label: 'Kok', esco: occupationUri(0), isco: '9999' },
  { kind: 'skill', id: 'cooking', label: 'Koken', esco: skillUri(1), isco: null },
] as const;

describe('other languages of skills, from the command line', () => {
  let platform: TestPlatform;
  let candidate: Visitor;
  const folders: string[] = [];
  let printed: string;

  beforeAll(async () => {
    platform = await startTestPlatform();
    candidate = await platform.visitor(await platform.region.account('candidate'));
  });
  afterAll(async () => {
    await platform.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => vi.restoreAllMocks());

  /** Runs the import on files in a folder of their own, and gives its exit code. */
  const run = async (
    files: readonly ConceptFile[],
    options: Partial<Parameters<typeof importLanguage>[1]> = {},
  ): Promise<number> => {
    const folder = await mkdtemp(join(tmpdir(), 'inzetbaar-concepts-'));
    folders.push(folder);
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await importLanguage(
      { ...platform.platform, ownConcepts: OWN },
      { source: 'esco', path: folder, version: '1.2', land: true, ...options },
    );
    vi.restoreAllMocks();
    return code;
  };
  const rowsIn = async (table: 'concept' | 'concept_key' | 'concept_import') =>
    platform.region.query(`SELECT * FROM ${table} ORDER BY 1, 2, 3, 4`);
  const everything = async () => [
    await rowsIn('concept'),
    await rowsIn('concept_key'),
    await rowsIn('concept_import'),
    await platform.region.query(`SELECT id FROM audit WHERE action = 'concepts.imported'`),
  ];
  const occupationsBy = async (word: string): Promise<string[]> =>
    (await candidate.get(`/occupations?q=${encodeURIComponent(word)}&limit=8`)).body.items.map(
      ({ id }: { id: string }) => id,
    );

  it('reports, lands, gives keys and words, and changes nothing the second time', async () => {
    expect((await occupationsBy('hulp-theezetter')).slice(0, 2)).not.toContain('cook');
    expect(await run(escoFiles(), { land: false })).toBe(0);
    expect(printed).toContain('Gecontroleerd, niets veranderd. Met --land landt het.');
    expect(await rowsIn('concept')).toEqual([]);

    expect(await run(escoFiles())).toBe(0);
    expect(printed).toContain('Begrippen: 10 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervallen');
    expect(printed).toContain('Geland.');
    const keys = await candidate.get('/concept-keys?source=esco&ownKind=occupation');
    expect(keys.body).toMatchObject({
      total: 2,
      items: [
        { ownId: 'cook', kind: 'isco-group', code: '9999', label: 'groep 9999' },
        {
          ownId: 'cook',
          kind: 'occupation',
          uri: occupationUri(0),
          code: '9999.0',
          label: 'theezetter',
        },
      ],
    });
    expect((await candidate.get('/concept-imports')).body.items).toMatchObject([
      {
        source: 'esco',
        version: '1.2',
        attribution: 'ESCO, © European Union',
        concepts: 10,
        keys: 3,
      },
    ]);
    expect((await occupationsBy('hulp-theezetter')).slice(0, 2)).toContain('cook');
    expect((await occupationsBy('kok'))[0]).toBe('cook');
    const guest = await platform.visitor();
    expect((await guest.get('/concept-keys')).status).toBe(401);
    expect((await guest.get('/concept-imports')).body.total).toBe(1);

    const before = await everything();
    expect(await run(escoFiles(), { version: '1.3' })).toBe(0);
    expect(printed).toContain('Alles was er al: niets veranderd.');
    expect(await everything()).toEqual(before);
  });

  it.each<[string, () => readonly ConceptFile[], string]>([
    [
      'a file that breaks off',
      () =>
        escoFiles().map(({ name, bytes }) => ({ name, bytes: bytes.slice(0, bytes.length - 7) })),
      'afgebroken',
    ],
    ['a file too few', () => escoFiles().slice(1), 'ISCOGroups_nl.csv\tdit bestand ontbreekt'],
    [
      'a row too few for what was there',
      () => escoFiles(({ occupations_nl: rows }: EscoRows) => rows.pop()),
      'dit ontbreekt: het bestand lijkt niet heel\t1/4 occupation',
    ],
    [
      'a changed label and a reference to nothing',
      () =>
        escoFiles(({ occupations_nl: rows }: EscoRows) => {
          rows[1]?.splice(2, 2, '9999', 'koffiezetter');
          rows[2]?.splice(2, 1, '1234');
        }),
      'occupations_nl.csv regel 5\thiernaar wordt verwezen',
    ],
  ])('reports %s, and changes nothing', async (_, files, words) => {
    await run(escoFiles());
    const before = await everything();
    expect(await run(files())).toBe(1);
    expect(printed).toContain(words);
    expect(printed).toMatch(/Geweigerd: \d+ fouten, niets veranderd\./);
    expect(await everything()).toEqual(before);
  });

  it('lands nothing at all when the database refuses something halfway', async () => {
    await run(escoFiles());
    const before = await everything();
    await platform.region.query(
      `ALTER TABLE concept_import ADD CONSTRAINT never CHECK (version <> 'never')`,
    );
    const changed = escoFiles(({ occupations_nl: rows }) => rows[1]?.splice(3, 1, 'koffiezetter'));
    await expect(run(changed, { version: 'never' })).rejects.toThrow();
    expect(await everything()).toEqual(before);
    expect(await run(changed, { version: '1.3' })).toBe(0);
    expect(printed).toContain('0 nieuw, 1 gewijzigd, 9 ongewijzigd, 0 vervallen');
  });

  it('takes a table of CompetentNL from a file', async () => {
    const table: ConceptFile = {
      name: 'competentnl.csv',
      bytes: new TextEncoder().encode(
        [
          'uri,code,label,esco,own_id',
          'https://linkeddata.competentnl.nl/uwv/id/occupation/123,123,Kok,,cook',
          `https://linkeddata.competentnl.nl/id/human-capability/L3.1,L3.1,Thee zetten,${skillUri(1)},`,
        ].join('\n'),
      ),
    };
    const options = { source: 'competentnl', version: '2026' } as const;
    expect(await run([table], options)).toBe(0);
    const { body } = await candidate.get('/concept-keys?source=competentnl');
    expect(body.items).toMatchObject([
      { ownKind: 'occupation', ownId: 'cook', code: '123', label: 'Kok' },
      { ownKind: 'skill', ownId: 'cooking', code: 'L3.1', label: 'Thee zetten' },
    ]);
  });
});

import { isDutch } from '@inzetbaar/taxonomy/vacancy-texts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptFileReader } from './read-concepts.ts';
import {
  escoFiles,
  type EscoRows,
  occupationUri,
  skillUri,
  textFile,
} from './testing/esco-files.ts';

const read = conceptFileReader(isDutch);
const problemsOf = (change: (rows: EscoRows) => void) =>
  read('esco', escoFiles(change)).problems.map(({ file, line, code, value }) => [
    file,
    line,
    code,
    value,
  ]);
const replace = (name: string, bytes: Uint8Array) =>
  read(
    'esco',
    escoFiles().map((file) => (file.name === name ? { name, bytes } : file)),
  ).problems;
const cell = (rows: readonly string[][], row: number, column: string, value: string) => {
  const at = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[row];
  if (at < 0 || cells === undefined) throw new Error(`no ${column} in row ${row}`);
  cells[at] = value;
};

describe('the files of ESCO', () => {
  it('are read whole, with words, codes and what each belongs to', () => {
    const { concepts, problems, files, elsewhere } = read('esco', escoFiles());
    expect(problems).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['ISCOGroups_nl.csv', 3],
      ['skillGroups_nl.csv', 1],
      ['occupations_nl.csv', 4],
      ['transversalSkillsCollection_nl.csv', 2],
    ]);
    expect(concepts.find(({ uri }) => uri === occupationUri(0))).toMatchObject({
      kind: 'occupation',
      code: '9999.0',
      label: 'theezetter',
      words: ['theezetter eerste klas', 'hulp-theezetter'],
      broader: 'http://data.europa.eu/esco/isco/C9999',
      file: 'occupations_nl.csv',
      line: 2,
    });
    expect(concepts.find(({ uri }) => uri === skillUri(1))).toMatchObject({
      kind: 'skill',
      code: null,
      broader: skillUri(9),
    });
  });

  it('are read without the transversal skills where there are all skills, and know what is wider', () => {
    const columns = ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels', 'description'];
    const row = (number: number) =>
      `KnowledgeSkillCompetence,${skillUri(number)},vaardigheid ${number},,Je doet dit met de ander.`;
    const all = textFile(
      'skills_nl.csv',
      [columns.join(','), row(1), row(2), row(3), ''].join('\n'),
    );
    const skillsOf = (files: ReturnType<typeof escoFiles>) =>
      read('esco', files)
        .concepts.filter(({ kind }) => kind === 'skill')
        .map(({ label, broader }) => [label, broader]);
    const others = escoFiles().filter(({ name }) => !name.startsWith('transversal'));
    expect(skillsOf([...others, all])).toEqual([1, 2, 3].map((n) => [`vaardigheid ${n}`, null]));
    expect(skillsOf([...escoFiles(), all])).toEqual([
      ['vaardigheid 1', skillUri(9)],
      ['vaardigheid 2', skillUri(1)],
      ['vaardigheid 3', null],
    ]);
  });

  it('are named where one is missing, or is there in another language only', () => {
    const without = (name: string) => escoFiles().filter((file) => file.name !== name);
    expect(read('esco', without('ISCOGroups_nl.csv')).problems).toEqual([
      { file: 'ISCOGroups_nl.csv', line: null, code: 'missing_file', value: '' },
    ]);
    const english = escoFiles().map((file) => ({
      ...file,
      name: file.name.replace('occupations_nl', 'occupations_en'),
    }));
    expect(read('esco', english).problems).toEqual([
      {
        file: 'occupations_en.csv',
        line: null,
        code: 'wrong_language',
        value: 'occupations_nl.csv',
      },
    ]);
    expect(read('esco', []).problems).toHaveLength(4);
  });

  it.each<[string, (rows: EscoRows) => void, unknown[]]>([
    [
      'a row about the same address',
      ({ occupations_nl: rows }) => cell(rows, 2, 'conceptUri', occupationUri(0)),
      ['occupations_nl.csv', 5, 'duplicate', occupationUri(0)],
    ],
    [
      'a group that is not there',
      ({ occupations_nl: rows }) => cell(rows, 1, 'iscoGroup', '1234'),
      ['occupations_nl.csv', 2, 'unknown_reference', 'http://data.europa.eu/esco/isco/C1234'],
    ],
    [
      'another kind of concept',
      ({ skillGroups_nl: rows }) => cell(rows, 1, 'conceptType', 'Occupation'),
      ['skillGroups_nl.csv', 2, 'unknown_kind', 'Occupation'],
    ],
    [
      'no label',
      ({ ISCOGroups_nl: rows }) => cell(rows, 1, 'preferredLabel', ' '),
      ['ISCOGroups_nl.csv', 2, 'empty_cell', 'preferredLabel'],
    ],
    [
      'no address',
      ({ ISCOGroups_nl: rows }) => cell(rows, 2, 'conceptUri', 'C9999'),
      ['ISCOGroups_nl.csv', 4, 'not_an_address', 'C9999'],
    ],
    [
      'a label without an end',
      ({ skillGroups_nl: rows }) => cell(rows, 1, 'preferredLabel', 'a'.repeat(301)),
      ['skillGroups_nl.csv', 2, 'too_long', 'a'.repeat(120)],
    ],
    [
      'a column that is not there',
      ({ occupations_nl: rows }) => cell(rows, 0, 'altLabels', 'alternatieven'),
      ['occupations_nl.csv', null, 'missing_column', 'altLabels'],
    ],
    [
      'a cell too few',
      ({ occupations_nl: rows }) => rows[4]?.pop(),
      ['occupations_nl.csv', 11, 'wrong_column_count', '13/14'],
    ],
    [
      'texts in English',
      ({ occupations_nl: rows }) => {
        for (let row = 1; row < rows.length; row += 1)
          cell(
            rows,
            row,
            'description',
            'They make the tea and serve it to the people of the house.',
          );
      },
      ['occupations_nl.csv', null, 'wrong_language', 'nl'],
    ],
  ])('are refused with %s', (_, change, expected) => {
    expect(problemsOf(change)).toContainEqual(expected);
  });

  it('are refused as another format, another encoding, empty or too large', () => {
    const codeOf = (bytes: Uint8Array) => replace('occupations_nl.csv', bytes)[0]?.code;
    const original =
      escoFiles().find(({ name }) => name === 'occupations_nl.csv')?.bytes ?? new Uint8Array();
    expect(codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, 9]))).toBe('not_text');
    expect(codeOf(Uint8Array.from([...original, 0]))).toBe('not_text');
    expect(codeOf(Uint8Array.from([...original, 0xe9, 0x0a]))).toBe('not_utf8');
    expect(codeOf(new TextEncoder().encode('{"occupations": []}\n'))).toBe('missing_column');
    expect(codeOf(new Uint8Array())).toBe('empty');
    expect(codeOf(original.slice(0, original.indexOf(0x0a) + 1))).toBe('empty');
    expect(codeOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('too_large');
  });

  it('are refused where they break off in a row, wherever that is', () => {
    const name = 'occupations_nl.csv';
    const whole = escoFiles().find((file) => file.name === name)?.bytes ?? new Uint8Array();
    const rowsOf = (bytes: Uint8Array) =>
      read(
        'esco',
        escoFiles().map((file) => (file.name === name ? { name, bytes } : file)),
      );
    const full = rowsOf(whole).concepts;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (at) => {
        const { concepts, problems } = rowsOf(whole.slice(0, at));
        if (problems.length > 0) return;
        // Then it stops at the end of a row: what is there is right, and that it is too little shows
        // beside what was loaded before.
        expect(whole[at - 1]).toBe(0x0a);
        expect(full).toEqual(expect.arrayContaining([...concepts]));
        expect(concepts.length).toBeLessThan(full.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a table of CompetentNL', () => {
  const BASE = 'https://linkeddata.competentnl.nl';
  const table = (...rows: string[]) =>
    read('competentnl', [
      textFile('competentnl.csv', ['uri,code,label,esco,own_id', ...rows].join('\n')),
    ]);

  it('is read with our ids, or the address of the ESCO concept that means the same', () => {
    const { concepts, problems } = table(
      `${BASE}/uwv/id/occupation/0123,0123,Kok,,cook`,
      `${BASE}/id/human-capability/L3.0001,L3.0001,Thee zetten,${skillUri(1)},`,
    );
    expect(problems).toEqual([]);
    expect(concepts).toMatchObject([
      { kind: 'occupation', code: '0123', label: 'Kok', ownId: 'cook', sameAsEsco: null, line: 2 },
      { kind: 'skill', code: 'L3.0001', ownId: null, sameAsEsco: skillUri(1), line: 3 },
    ]);
  });

  it('may have tabs between its columns, and needs address and label only', () => {
    const file = textFile('c.tsv', `label\turi\nKok\t${BASE}/uwv/id/occupation/1\n`);
    const { concepts, problems } = read('competentnl', [file]);
    expect(problems).toEqual([]);
    expect(concepts).toMatchObject([{ label: 'Kok', code: null, ownId: null }]);
  });

  it.each([
    [`https://example.org/occupation/1,1,Kok,,`, 'unknown_kind'],
    [`${BASE}/id/knowledge-area/1,1,Kok,,`, 'unknown_kind'],
    [`kok,1,Kok,,`, 'not_an_address'],
    [`${BASE}/uwv/id/occupation/1,1,Kok,geen adres,`, 'not_an_address'],
    [`${BASE}/uwv/id/occupation/1,1,,,`, 'empty_cell'],
    [`${BASE}/uwv/id/occupation/1,1,Kok`, 'wrong_column_count'],
  ])('is refused with %s', (row, code) => {
    expect(table(row).problems.map((problem) => [problem.line, problem.code])).toContainEqual([
      2,
      code,
    ]);
  });

  it('is one file', () => {
    expect(read('competentnl', []).problems[0]?.code).toBe('missing_file');
    expect(read('competentnl', escoFiles()).problems[0]?.code).toBe('missing_file');
  });
});

import { describe, expect, it } from 'vitest';
import { readVacancyFile } from './read-file.ts';

const csv = (text: string) => readVacancyFile(new TextEncoder().encode(text), 'csv');
const jsonLd = (value: unknown) =>
  readVacancyFile(new TextEncoder().encode(JSON.stringify(value)), 'json-ld');

describe('a CSV file', () => {
  it('is read with comma, semicolon or tab, and with Dutch headings', () => {
    for (const sign of [',', ';', '\t']) {
      const { rows } = csv(
        ['Vacaturenummer', 'Functie', 'Uren'].join(sign) + '\n' + ['7', 'Kok', '24'].join(sign),
      );
      expect(rows).toEqual([
        { line: 2, values: { external_id: '7', title: 'Kok', hours_max: '24' }, issues: [] },
      ]);
    }
  });

  it('names the line on which a row starts, also after a text over several lines', () => {
    const { rows } = csv('external_id;title;description\n1;A;"een\ntwee\ndrie"\n2;B;x');
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('sets a row with broken quotes aside and reads the rows behind it', () => {
    const { rows } = csv('external_id;title\n1;"A\n2;B\n3;"C"x\n4;D');
    expect(
      rows.map(({ line, values, issues }) => [line, values.title ?? null, issues[0]?.code ?? null]),
    ).toEqual([
      [2, null, 'broken_quoting'],
      [3, 'B', null],
      [4, null, 'broken_quoting'],
      [5, 'D', null],
    ]);
  });

  it('names columns that it does not know and rows with too few or too many cells', () => {
    const { rows } = csv('external_id;title;salaris\n1;A;10\n2;B');
    expect(rows[0]?.issues).toEqual([{ path: 'salaris', code: 'unknown_field' }]);
    expect(rows[1]?.issues.map(({ code }) => code)).toContain('wrong_column_count');
  });

  it('finds Windows-1252 and converts it', () => {
    const bytes = Uint8Array.from(
      [...'title;external_id\nCaf']
        .map((c) => c.charCodeAt(0))
        .concat([0xe9, 0x20, 0x80, 0x3b, 0x31]),
    );
    const read = readVacancyFile(bytes, 'csv');
    expect(read.encoding).toBe('windows-1252');
    expect(read.rows[0]?.values.title).toBe('Café €');
  });

  it('reads UTF-8 and UTF-16 with a byte-order mark', () => {
    expect(csv('\uFEFFtitle;external_id\nÉén;1').rows[0]?.values.title).toBe('Één');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Buffer.from('title;external_id\nÉén;1', 'utf16le'),
    ]);
    const read = readVacancyFile(utf16, 'csv');
    expect([read.encoding, read.rows[0]?.values.title]).toEqual(['utf-16le', 'Één']);
  });

  it('says what is wrong with a file that is no list of vacancies', () => {
    expect(csv('').problem).toBe('empty');
    expect(csv('naam;leeftijd\nx;1').problem).toBe('no_known_columns');
    expect(readVacancyFile(Uint8Array.from([0x50, 0x4b, 3, 4, 9]), 'csv').problem).toBe('not_text');
    expect(csv('title\n' + 'x\n'.repeat(20_001)).problem).toBe('too_many_rows');
  });
});

describe('schema.org JobPosting', () => {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', value: 'JP-1' },
    title: 'Verpleegkundige',
    description: '<p>Fijn <b>team</b></p><ul><li>Wondzorg</li></ul><script>alert(1)</script>',
    jobLocation: {
      '@type': 'Place',
      address: { addressLocality: 'Heerlen', postalCode: '6411 AB' },
    },
    workHours: '24-32 uur per week',
    skills: [{ '@type': 'DefinedTerm', name: 'wondzorg' }, 'rapporteren'],
    validThrough: '2027-01-31T23:59:59+01:00',
  };

  it('becomes a row, one or many, with HTML turned into text', () => {
    const expected = {
      external_id: 'JP-1',
      title: 'Verpleegkundige',
      description: 'Fijn team\n\n- Wondzorg',
      postcode: '6411 AB',
      municipality: 'Heerlen',
      hours_min: '24',
      hours_max: '32',
      skills: 'wondzorg;rapporteren',
      expires_on: '2027-01-31',
    };
    expect(jsonLd(posting).rows).toEqual([{ line: 1, values: expected, issues: [] }]);
    expect(jsonLd([posting, posting]).rows).toHaveLength(2);
    expect(jsonLd({ '@graph': [{ '@type': 'Organization' }, posting] }).rows).toHaveLength(1);
  });

  it('says what is wrong with a file that holds none', () => {
    expect(readVacancyFile(new TextEncoder().encode('{"@type": '), 'json-ld').problem).toBe(
      'not_json',
    );
    expect(jsonLd({ '@type': 'Event' }).problem).toBe('no_job_postings');
    expect(jsonLd([]).problem).toBe('no_job_postings');
  });
});

import type { ConceptFile, ConceptProblem } from '@inzetbaar/application/ports';
import { type CsvRecord, csvRecords } from '../imports/csv-records.ts';
import { decodeText, isBinary } from '../imports/decode-text.ts';

/** The largest file of a language, in bytes; the largest official one is 12 MB. */
export const CONCEPT_FILE_MAX_BYTES = 64 * 1024 * 1024;
const MOST_ROWS = 60_000;

/** A row by the names of its columns. */
export interface ConceptRow {
  line: number;
  values: Readonly<Record<string, string>>;
}

/** A file with a heading row; with any problem its rows are not used. */
export interface ConceptTable {
  rows: readonly ConceptRow[];
  problems: readonly ConceptProblem[];
}

/**
 * Reads a file of comma, semicolon or tab separated values in UTF-8, as strictly as a file deserves that
 * a machine wrote: every row has every column, and a quote that is never closed says where it began.
 */
export function readConceptTable(
  { name, bytes }: ConceptFile,
  columns: readonly string[],
  { isByMachine = false }: { isByMachine?: boolean } = {},
): ConceptTable {
  const refused = (code: ConceptProblem['code'], value = ''): ConceptTable => ({
    rows: [],
    problems: [{ file: name, line: null, code, value }],
  });
  if (bytes.length > CONCEPT_FILE_MAX_BYTES) return refused('too_large', `${bytes.length} bytes`);
  if (isBinary(bytes) || bytes.includes(0)) return refused('not_text');
  const { encoding, text } = decodeText(bytes);
  if (encoding !== 'utf-8') return refused('not_utf8', encoding);
  if (text.trim() === '') return refused('empty');
  // A machine ends every line; a file that does not was not written or copied to its end.
  if (isByMachine && !/[\r\n]$/.test(text)) return refused('broken_off');

  const heading = text.split(/\r\n|\n|\r/, 1)[0] ?? '';
  const { records, brokenLines } = csvRecords(text, delimiterOf(heading));
  const [head, ...body] = records;
  const names = head?.cells ?? [];
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) return refused('missing_column', missing.join(', '));
  if (body.length > MOST_ROWS) return refused('too_large', `${body.length} rows`);
  if (body.length === 0 && brokenLines.length === 0) return refused('empty');
  return {
    rows: body.map((record) => toRow(record, names)),
    problems: [
      ...brokenLines.map((line) => ({ file: name, line, code: 'broken_line', value: '' }) as const),
      ...body
        .filter(({ cells }) => cells.length !== names.length)
        .map(
          ({ line, cells }) =>
            ({
              file: name,
              line,
              code: 'wrong_column_count',
              value: `${cells.length}/${names.length}`,
            }) as const,
        ),
    ],
  };
}

function delimiterOf(heading: string): string {
  const count = (sign: string) => heading.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function toRow({ line, cells }: CsvRecord, names: readonly string[]): ConceptRow {
  return {
    line,
    values: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  };
}

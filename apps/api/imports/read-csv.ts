import { columnOf } from '@inzetbaar/application/imports';
import {
  type RawVacancyRow,
  VACANCY_COLUMNS,
  type VacancyColumn,
  type VacancyFileProblem,
} from '@inzetbaar/application/ports';
import type { FieldIssue } from '@inzetbaar/domain/errors';
import { type CsvRecord, csvRecords } from './csv-records.ts';

interface ReadRows {
  rows: RawVacancyRow[];
  problem: VacancyFileProblem | null;
}

/** Reads a CSV file: comma, semicolon or tab, with a heading row. A broken row is told, the rest is read. */
export function readCsv(text: string, maxRows: number): ReadRows {
  if (text.trim() === '') return { rows: [], problem: 'empty' };
  const delimiter = delimiterOf(text.trimStart().split(/\r\n|\n|\r/, 1)[0] ?? '');
  const { records, brokenLines } = csvRecords(text, delimiter);
  const [head, ...body] = records;
  const headings = head?.cells ?? [];
  const columns = headings.map((name) => columnOf(name, VACANCY_COLUMNS));
  if (!columns.includes('title') && !columns.includes('external_id')) {
    return { rows: [], problem: 'no_known_columns' };
  }
  if (body.length + brokenLines.length > maxRows) return { rows: [], problem: 'too_many_rows' };
  const unknown = headings.filter((name, index) => columns[index] === null && name !== '');
  const broken = brokenLines.map((line): RawVacancyRow => ({
    line,
    values: {},
    issues: [{ path: '', code: 'broken_quoting' }],
  }));
  const rows = body.map((record) => toRow(record, columns, unknown));
  return { rows: [...rows, ...broken].toSorted((a, b) => a.line - b.line), problem: null };
}

/** The sign that occurs most often in the heading, outside quotes. */
function delimiterOf(heading: string): string {
  const bare = heading.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

function toRow(
  { line, cells }: CsvRecord,
  columns: readonly (VacancyColumn | null)[],
  unknown: readonly string[],
): RawVacancyRow {
  const values: Partial<Record<VacancyColumn, string>> = {};
  columns.forEach((column, index) => {
    const value = cells[index];
    if (column !== null && value !== undefined) values[column] = value;
  });
  const issues: FieldIssue[] = unknown.map((name) => ({
    path: name.slice(0, 60),
    code: 'unknown_field',
  }));
  if (cells.length !== columns.length) {
    const counted = { columns: columns.length, found: cells.length };
    issues.push({ path: '', code: 'wrong_column_count', values: counted });
  }
  return { line, values, issues };
}

import { CsvError, parse } from 'csv-parse/sync';

/** A record with the line of the file on which it starts, from 1. */
export interface CsvRecord {
  line: number;
  cells: readonly string[];
}

/** After so many broken lines the rest of a file is not worth looking at line by line. */
const MOST_BROKEN_LINES = 500;

/**
 * Splits a text into records. A line with broken quoting is set aside and reading goes on at the next
 * line, so that one forgotten quote does not swallow the good rows behind it.
 */
export function csvRecords(
  text: string,
  delimiter: string,
): { records: CsvRecord[]; brokenLines: number[] } {
  const lines = text.split(/\r\n|\n|\r/);
  const records: CsvRecord[] = [];
  const brokenLines: number[] = [];
  let start = 0;
  while (start < lines.length && brokenLines.length < MOST_BROKEN_LINES) {
    const read = readUntilBroken(lines.slice(start).join('\n'), delimiter);
    records.push(...read.records.map(({ line, cells }) => ({ line: line + start, cells })));
    if (read.brokenLine === null) break;
    brokenLines.push(read.brokenLine + start);
    start += read.brokenLine;
  }
  return { records, brokenLines };
}

function readUntilBroken(
  text: string,
  delimiter: string,
): { records: CsvRecord[]; brokenLine: number | null } {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        // `lines` counts to the end of the record; a text over several lines starts earlier.
        const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        records.push({ line: lines - breaks, cells });
        lastLine = lines;
        return null;
      },
    });
    return { records, brokenLine: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, brokenLine: lastLine + 1 };
  }
}

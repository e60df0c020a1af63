/** Excel needs this to see that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What Dutch spreadsheets expect between two cells. */
const SEPARATOR = ';';

/** Text by column; every row has the same columns. */
export type CsvLine = readonly (string | number)[];

/** A CSV file that spreadsheets open as it is, whatever stands in the cells. */
export function csvOf(lines: readonly CsvLine[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(SEPARATOR)}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell that starts like a formula comes from somebody's file: it must not be carried out. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

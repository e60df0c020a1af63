import type { Client } from 'pg';

const ROWS_PER_STATEMENT = 1000;

/** A row by column name; lists become arrays, dates are ISO text. Columns left out take their default. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows that are not there yet, many in a statement.
 *
 * @returns how many were new
 */
export async function insertRows(
  client: Client,
  table: string,
  rows: readonly Row[],
): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ');
  let added = 0;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const result = await client.query(
      `INSERT INTO "${table}" (${columns})
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT))],
    );
    added += result.rowCount ?? 0;
  }
  return added;
}

import type { ReadVacancyFile, VacancyFileReader } from '@inzetbaar/application/ports';
import { IMPORT_MAX_ROWS } from '@inzetbaar/contracts/imports';
import { decodeText, isBinary } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLd } from './read-json-ld.ts';

/** Reads what was handed in; what cannot be read is told, never thrown. */
export const readVacancyFile: VacancyFileReader = (bytes, format): ReadVacancyFile => {
  if (isBinary(bytes)) return { encoding: 'binary', rows: [], problem: 'not_text' };
  const { encoding, text } = decodeText(bytes);
  const read =
    format === 'csv' ? readCsv(text, IMPORT_MAX_ROWS) : readJsonLd(text, IMPORT_MAX_ROWS);
  return { encoding, ...read };
};

import type { FieldIssue } from '@inzetbaar/domain/errors';
import type { ImportFormat } from '@inzetbaar/domain/imports';

/** A row as it stands in the file: text by column name, whatever the format was. */
export interface RawVacancyRow {
  /** Line on which it starts (CSV) or its place in the list (JSON-LD), from 1. */
  line: number;
  values: Readonly<Partial<Record<VacancyColumn, string>>>;
  /** What was wrong with the row before its values could be looked at, such as broken quoting. */
  issues: readonly FieldIssue[];
}

/** The columns of an import, in the order in which docs/import.md lists them. */
export const VACANCY_COLUMNS = [
  'external_id',
  'title',
  'description',
  'branch',
  'location',
  'postcode',
  'municipality',
  'positions',
  'pool_hours',
  'hours_min',
  'hours_max',
  'skills',
  'titles',
  'reserved_procedures',
  'conditions_met',
  'conditions_not_met',
  'availability',
  'lanes',
  'forms',
  'starts_on',
  'expires_on',
] as const;
export type VacancyColumn = (typeof VACANCY_COLUMNS)[number];

export interface ReadVacancyFile {
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  encoding: string;
  rows: readonly RawVacancyRow[];
  /** Why the file as a whole cannot be read: a key of the messages; null when it can. */
  problem: VacancyFileProblem | null;
}

export const VACANCY_FILE_PROBLEMS = [
  'not_text',
  'empty',
  'no_known_columns',
  'not_json',
  'no_job_postings',
  'too_many_rows',
  'uploader_left',
] as const;
export type VacancyFileProblem = (typeof VACANCY_FILE_PROBLEMS)[number];

/** Reads a file of vacancies, of whatever encoding. Never throws for what is in the file. */
export type VacancyFileReader = (bytes: Uint8Array, format: ImportFormat) => ReadVacancyFile;

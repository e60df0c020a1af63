/** A bulk import is checked first (dry run) and then run; both may be resumed after a restart. */
export const IMPORT_STATUSES = ['checking', 'checked', 'running', 'done', 'failed'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export const IMPORT_FORMATS = ['csv', 'json-ld'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What will happen, or happened, with one row. `unchanged`: the same content was there already. */
export const IMPORT_ROW_OUTCOMES = ['create', 'update', 'unchanged', 'invalid'] as const;
export type ImportRowOutcome = (typeof IMPORT_ROW_OUTCOMES)[number];

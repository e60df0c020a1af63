import type { StoredImport, StoredImportRow } from '@inzetbaar/application/ports';
import type { FieldIssue } from '@inzetbaar/domain/errors';
import {
  IMPORT_FORMATS,
  IMPORT_ROW_OUTCOMES,
  IMPORT_STATUSES,
  type ImportRowOutcome,
} from '@inzetbaar/domain/imports';
import type { VacancyContent } from '@inzetbaar/domain/vacancies';

import type { Prisma, VacancyImportRow } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';

/** Everything of an import but the file itself, which can be megabytes. */
export const IMPORT_COLUMNS = {
  id: true,
  organisationId: true,
  createdBy: true,
  fileName: true,
  format: true,
  encoding: true,
  status: true,
  publish: true,
  runWhenChecked: true,
  total: true,
  handled: true,
  problem: true,
  createdAt: true,
  finishedAt: true,
  organisation: { select: { name: true } },
} as const satisfies Prisma.VacancyImportSelect;

type ImportRow = Prisma.VacancyImportGetPayload<{ select: typeof IMPORT_COLUMNS }>;
export type Outcomes = Record<ImportRowOutcome, number>;

export function importOf(
  { organisation, ...row }: ImportRow,
  outcomes: Outcomes | undefined,
): StoredImport {
  return {
    ...row,
    organisationName: organisation.name,
    format: oneOf(IMPORT_FORMATS, row.format, 'vacancy_import.format'),
    status: oneOf(IMPORT_STATUSES, row.status, 'vacancy_import.status'),
    outcomes: outcomes ?? { create: 0, update: 0, unchanged: 0, invalid: 0 },
  };
}

/**
 * Content and issues are JSON that `importRowColumns` wrote from these very types, in this table only:
 * they are read back as what they were.
 */
export function importRowOf({
  importId: _import,
  content,
  issues,
  ...row
}: VacancyImportRow): StoredImportRow {
  return {
    ...row,
    outcome: oneOf(IMPORT_ROW_OUTCOMES, row.outcome, 'vacancy_import_row.outcome'),
    content: content as VacancyContent | null,
    issues: issues as unknown as readonly FieldIssue[],
  };
}

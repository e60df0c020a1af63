import type { StoredImport, StoredImportRow } from '@inzetbaar/application/ports';
import type { ImportRow, VacancyImport } from '@inzetbaar/contracts/imports';
import type { FieldIssue } from '@inzetbaar/domain/errors';
import { issueMessage, type Locale } from '../problems/index.ts';

export function presentImport(stored: StoredImport): VacancyImport {
  return {
    id: stored.id,
    organisation: { id: stored.organisationId, name: stored.organisationName },
    fileName: stored.fileName,
    format: stored.format,
    encoding: stored.encoding,
    status: stored.status,
    total: stored.total,
    handled: stored.handled,
    outcomes: { ...stored.outcomes },
    publish: stored.publish,
    problem: stored.problem,
    createdAt: stored.createdAt.toISOString(),
    finishedAt: stored.finishedAt?.toISOString() ?? null,
  };
}

export function presentImportRow(row: StoredImportRow, locale: Locale): ImportRow {
  return {
    line: row.line,
    externalId: row.externalId,
    title: row.title,
    outcome: row.outcome,
    vacancyId: row.vacancyId,
    issues: row.issues.map((issue) => ({
      field: issue.path,
      code: issue.code,
      message: issueMessage(issue, locale),
      remedy: remedy(issue, locale),
    })),
  };
}

/** What was found and what would have been right. */
function remedy({ values }: FieldIssue, locale: Locale): string {
  const found = values?.['value'];
  const allowed = values?.['allowed'];
  const nl = locale === 'nl';
  return [
    found === undefined ? '' : nl ? `Er staat: “${found}”.` : `It says: “${found}”.`,
    allowed === undefined ? '' : nl ? `Kies uit: ${allowed}.` : `Choose from: ${allowed}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

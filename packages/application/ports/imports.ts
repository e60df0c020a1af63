import type { FieldIssue } from '@inzetbaar/domain/errors';
import type { ImportFormat, ImportRowOutcome, ImportStatus } from '@inzetbaar/domain/imports';
import type { VacancyContent } from '@inzetbaar/domain/vacancies';
import type { Page, PageRequest } from './page.ts';

export interface StoredImport {
  id: string;
  organisationId: string;
  organisationName: string;
  createdBy: string;
  fileName: string;
  format: ImportFormat;
  encoding: string;
  status: ImportStatus;
  publish: boolean;
  /** Run at once when the check is done, without waiting for somebody to look. */
  runWhenChecked: boolean;
  total: number;
  /** Rows handled in the present stage. */
  handled: number;
  outcomes: Readonly<Record<ImportRowOutcome, number>>;
  problem: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

export interface StoredImportRow {
  /** Order in the file, from 0. */
  position: number;
  line: number;
  externalId: string | null;
  title: string | null;
  /** What will be stored; null for a row that is invalid. */
  content: VacancyContent | null;
  outcome: ImportRowOutcome;
  landed: boolean;
  vacancyId: string | null;
  issues: readonly FieldIssue[];
}

export interface ImportRepository {
  insert(
    import_: Omit<StoredImport, 'organisationName' | 'outcomes'>,
    content: Uint8Array,
  ): Promise<void>;
  find(id: string): Promise<StoredImport | null>;
  content(id: string): Promise<Uint8Array | null>;
  list(request: PageRequest & { organisationIds: readonly string[] }): Promise<Page<StoredImport>>;
  listRows(
    id: string,
    request: PageRequest & { outcome?: ImportRowOutcome | undefined },
  ): Promise<Page<StoredImportRow>>;
  /** The oldest imports that are `checking` or `running`. */
  listUnfinished(limit: number): Promise<readonly StoredImport[]>;
  /** The import, locked for this transaction; null while somebody else works on it. */
  lock(id: string): Promise<StoredImport | null>;
  addRows(id: string, rows: readonly StoredImportRow[]): Promise<void>;
  /** The next rows that should land and did not yet, in order. */
  nextRowsToLand(id: string, limit: number): Promise<readonly StoredImportRow[]>;
  markLanded(id: string, rows: readonly StoredImportRow[]): Promise<void>;
  update(
    id: string,
    change: Partial<
      Pick<
        StoredImport,
        'status' | 'total' | 'handled' | 'problem' | 'finishedAt' | 'encoding' | 'publish'
      >
    >,
  ): Promise<void>;
}

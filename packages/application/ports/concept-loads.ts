import type { ConceptKind, ConceptLoadFault, ConceptSource } from '@inzetbaar/domain/concepts';
import type { ImportStatus } from '@inzetbaar/domain/imports';
import type { ConceptFile, ConceptProblem } from './concepts.ts';
import type { Page, PageRequest } from './page.ts';

/** How many there are, and the first of them by name. */
export interface NamedFew {
  count: number;
  named: readonly string[];
}

/** What checking or loading files of another language told, as it is kept. */
export interface StoredConceptReport {
  files: readonly { name: string; rows: number }[];
  /** True where it was written; never with a problem, nor where there was nothing to change. */
  landed: boolean;
  read: Readonly<Partial<Record<ConceptKind, number>>>;
  concepts: Readonly<Record<'added' | 'changed' | 'unchanged' | 'gone', number>>;
  keys: Readonly<Record<'added' | 'unchanged' | 'gone', number>>;
  /** The first of them. */
  problems: readonly ConceptProblem[];
  problemCount: number;
  notes: Readonly<Record<'addressesGone' | 'iscoDiffers' | 'sameLabel' | 'elsewhere', NamedFew>>;
}

/** Files of another language that somebody handed in, and how far they are. */
export interface StoredConceptLoad {
  id: string;
  source: ConceptSource;
  /** As its makers number it: `1.2.0`. */
  version: string;
  status: ImportStatus;
  createdBy: string;
  /** Who looked at the report and let it land. */
  confirmedBy: string | null;
  /** Sizes in bytes. */
  files: readonly { name: string; size: number }[];
  /** Rows that were read; null until then. */
  rows: number | null;
  /** How often the present stage was begun. */
  attempts: number;
  fault: ConceptLoadFault | null;
  report: StoredConceptReport | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** Read and written by platform administrators and by the platform itself. */
export interface ConceptLoadRepository {
  insert(load: Omit<StoredConceptLoad, 'files'>, files: readonly ConceptFile[]): Promise<void>;
  find(id: string): Promise<StoredConceptLoad | null>;
  /** Newest first. */
  list(request: PageRequest): Promise<Page<StoredConceptLoad>>;
  /** Those that are `checking` or `running`, oldest first. */
  listUnfinished(limit: number): Promise<readonly StoredConceptLoad[]>;
  /** The load, locked for this transaction; null while somebody else works on it. */
  lock(id: string): Promise<StoredConceptLoad | null>;
  /** What was handed in; nothing once it was dropped. */
  files(id: string): Promise<readonly ConceptFile[]>;
  /** Keeps the names and sizes only. */
  dropFiles(id: string): Promise<void>;
  update(
    id: string,
    change: Partial<
      Pick<
        StoredConceptLoad,
        'status' | 'confirmedBy' | 'rows' | 'attempts' | 'fault' | 'report' | 'finishedAt'
      >
    >,
  ): Promise<void>;
  /** Those that wait for somebody to look since before a moment. */
  listWaiting(before: Date, limit: number): Promise<readonly StoredConceptLoad[]>;
}

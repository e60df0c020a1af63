import type {
  IndexedVacancy,
  OutboxEntry,
  OutboxPosition,
  OutboxReader,
  SkillCatalogue,
  StoredVacancy,
  Transaction,
  VacancyIndex,
} from '../ports/index.ts';
import { indexedVacancyOf } from './indexed-vacancy.ts';
import { loadIndexChanges, VACANCY_INDEX_ACTOR } from './load-index-changes.ts';

export const VACANCY_INDEX_FOLLOWER = 'vacancy-index';

const PAGE = 500;
const ENTRIES = 1_000;

export interface RebuildProgress {
  /** Vacancies that were read and given to the new index. */
  documents: number;
}

export interface RebuiltIndex {
  documents: number;
  /** Everything up to here is in the new index. */
  position: OutboxPosition;
}

/**
 * Re-creates the index of vacancies from the database, without a gap in service. May run beside a
 * follower, in the same process or another.
 *
 * Changes made meanwhile are not lost. The end of the outbox is noted before the first page is
 * read; a change before that end is in the pages, and one after it is done again on the new index
 * once that is in service. A follower that runs beside it may have written some of these changes
 * to the old index only, so its own position is no guide.
 *
 * @throws what the index or the database throws; the old index then stays in service
 */
export function rebuildVacancyIndex(deps: {
  transaction: Transaction;
  outbox: OutboxReader;
  index: VacancyIndex;
  catalogue: SkillCatalogue;
}) {
  const { transaction, outbox, index, catalogue } = deps;
  const load = loadIndexChanges({ transaction, catalogue });

  async function* pages(onProgress: (progress: RebuildProgress) => void) {
    let afterId: string | null = null;
    let documents = 0;
    for (;;) {
      // A transaction per page: a long one would hold back the outbox for everybody.
      const after: string | null = afterId;
      const page: readonly StoredVacancy[] = await transaction(VACANCY_INDEX_ACTOR, (tx) =>
        tx.vacancies.listPublished(after, PAGE),
      );
      const last = page.at(-1);
      if (last === undefined) return;
      const indexed = page.flatMap((vacancy): IndexedVacancy[] => {
        const found = indexedVacancyOf(vacancy, catalogue);
        return found === null ? [] : [found];
      });
      yield indexed;
      documents += indexed.length;
      onProgress({ documents });
      afterId = last.id;
    }
  }

  /**
   * Does a change again until it is still the present state after it can be found: a follower
   * beside us may have written a later state while we wrote an earlier one.
   */
  async function redo(entries: readonly OutboxEntry[]): Promise<void> {
    let change = await load(entries);
    for (;;) {
      await index.apply(change);
      const present = await load(entries);
      if (JSON.stringify(present) === JSON.stringify(change)) return;
      change = present;
    }
  }

  return async (
    onProgress: (progress: RebuildProgress) => void = () => undefined,
  ): Promise<RebuiltIndex> => {
    let position = await outbox.end();
    const { documents } = await index.rebuild(pages(onProgress));
    for (;;) {
      const entries = await outbox.readAfter(position, ENTRIES);
      const last = entries.at(-1);
      if (last === undefined) break;
      await redo(entries);
      position = { xid: last.xid, id: last.id };
    }
    // A follower that starts for the first time need not build it again.
    if ((await outbox.position(VACANCY_INDEX_FOLLOWER)) === null) {
      await outbox.savePosition(VACANCY_INDEX_FOLLOWER, position);
    }
    return { documents, position };
  };
}

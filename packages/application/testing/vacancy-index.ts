import type { IndexedVacancy, VacancyIndex } from '../ports/index.ts';

/** An index that only keeps, with what only tests can do. */
export interface InMemoryVacancyIndex extends VacancyIndex {
  /** What can be found, by id; null where there is no index. */
  documents: Map<string, IndexedVacancy> | null;
  /** While true, nothing answers. */
  isDown: boolean;
  /** How often a change was made, and an index built. */
  readonly applied: number;
  readonly rebuilt: number;
}

export function inMemoryVacancyIndex(): InMemoryVacancyIndex {
  let applied = 0;
  let rebuilt = 0;
  const index: InMemoryVacancyIndex = {
    documents: null,
    isDown: false,
    get applied() {
      return applied;
    },
    get rebuilt() {
      return rebuilt;
    },
    async apply({ upsert, removeIds }) {
      answer();
      if (upsert.length + removeIds.length === 0) return;
      if (index.documents === null) throw new Error('there is no index');
      for (const id of removeIds) index.documents.delete(id);
      for (const vacancy of upsert) index.documents.set(vacancy.id, vacancy);
      applied += 1;
    },
    async rebuild(pages) {
      answer();
      const documents = new Map<string, IndexedVacancy>();
      for await (const page of pages) {
        answer();
        for (const vacancy of page) documents.set(vacancy.id, vacancy);
      }
      index.documents = documents;
      rebuilt += 1;
      return { documents: documents.size };
    },
    async count() {
      answer();
      return index.documents?.size ?? null;
    },
    async isHealthy() {
      return !index.isDown;
    },
  };
  const answer = () => {
    if (index.isDown) throw new Error('the index is down');
  };
  return index;
}

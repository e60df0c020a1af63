import type { Actor } from '@inzetbaar/domain/identity';
import type {
  IndexedVacancy,
  OutboxEntry,
  SkillCatalogue,
  StoredVacancy,
  Transaction,
} from '../ports/index.ts';
import { indexedVacancyOf } from './indexed-vacancy.ts';

export const VACANCY_INDEX_ACTOR: Actor = { kind: 'system', name: 'vacancy-index' };

/** Vacancies that are read in one go. */
const CHUNK = 500;
/** The longest page that a repository gives. */
const PAGE = 100;

export interface IndexChange {
  upsert: readonly IndexedVacancy[];
  removeIds: readonly string[];
}

/**
 * What the index should hold now of everything that the entries are about. Always the present
 * state, never the one at the time of the event: an entry may be handled twice, or late.
 */
export function loadIndexChanges(deps: { transaction: Transaction; catalogue: SkillCatalogue }) {
  const { transaction, catalogue } = deps;

  return async (entries: readonly OutboxEntry[]): Promise<IndexChange> => {
    const subjects = (event: OutboxEntry['event']) =>
      new Set(entries.filter((entry) => entry.event === event).map(({ subjectId }) => subjectId));
    const vacancyIds = [...subjects('vacancy.changed')];
    const organisationIds = [...subjects('organisation.changed')];

    const present = new Map<string, StoredVacancy>();
    // One after the other: the order in which they are read decides which state is the later one.
    for (const organisationId of organisationIds) {
      for (const vacancy of await publishedBy(transaction, organisationId)) {
        present.set(vacancy.id, vacancy);
      }
    }
    for (let from = 0; from < vacancyIds.length; from += CHUNK) {
      const chunk = vacancyIds.slice(from, from + CHUNK);
      const found = await transaction(VACANCY_INDEX_ACTOR, (tx) => tx.vacancies.findMany(chunk));
      for (const id of chunk) present.delete(id);
      for (const vacancy of found) present.set(vacancy.id, vacancy);
    }

    const upsert: IndexedVacancy[] = [];
    for (const vacancy of present.values()) {
      const indexed = indexedVacancyOf(vacancy, catalogue);
      if (indexed !== null) upsert.push(indexed);
    }
    const kept = new Set(upsert.map(({ id }) => id));
    return { upsert, removeIds: vacancyIds.filter((id) => !kept.has(id)) };
  };
}

async function publishedBy(
  transaction: Transaction,
  organisationId: string,
): Promise<readonly StoredVacancy[]> {
  return transaction(VACANCY_INDEX_ACTOR, async (tx) => {
    const vacancies: StoredVacancy[] = [];
    let cursor: string | undefined;
    do {
      const page = await tx.vacancies.listOwned({
        organisationIds: [organisationId],
        statuses: ['published'],
        limit: PAGE,
        cursor,
      });
      vacancies.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return vacancies;
  });
}

import type { OwnKind } from '@inzetbaar/domain/concepts';
import type { Actor } from '@inzetbaar/domain/identity';
import type {
  CatalogueOccupation,
  CatalogueSkill,
  SkillCatalogue,
  Transaction,
} from '../ports/index.ts';
import { searchWordOf } from './search-words.ts';

interface Deps {
  transaction: Transaction;
  catalogue: Pick<SkillCatalogue, 'skill' | 'searchSkills' | 'searchOccupations'>;
}

/**
 * Skills by everyday words: those of our own language, and what another language calls exactly what was
 * typed. The best of our own stays first, since words mean other things elsewhere.
 */
export function findSkills({ transaction, catalogue }: Deps) {
  return async (actor: Actor, query: string): Promise<readonly CatalogueSkill[]> => {
    const found = catalogue.searchSkills(query);
    const ids = await byOtherWords(transaction, actor, 'skill', query);
    return withOthers(
      found,
      ids.flatMap((id) => catalogue.skill(id) ?? []),
    );
  };
}

/** Occupations in the same way. */
export function findOccupations({ transaction, catalogue }: Deps) {
  return async (actor: Actor, query: string): Promise<readonly CatalogueOccupation[]> => {
    const found = catalogue.searchOccupations(query);
    const ids = await byOtherWords(transaction, actor, 'occupation', query);
    if (ids.length === 0) return found;
    return withOthers(
      found,
      catalogue.searchOccupations('').filter(({ id }) => ids.includes(id)),
    );
  };
}

async function byOtherWords(
  transaction: Transaction,
  actor: Actor,
  kind: OwnKind,
  query: string,
): Promise<readonly string[]> {
  const word = searchWordOf(query);
  if (word === '') return [];
  return transaction(actor, ({ concepts }) => concepts.ownByWord(kind, word));
}

function withOthers<Item extends { id: string }>(
  found: readonly Item[],
  others: readonly Item[],
): readonly Item[] {
  const [best, ...rest] = found;
  if (best === undefined) return others;
  const second = others.filter(({ id }) => id !== best.id);
  const known = new Set(second.map(({ id }) => id));
  return [best, ...second, ...rest.filter(({ id }) => !known.has(id))];
}

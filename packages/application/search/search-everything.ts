import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { FOUND_KINDS, type FoundKind } from '@inzetbaar/domain/search';

/** One thing that was found, in words that the reader may read. */
export interface FoundItem {
  id: string;
  label: string;
  labelEn: string | null;
  detail: string | null;
}

/** The first of what one source finds. */
export interface FoundBySource {
  items: readonly FoundItem[];
  hasMore: boolean;
  /** True when a fall-back answered. */
  degraded: boolean;
}

/**
 * Something that can be searched by everyday words; answers the best first, at most `limit`, and
 * nothing that the reader may not see.
 */
export interface SearchSource {
  kind: FoundKind;
  find(words: string, limit: number, reader: Actor): Promise<FoundBySource>;
}

export interface FoundEverywhere {
  groups: readonly { kind: FoundKind; items: readonly FoundItem[]; hasMore: boolean }[];
  degraded: boolean;
}

/**
 * One search over everything that the reader can go to in the region, a few of each kind. Kinds of which nothing
 * was found are left out; without words nothing is found.
 *
 * Errors: `not_signed_in`.
 */
export function searchEverything({ sources }: { sources: readonly SearchSource[] }) {
  return async (
    actor: Actor,
    { q, limit }: { q: string; limit: number },
  ): Promise<FoundEverywhere> => {
    if (actor.kind === 'anonymous') throw new DomainError('not_signed_in', {});
    const words = q.trim();
    if (words === '') return { groups: [], degraded: false };
    const found = await Promise.all(
      sources.map(async (source) => ({
        kind: source.kind,
        ...(await source.find(words, limit, actor)),
      })),
    );
    return {
      groups: found
        .filter(({ items }) => items.length > 0)
        .toSorted((a, b) => FOUND_KINDS.indexOf(a.kind) - FOUND_KINDS.indexOf(b.kind))
        .map(({ kind, items, hasMore }) => ({ kind, items: items.slice(0, limit), hasMore })),
      degraded: found.some(({ degraded }) => degraded),
    };
  };
}

import { describe, expect, it } from 'vitest';
import { ANONYMOUS, refusalCodeOf } from '../testing/index.ts';
import { searchEverything, type SearchSource } from './search-everything.ts';

const candidate = {
  kind: 'user',
  userId: 'c',
  roles: [{ role: 'candidate', organisationId: null }],
} as const;

/** Finds things with the ids, and remembers the words that it was asked. */
function aSource(
  kind: SearchSource['kind'],
  ids: readonly string[],
  { degraded = false } = {},
): SearchSource & { asked: string[] } {
  const asked: string[] = [];
  return {
    kind,
    asked,
    async find(words, limit) {
      asked.push(words);
      const items = ids.map((id) => ({ id, label: id, labelEn: null, detail: null }));
      return { items: items.slice(0, limit), hasMore: ids.length > limit, degraded };
    },
  };
}

describe('searchEverything', () => {
  it('answers a few of each kind, in one order, without kinds that have nothing', async () => {
    const search = searchEverything({
      sources: [aSource('vacancy', ['v']), aSource('skill', []), aSource('occupation', ['a', 'b'])],
    });
    const { groups, degraded } = await search(candidate, { q: 'zorg', limit: 1 });
    expect(groups).toEqual([
      { kind: 'occupation', items: [expect.objectContaining({ id: 'a' })], hasMore: true },
      { kind: 'vacancy', items: [expect.objectContaining({ id: 'v' })], hasMore: false },
    ]);
    expect(degraded).toBe(false);
  });

  it('says when a fall-back answered', async () => {
    const sources = [aSource('skill', ['s']), aSource('vacancy', [], { degraded: true })];
    const { degraded } = await searchEverything({ sources })(candidate, { q: 'zorg', limit: 1 });
    expect(degraded).toBe(true);
  });

  it('asks nothing without words', async () => {
    const source = aSource('skill', ['s']);
    const { groups } = await searchEverything({ sources: [source] })(candidate, {
      q: '  ',
      limit: 1,
    });
    expect(groups).toEqual([]);
    expect(source.asked).toEqual([]);
  });

  it('refuses who is not signed in', async () => {
    const source = aSource('skill', ['s']);
    const search = searchEverything({ sources: [source] });
    expect(await refusalCodeOf(search(ANONYMOUS, { q: 'zorg', limit: 1 }))).toBe('not_signed_in');
    expect(source.asked).toEqual([]);
  });
});

import { listSkills } from '@inzetbaar/contracts/reference';
import type { SkillItem } from '@inzetbaar/contracts/reference';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { readQuery } from '../../api/index.ts';
import { useLocale } from '../../i18n/index.ts';

/** So many are asked at a time; a passport can hold five hundred. */
const MOST_SKILLS = 100;

/** Something with a name in both languages. */
export interface Named {
  nl: string;
  en: string;
}

/** The name of something in the language on screen. */
export function useNameOf(): (item: Named) => string {
  const locale = useLocale();
  return (item) => item[locale];
}

/** What is known of some skills by id: names, and the reserved procedure that goes with one. */
export function useSkillItems(ids: readonly string[]): ReadonlyMap<string, SkillItem> {
  const wanted = [...new Set(ids)].sort();
  const found = useQueries({
    queries: chunksOf(wanted, MOST_SKILLS).map((some) => ({
      ...readQuery(listSkills, { query: { ids: some.join(','), limit: MOST_SKILLS } }),
      placeholderData: keepPreviousData,
      staleTime: Infinity,
    })),
  });
  return new Map(
    found.flatMap(({ data }) => (data?.items ?? []).map((item) => [item.id, item] as const)),
  );
}

function chunksOf(ids: readonly string[], size: number): string[][] {
  const count = Math.ceil(ids.length / size);
  return Array.from({ length: count }, (_, at) => ids.slice(at * size, (at + 1) * size));
}

/**
 * Names of skills by id. Those of `known` are there at once; the others are looked up, and read as an
 * ellipsis until they are found.
 */
export function useSkillNames(
  ids: readonly string[],
  known: readonly (Named & { skillId: string })[] = [],
): (skillId: string) => string {
  const nameOf = useNameOf();
  const names = new Map<string, Named>(known.map((each) => [each.skillId, each]));
  const items = useSkillItems(ids.filter((id) => !names.has(id)));
  return (skillId) => {
    const name = names.get(skillId) ?? items.get(skillId);
    return name === undefined ? '…' : nameOf(name);
  };
}

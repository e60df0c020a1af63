import { listSkills } from '@inzetbaar/contracts/reference';
import type { SkillItem } from '@inzetbaar/contracts/reference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readQuery } from '../../api/index.ts';
import { useLocale } from '../../i18n/index.ts';

const MOST_SKILLS = 100;

/** What is known of some skills by id: names, and the reserved procedure that goes with one. */
export function useSkillItems(ids: readonly string[]): ReadonlyMap<string, SkillItem> {
  const wanted = [...new Set(ids)].sort().join(',');
  const { data } = useQuery({
    ...readQuery(listSkills, { query: { ids: wanted, limit: MOST_SKILLS } }),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  return new Map((data?.items ?? []).map((item) => [item.id, item]));
}

/** The name of something in the language on screen. */
export function useNameOf(): (item: { nl: string; en: string }) => string {
  const locale = useLocale();
  return (item) => item[locale];
}

import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { TagGroup } from '../../design/components/TagGroup.tsx';
import { useSkillNames } from '../../design/skills/useSkillNames.ts';
import { FILTERS, filterCount, withFilter, withoutFilters } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { useFacetLabel } from './useFacetLabel.ts';
import type { SearchControl } from './useSearchState.ts';

/** A filter that is on, and the search without it. */
export interface ActiveFilter {
  id: string;
  label: string;
  without: SearchState;
}

/** Every filter that is on. */
export function useActiveFilters(state: SearchState): ActiveFilter[] {
  const labelOf = useFacetLabel();
  const skillName = useSkillNames(state.skill);
  return FILTERS.flatMap((filter) => {
    const chosen: readonly string[] = state[filter];
    return chosen.map((value) => ({
      id: `${filter}:${value}`,
      label: filter === 'skill' ? skillName(value) : labelOf(filter, value),
      without: withFilter(
        state,
        filter,
        chosen.filter((each) => each !== value),
      ),
    }));
  });
}

/** The filters that are on as a row of tags, to take away one by one or all at once. */
export function ActiveFilters({ control: { state, go } }: { control: SearchControl }) {
  const t = useTranslations('search');
  const active = useActiveFilters(state);
  if (active.length === 0) return null;
  return (
    <div className="row active-filters">
      <TagGroup
        label={t('activeFilters')}
        hidesLabel
        tags={active}
        onRemove={(id) => {
          const filter = active.find((each) => each.id === id);
          if (filter !== undefined) go(filter.without);
        }}
      />
      {filterCount(state) > 1 && (
        <Button look="quiet" size="small" onPress={() => go(withoutFilters(state))}>
          {t('clearFilters')}
        </Button>
      )}
    </div>
  );
}

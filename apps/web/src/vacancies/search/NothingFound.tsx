import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { useActiveFilters } from './ActiveFilters.tsx';
import { withoutFilters } from './search-state.ts';
import type { SearchControl } from './useSearchState.ts';

/** Nothing was found: what could be dropped to find something. */
export function NothingFound({ control: { state, go } }: { control: SearchControl }) {
  const t = useTranslations('search');
  const active = useActiveFilters(state);
  const { words, radiusKm } = state;
  const isNarrow = active.length > 0 || words !== '' || radiusKm !== undefined;
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          {active.map((filter) => (
            <Button key={filter.id} onPress={() => go(filter.without)}>
              {t('empty.withoutFilter', { filter: filter.label })}
            </Button>
          ))}
          {active.length > 1 && (
            <Button onPress={() => go(withoutFilters(state))}>{t('clearFilters')}</Button>
          )}
          {radiusKm !== undefined && (
            <Button onPress={() => go({ ...state, radiusKm: undefined })}>
              {t('empty.wholeRegion')}
            </Button>
          )}
          {words !== '' && (
            <Button onPress={() => go({ ...state, words: '' })}>
              {t('empty.withoutWords', { words })}
            </Button>
          )}
        </>
      }
    >
      <p>{isNarrow ? t('empty.text') : t('empty.nothingAtAll')}</p>
      {words !== '' && <p>{t('empty.spelling')}</p>}
    </EmptyState>
  );
}

import type { VacancySearchPage } from '@inzetbaar/contracts/vacancies';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Select } from '../../design/components/Select.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { hasRole, useAccount } from '../../session/session.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { Filters } from './Filters.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultCard } from './ResultCard.tsx';
import { SearchBar } from './SearchBar.tsx';
import { SearchProblem } from './SearchProblem.tsx';
import { filterCount, paramsOf, stateOf, withoutFilters } from './search-state.ts';
import type { SearchState, VacancySort } from './search-state.ts';
import { useSearchState } from './useSearchState.ts';
import type { SearchControl } from './useSearchState.ts';
import { useVacancySearch } from './useVacancySearch.ts';
import './search.css';

/** Search everything that is open: words, place, filters, order; all of it kept in the address. */
export function SearchScreen() {
  const t = useTranslations('search');
  const control = useSearchState();
  const { state, go } = control;
  const found = useVacancySearch(state);
  const { first, items, total } = found;

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack stack-l">
        <SearchBar control={control} isSearching={found.isPlaceholderData} />
        <div className="split split-filters">
          <section className="filters-beside" aria-labelledby="filters-heading">
            <h2 id="filters-heading" className="filters-heading">
              {t('filters')}
            </h2>
            {first !== undefined && <Filters control={control} facets={first.facets} />}
          </section>
          <section className="stack results" aria-label={t('results')} aria-busy={found.isFetching}>
            <ResultsHead
              control={control}
              total={total}
              facets={first?.facets}
              isFailed={found.isError}
            />
            <ActiveFilters control={control} />
            {first?.degraded === true && (
              <Notice tone="warning" title={t('degradedTitle')}>
                {t('degraded')}
              </Notice>
            )}
            {found.isError && (
              <SearchProblem
                error={found.error}
                onRetry={() => void found.refetch()}
                isRetrying={found.isFetching}
                onReset={() => go(stateOf({}))}
              />
            )}
            {found.isPending && <Skeleton shape="cards" count={4} />}
            {first !== undefined && items.length === 0 && <NothingFound control={control} />}
            {items.length > 0 && (
              <>
                <ul className="stack result-list" data-stale={found.isPlaceholderData || undefined}>
                  {items.map((hit) => (
                    <ResultCard key={hit.id} hit={hit} near={state.near} search={paramsOf(state)} />
                  ))}
                </ul>
                <LoadMore
                  shown={items.length}
                  total={total}
                  hasMore={found.hasNextPage}
                  isLoading={found.isFetchingNextPage}
                  onLoadMore={() => void found.fetchNextPage()}
                />
              </>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

interface ResultsHeadProps {
  control: SearchControl;
  total: number;
  facets: VacancySearchPage['facets'] | undefined;
  isFailed: boolean;
}

/** How many, in which order, and on a phone the way to the filters. */
function ResultsHead({ control, total, facets, isFailed }: ResultsHeadProps) {
  const t = useTranslations('search');
  const [isOpen, setIsOpen] = useState(false);
  const { state, go } = control;
  const count = filterCount(state);
  return (
    <div className="results-head">
      <h2 className="results-count" aria-live="polite">
        {facets === undefined
          ? isFailed
            ? t('notSearched')
            : t('searching')
          : state.near === undefined
            ? t('found', { total })
            : t('foundNear', { total, place: state.near })}
      </h2>
      <div className="results-tools">
        <Button
          icon={<SlidersHorizontal aria-hidden="true" />}
          onPress={() => setIsOpen(true)}
          aria-label={t('filtersActive', { count })}
          isDisabled={facets === undefined}
        >
          {t('filters')}
          {count > 0 && <span className="filter-badge">{count}</span>}
        </Button>
        <SortField control={control} />
      </div>
      <Dialog
        title={t('filters')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <Button look="primary" onPress={() => setIsOpen(false)}>
              {t('showResults', { total })}
            </Button>
            {count > 0 && (
              <Button onPress={() => go(withoutFilters(state))}>{t('clearFilters')}</Button>
            )}
          </>
        }
      >
        {facets !== undefined && <Filters control={control} facets={facets} />}
      </Dialog>
    </div>
  );
}

function SortField({ control: { state, go } }: { control: SearchControl }) {
  const t = useTranslations();
  const hasPassport = hasRole(useAccount(), ['candidate', 'trainee']);
  const sorts = sortsFor(state, hasPassport);
  const present = state.sort ?? sorts[0] ?? 'newest';
  return (
    <div className="sort">
      <Select
        label={t('search.sort')}
        value={present}
        choices={sorts.map((sort) => ({ value: sort, label: t(`vocabulary.vacancySort.${sort}`) }))}
        onChange={(sort) => go({ ...state, sort: sort === sorts[0] ? undefined : sort })}
      />
    </div>
  );
}

/** The orders that make sense; the first is the one that the search takes by itself. */
function sortsFor(state: SearchState, hasPassport: boolean): VacancySort[] {
  const distance: VacancySort[] = state.near === undefined ? [] : ['distance'];
  const fit: VacancySort[] = hasPassport || state.sort === 'fit' ? ['fit'] : [];
  const rest: VacancySort[] = [...distance, 'newest', ...fit];
  return state.words === '' ? rest : ['relevance', ...rest];
}

import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { paramsOf, stateOf } from './search-state.ts';
import type { SearchState } from './search-state.ts';

const route = getRouteApi('/signed-in/vacatures');

export interface SearchControl {
  state: SearchState;
  /** Goes on to another search; the way back leads to this one. */
  go: (next: SearchState) => void;
  /** As `go`, without a step in the history: for every letter that is typed. */
  refine: (change: (state: SearchState) => SearchState) => void;
}

/** The search in the address, and how to change it. */
export function useSearchState(): SearchControl {
  const params = route.useSearch();
  const navigate = route.useNavigate();
  const state = useMemo(() => stateOf({ ...params }), [params]);
  return {
    state,
    go: (next) => void navigate({ search: paramsOf(next), resetScroll: false }),
    refine: (change) =>
      void navigate({
        search: (present) => paramsOf(change(stateOf({ ...present }))),
        replace: true,
        resetScroll: false,
      }),
  };
}

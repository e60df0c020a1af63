import { listPlaces } from '@inzetbaar/contracts/reference';
import type { Place } from '@inzetbaar/contracts/reference';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readQuery } from '../../api/queries.ts';

const SUGGESTIONS = 8;
const ALL_MUNICIPALITIES = 100;

/** Places that match what is typed. */
export function usePlaceSuggestions(text: string) {
  return useQuery({
    ...readQuery(listPlaces, { query: { q: text, limit: SUGGESTIONS } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Names of municipalities by their code. */
export function useMunicipalityNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    ...readQuery(listPlaces, { query: { limit: ALL_MUNICIPALITIES } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(
    () =>
      new Map(
        data?.items
          .filter((place) => place.kind === 'municipality')
          .map((place) => [place.code, place.name]),
      ),
    [data],
  );
}

/** What `near` takes: a municipality by its name, a postcode area by its digits. */
export function nearOf(place: Place): string {
  return place.kind === 'municipality' ? place.name : place.code;
}

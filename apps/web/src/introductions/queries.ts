import { listIntroductions, readIntroduction } from '@inzetbaar/contracts/introductions';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { IntroductionStatus } from '@inzetbaar/domain/introductions';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { pagedQuery, readQuery } from '../api/index.ts';
import { isOpen } from './situation.ts';

const LOOK_AGAIN_MS = 60_000;
const PAGE = 50;

/**
 * One introduction. Nothing of it outlives the screen, and it is read again whenever somebody looks,
 * so that what is no longer released is gone from view at once.
 */
export function introductionQuery(id: string) {
  return queryOptions({
    ...readQuery(readIntroduction, { params: { id } }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    refetchInterval: ({ state }) => (showsSomething(state.data) ? LOOK_AGAIN_MS : false),
  });
}

export type Side = Introduction['side'];

interface ListInput {
  side: Side | undefined;
  vacancyId: string | undefined;
  statuses: readonly IntroductionStatus[];
}

/** Introductions of the reader in some statuses, the latest change first. */
export function introductionsQuery({ side, vacancyId, statuses }: ListInput) {
  return infiniteQueryOptions({
    ...pagedQuery(listIntroductions, {
      query: {
        limit: PAGE,
        status: [...statuses],
        ...(side === undefined ? {} : { side }),
        ...(vacancyId === undefined ? {} : { vacancyId }),
      },
    }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Something can change under the eyes of the reader: the other side acts, or a release ends. */
function showsSomething(introduction: Introduction | undefined): boolean {
  return introduction !== undefined && (isOpen(introduction) || introduction.person !== null);
}

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PageOf } from '../../api/index.ts';
import { ErrorState } from './ErrorState.tsx';
import { LoadMore } from './LoadMore.tsx';
import { Skeleton } from './Skeleton.tsx';

interface PagedListProps<Item> {
  /** What `useInfiniteQuery(pagedQuery(…))` gives. */
  found: UseInfiniteQueryResult<InfiniteData<PageOf<Item>>>;
  /** Cards that stand in for the list while it is being read. */
  skeletons: number;
  /** Instead of an empty list. */
  empty: ReactNode;
  className?: string;
  children: (items: readonly Item[]) => ReactNode;
}

/** A list that is read page by page: waiting, failed, empty, or with the rest on demand. */
export function PagedList<Item>(props: PagedListProps<Item>) {
  const { found, skeletons, empty, className = 'stack', children } = props;
  if (found.isPending) return <Skeleton shape="cards" count={skeletons} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <div className={className}>
      {children(items)}
      <LoadMore
        shown={items.length}
        total={found.data.pages[0]?.total ?? items.length}
        hasMore={found.hasNextPage}
        isLoading={found.isFetchingNextPage}
        onLoadMore={() => void found.fetchNextPage()}
      />
    </div>
  );
}

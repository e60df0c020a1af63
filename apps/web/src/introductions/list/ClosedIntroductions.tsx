import { INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { introductionsQuery } from '../queries.ts';
import type { Side } from '../queries.ts';
import { isOpen } from '../situation.ts';
import { IntroductionCard } from './IntroductionCard.tsx';

const CLOSED = INTRODUCTION_STATUSES.filter((status) => !isOpen({ status }));

interface ClosedIntroductionsProps {
  side: Side;
  vacancyId: string | undefined;
}

/** What is over, read only on demand: a list that is not looked at leaves no trace in anybody's log. */
export function ClosedIntroductions({ side, vacancyId }: ClosedIntroductionsProps) {
  const t = useTranslations('introductions.closed');
  const [isWanted, setIsWanted] = useState(false);
  return (
    <section className="stack" aria-labelledby="group-closed">
      <SectionHeading id="group-closed">{t('title')}</SectionHeading>
      {isWanted ? (
        <ClosedList side={side} vacancyId={vacancyId} />
      ) : (
        <div className="row">
          <Button onPress={() => setIsWanted(true)}>{t('show')}</Button>
        </div>
      )}
    </section>
  );
}

function ClosedList({ side, vacancyId }: ClosedIntroductionsProps) {
  const t = useTranslations('introductions.closed');
  const found = useInfiniteQuery(introductionsQuery({ side, vacancyId, statuses: CLOSED }));
  if (found.isPending) return <Skeleton shape="cards" count={2} />;
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
  if (items.length === 0) {
    return (
      <p className="quiet" role="status">
        {t('none')}
      </p>
    );
  }
  return (
    <>
      <ul className="stack introductions">
        {items.map((each) => (
          <IntroductionCard key={each.id} introduction={each} />
        ))}
      </ul>
      <LoadMore
        shown={items.length}
        total={found.data.pages[0]?.total ?? items.length}
        hasMore={found.hasNextPage}
        isLoading={found.isFetchingNextPage}
        onLoadMore={() => void found.fetchNextPage()}
      />
    </>
  );
}

import { OPEN_INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import { ClosedIntroductions } from '../list/ClosedIntroductions.tsx';
import { IntroductionCard } from '../list/IntroductionCard.tsx';
import { introductionsQuery } from '../queries.ts';
import type { Side } from '../queries.ts';
import { GROUPS, groupOf } from '../situation.ts';
import '../introductions.css';

const route = getRouteApi('/signed-in/kennismakingen');

/** All introductions of the reader: who has to do something first. */
export function IntroductionsScreen() {
  const t = useTranslations('introductions');
  const account = useAccount();
  const { vacature, als } = route.useSearch();
  const isCandidate = hasRole(account, ['candidate', 'trainee']);
  const isRecruiter = hasRole(account, ['recruiter']);
  const side: Side =
    isRecruiter && (!isCandidate || als !== 'kandidaat') ? 'employer' : 'candidate';

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(`lead.${side}`)}
        {...(isCandidate && isRecruiter
          ? {
              actions: (
                <LinkButton
                  to="/kennismakingen"
                  search={{ als: side === 'employer' ? 'kandidaat' : 'werkgever' }}
                >
                  {t(side === 'employer' ? 'asCandidate' : 'asEmployer')}
                </LinkButton>
              ),
            }
          : {})}
      />
      <div className="stack stack-l page-narrow">
        {vacature !== undefined && (
          <Notice
            announces={false}
            actions={
              <LinkButton
                size="small"
                to="/kennismakingen"
                search={als === undefined ? {} : { als }}
              >
                {t('showAll')}
              </LinkButton>
            }
          >
            {t('oneVacancy')}
          </Notice>
        )}
        <OpenIntroductions side={side} vacancyId={vacature} />
        <ClosedIntroductions side={side} vacancyId={vacature} />
      </div>
    </>
  );
}

interface OpenIntroductionsProps {
  side: Side;
  vacancyId: string | undefined;
}

function OpenIntroductions({ side, vacancyId }: OpenIntroductionsProps) {
  const t = useTranslations('introductions');
  const found = useInfiniteQuery(
    introductionsQuery({ side, vacancyId, statuses: OPEN_INTRODUCTION_STATUSES }),
  );
  if (found.isPending) return <Skeleton shape="cards" count={3} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const now = new Date();
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <NothingOpen side={side} />;
  return (
    <>
      {GROUPS.map((group) => {
        const members = items.filter((each) => groupOf(each, now) === group);
        if (members.length === 0) return null;
        return (
          <section key={group} className="stack" aria-labelledby={`group-${group}`}>
            <SectionHeading id={`group-${group}`}>
              {t(`groups.${group}`, { count: members.length, side })}
            </SectionHeading>
            <ul className="stack introductions">
              {members.map((each) => (
                <IntroductionCard key={each.id} introduction={each} isMine={group === 'mine'} />
              ))}
            </ul>
          </section>
        );
      })}
      {found.hasNextPage && (
        <LoadMore
          shown={items.length}
          total={found.data.pages[0]?.total ?? items.length}
          hasMore
          isLoading={found.isFetchingNextPage}
          onLoadMore={() => void found.fetchNextPage()}
        />
      )}
    </>
  );
}

function NothingOpen({ side }: { side: Side }) {
  const t = useTranslations('introductions.empty');
  return (
    <EmptyState
      title={t('title')}
      actions={
        side === 'candidate' ? (
          <LinkButton look="primary" to="/matches">
            {t('toMatches')}
          </LinkButton>
        ) : (
          <LinkButton look="primary" to="/vacatures/beheer">
            {t('toVacancies')}
          </LinkButton>
        )
      }
    >
      <p>{t(side)}</p>
    </EmptyState>
  );
}

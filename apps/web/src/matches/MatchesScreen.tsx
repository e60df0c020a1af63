import { listMyMatches } from '@inzetbaar/contracts/matching';
import type { MyMatch, MyMatchPage } from '@inzetbaar/contracts/matching';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../api/queries.ts';
import { EmptyState } from '../design/components/EmptyState.tsx';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { LoadMore } from '../design/components/LoadMore.tsx';
import { PageHeader } from '../design/components/PageHeader.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { BlocksCard } from './BlocksCard.tsx';
import { MatchCard } from './MatchCard.tsx';
import { WhatIfCard } from './WhatIfCard.tsx';
import './matches.css';

const PASSPORT: string = '/paspoort';
const HOW: string = '/hoe-werkt-matching';

/** Everything that is open, in the order of fit, with why and what stands in the way. */
export function MatchesScreen() {
  const t = useTranslations('matches');
  const matches = useInfiniteQuery(pagedQuery(listMyMatches, { query: {} }));
  const first = matches.data?.pages[0];
  const items = matches.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {matches.isPending && <Skeleton shape="cards" count={4} />}
      {matches.isError && (
        <ErrorState
          error={matches.error}
          onRetry={() => void matches.refetch()}
          isRetrying={matches.isFetching}
        />
      )}
      {first !== undefined && first.notRanked !== null && <NotRanked reason={first.notRanked} />}
      {first !== undefined && first.notRanked === null && items.length === 0 && (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
      {first !== undefined && items.length > 0 && (
        <div className="matches">
          <div className="stack stack-l">
            <Summary counts={first.counts} />
            <Groups items={items} fitting={first.counts.fitting} />
            <LoadMore
              shown={items.length}
              total={first.total}
              hasMore={matches.hasNextPage}
              isLoading={matches.isFetchingNextPage}
              onLoadMore={() => void matches.fetchNextPage()}
            />
          </div>
          <aside className="stack">
            <WhatIfCard options={first.whatIf} />
            <BlocksCard blocked={first.counts.blocked} />
            <HowItWorks version={first.weightsVersion} />
          </aside>
        </div>
      )}
    </>
  );
}

function Summary({ counts }: { counts: MyMatchPage['counts'] }) {
  const t = useTranslations('matches');
  const { open, fitting, ready } = counts;
  return (
    <div className="matches-summary">
      <p>
        {t('summary', { open, fitting })} {ready > 0 && t('ready', { ready })}
      </p>
      <a href="#what-if" className="matches-jump">
        {t('toWhatIf')}
      </a>
    </div>
  );
}

/** What fits, and after it what something stands in the way of; the list comes in that order. */
function Groups({ items, fitting }: { items: readonly MyMatch[]; fitting: number }) {
  const t = useTranslations('matches');
  const open = items.filter((match) => match.explanation.blocks.length === 0);
  const blocked = items.filter((match) => match.explanation.blocks.length > 0);
  return (
    <>
      <section className="stack" aria-labelledby="fitting">
        {fitting === 0 ? (
          <SectionHeading id="fitting" hint={t('fittingNoneText')}>
            {t('fittingNone')}
          </SectionHeading>
        ) : (
          <SectionHeading id="fitting">{t('fitting')}</SectionHeading>
        )}
        {open.length > 0 && <MatchList matches={open} />}
      </section>
      {blocked.length > 0 && (
        <section className="stack" aria-labelledby="blocked">
          <SectionHeading id="blocked" hint={t('blockedHint')}>
            {t('blocked')}
          </SectionHeading>
          <MatchList matches={blocked} />
        </section>
      )}
    </>
  );
}

function MatchList({ matches }: { matches: readonly MyMatch[] }) {
  return (
    <ul className="stack match-list">
      {matches.map((match) => (
        <MatchCard key={match.vacancy.id} match={match} />
      ))}
    </ul>
  );
}

function HowItWorks({ version }: { version: string }) {
  const t = useTranslations('matches.how');
  return (
    <div className="stack stack-s">
      <p className="quiet small">{t('text', { version })}</p>
      <div className="row">
        <LinkButton to={HOW} look="quiet" size="small">
          {t('link')}
        </LinkButton>
      </div>
    </div>
  );
}

function NotRanked({ reason }: { reason: NonNullable<MyMatchPage['notRanked']> }) {
  const t = useTranslations('matches.notRanked');
  return (
    <EmptyState
      title={t(`${reason}.title`)}
      actions={
        <LinkButton to={PASSPORT} look="primary">
          {t(`${reason}.action`)}
        </LinkButton>
      }
    >
      <p>{t(`${reason}.text`)}</p>
    </EmptyState>
  );
}

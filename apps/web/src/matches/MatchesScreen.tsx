import type { MyMatch, MyMatchPage } from '@inzetbaar/contracts/matching';
import type { NearTraining } from '@inzetbaar/contracts/trainings';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../design/components/Button.tsx';
import { EmptyState } from '../design/components/EmptyState.tsx';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { LoadMore } from '../design/components/LoadMore.tsx';
import { PageHeader } from '../design/components/PageHeader.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { Tabs } from '../design/components/Tabs.tsx';
import { BlocksCard } from './BlocksCard.tsx';
import { MatchCard } from './MatchCard.tsx';
import { WhatIfCard } from './WhatIfCard.tsx';
import { useBlockedMatches, useFittingMatches } from './useMatches.ts';
import './matches.css';

const route = getRouteApi('/signed-in/matches');
const PASSPORT: string = '/paspoort';
const HOW: string = '/hoe-werkt-matching';

/** Everything that is open, in the order of fit, with why and what stands in the way. */
export function MatchesScreen() {
  const t = useTranslations('matches');
  const { query, first } = useFittingMatches();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {query.isPending && <Skeleton shape="cards" count={4} />}
      {query.isError && (
        <ErrorState
          error={query.error}
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      )}
      {first !== undefined && <Ranking first={first} />}
    </>
  );
}

function Ranking({ first }: { first: MyMatchPage }) {
  const t = useTranslations('matches');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { counts, notRanked } = first;
  if (notRanked !== null) return <NotRanked reason={notRanked} />;
  if (counts.open === 0) {
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  }
  const showBlocked = () => void navigate({ search: { deel: 'drempels' }, resetScroll: false });
  return (
    <div className="matches">
      <div className="stack stack-l">
        <Summary counts={counts} />
        <Tabs
          label={t('title')}
          selected={search.deel ?? 'past'}
          onSelect={(part) =>
            void navigate({
              search: part === 'drempels' ? { deel: part } : {},
              replace: true,
              resetScroll: false,
            })
          }
          tabs={[
            {
              id: 'past',
              label: t('fitting'),
              count: counts.fitting,
              content: <Fitting onShowBlocked={showBlocked} />,
            },
            {
              id: 'drempels',
              label: t('blocked'),
              count: counts.open - counts.fitting,
              content: <Blocked />,
            },
          ]}
        />
      </div>
      <aside className="stack">
        <WhatIfCard options={first.whatIf} />
        <BlocksCard blocked={counts.blocked} />
        <HowItWorks version={first.weightsVersion} />
      </aside>
    </div>
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

function Fitting({ onShowBlocked }: { onShowBlocked: () => void }) {
  const t = useTranslations('matches');
  const { query, items, trainings, total } = useFittingMatches();
  if (items.length === 0) {
    return (
      <EmptyState
        title={t('fittingNone')}
        actions={<Button onPress={onShowBlocked}>{t('blocked')}</Button>}
      >
        <p>{t('fittingNoneText')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <MatchList label={t('fitting')} matches={items} trainings={trainings} />
      <LoadMore
        shown={items.length}
        total={total}
        hasMore={query.hasNextPage}
        isLoading={query.isFetchingNextPage}
        onLoadMore={() => void query.fetchNextPage()}
      />
    </div>
  );
}

function Blocked() {
  const t = useTranslations('matches');
  const { query, items, trainings, total } = useBlockedMatches();
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.isPending) return <Skeleton shape="cards" count={3} />;
  if (items.length === 0) return <p>{t('blockedNone')}</p>;
  return (
    <div className="stack">
      <p className="quiet measure">{t('blockedHint')}</p>
      <MatchList label={t('blocked')} matches={items} trainings={trainings} />
      <LoadMore
        shown={items.length}
        total={total}
        hasMore={query.hasNextPage}
        isLoading={query.isFetchingNextPage}
        onLoadMore={() => void query.fetchNextPage()}
      />
    </div>
  );
}

interface MatchListProps {
  label: string;
  matches: readonly MyMatch[];
  trainings: readonly NearTraining[];
}

function MatchList({ label, matches, trainings }: MatchListProps) {
  return (
    <>
      <h2 className="visually-hidden">{label}</h2>
      <ul className="stack match-list">
        {matches.map((match) => (
          <MatchCard key={match.vacancy.id} match={match} trainings={trainings} />
        ))}
      </ul>
    </>
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

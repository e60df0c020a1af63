import { readIntroduction } from '@inzetbaar/contracts/introductions';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import { listPlacements } from '@inzetbaar/contracts/placements';
import { readVacancy } from '@inzetbaar/contracts/vacancies';
import { STANDING_STATUSES } from '@inzetbaar/domain/placements';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { PlacementForm } from '../parts/PlacementForm.tsx';
import '../parts/placements.css';

const route = getRouteApi('/signed-in/plaatsingen/nieuw');
const INTRODUCTIONS: string = '/kennismakingen';

/** Proposing a placement after an introduction that went well. */
export function NewPlacementScreen() {
  const t = useTranslations('placements.new');
  const { kennismaking: id } = route.useSearch();
  return (
    <div className="page-narrow">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={<BackLink to="/plaatsingen">{t('back')}</BackLink>}
      />
      {id === undefined ? (
        <EmptyState
          title={t('withoutTitle')}
          actions={<LinkButton to={INTRODUCTIONS}>{t('toIntroductions')}</LinkButton>}
        >
          <p>{t('withoutText')}</p>
        </EmptyState>
      ) : (
        <AfterIntroduction id={id} />
      )}
    </div>
  );
}

function AfterIntroduction({ id }: { id: string }) {
  const { data, error, isPending, isFetching, refetch } = useQuery(
    readQuery(readIntroduction, { params: { id } }),
  );
  if (data === undefined) {
    return isPending ? (
      <Skeleton shape="cards" count={2} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    );
  }
  if (data.status !== 'succeeded') return <NotYet introduction={data} />;
  return <UnlessPlaced introduction={data} />;
}

/** The form, unless somebody has made the placement: an introduction has one at a time. */
function UnlessPlaced({ introduction }: { introduction: Introduction }) {
  const t = useTranslations('placements.new');
  const { data, error, isPending, isFetching, refetch } = useQuery(
    readQuery(listPlacements, {
      query: {
        vacancyId: introduction.vacancy.id,
        side: 'employer',
        limit: 100,
        status: [...STANDING_STATUSES],
      },
    }),
  );
  if (data === undefined) {
    return isPending ? (
      <Skeleton shape="cards" count={2} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    );
  }
  const placement = data.items.find((each) => each.introductionId === introduction.id);
  if (placement === undefined) return <WithVacancy introduction={introduction} />;
  return (
    <Notice
      announces={false}
      title={t('placedTitle')}
      actions={
        <LinkButton look="primary" to="/plaatsingen/$id" params={{ id: placement.id }}>
          {t('toPlacement')}
        </LinkButton>
      }
    >
      <p>{t('placedText')}</p>
    </Notice>
  );
}

function NotYet({ introduction: { id, status } }: { introduction: Introduction }) {
  const t = useTranslations();
  const path: string = `${INTRODUCTIONS}/${id}`;
  return (
    <Notice
      tone="warning"
      announces={false}
      title={t('placements.new.notYetTitle')}
      actions={<LinkButton to={path}>{t('placements.new.toIntroduction')}</LinkButton>}
    >
      <p>
        {t('placements.new.notYetText', { status: t(`vocabulary.introductionStatus.${status}`) })}
      </p>
    </Notice>
  );
}

function WithVacancy({ introduction }: { introduction: Introduction }) {
  const { data, error, isPending, isFetching, refetch } = useQuery(
    readQuery(readVacancy, { params: { id: introduction.vacancy.id } }),
  );
  if (data !== undefined) return <PlacementForm introduction={introduction} vacancy={data} />;
  return isPending ? (
    <Skeleton shape="cards" count={2} />
  ) : (
    <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { History } from '../detail/History.tsx';
import { NextStep } from '../detail/NextStep.tsx';
import { Person } from '../detail/Person.tsx';
import { Road } from '../detail/Road.tsx';
import { VacancyCard } from '../detail/VacancyCard.tsx';
import { WhoSeesWhat } from '../detail/WhoSeesWhat.tsx';
import { useOtherSide } from '../otherSide.ts';
import { introductionQuery } from '../queries.ts';
import { STATUS_TONES } from '../statusTone.ts';
import '../introductions.css';

const route = getRouteApi('/signed-in/kennismakingen/$id');

/** One introduction, from the side of the reader: where it stands, what to do, who sees what. */
export function IntroductionScreen() {
  const t = useTranslations();
  const { id } = route.useParams();
  const otherSide = useOtherSide();
  const found = useQuery(introductionQuery(id));
  const { data, error } = found;
  // What was released may be gone by now: without a fresh answer nothing of the person is shown.
  const introduction =
    data === undefined || error === null || data.side === 'candidate'
      ? data
      : { ...data, person: null };

  return (
    <>
      <PageHeader
        title={
          introduction === undefined
            ? t('introductions.one')
            : t(`introductions.${introduction.side}.title`, { other: otherSide(introduction) })
        }
        back={<BackLink to="/kennismakingen">{t('introductions.back')}</BackLink>}
        {...(introduction === undefined
          ? {}
          : { lead: t('introductions.forVacancy', { vacancy: introduction.vacancy.title }) })}
        meta={
          introduction !== undefined && (
            <Badge tone={STATUS_TONES[introduction.status]}>
              {t(`vocabulary.introductionStatus.${introduction.status}`)}
            </Badge>
          )
        }
      />
      {error !== null && (
        <ErrorState
          error={error}
          onRetry={() => void found.refetch()}
          isRetrying={found.isFetching}
        />
      )}
      {introduction === undefined ? (
        error === null && <Skeleton shape="cards" count={3} />
      ) : (
        <div className="introduction-page">
          <div className="stack introduction-main">
            <NextStep introduction={introduction} />
            {introduction.side === 'candidate' ? (
              <WhoSeesWhat introduction={introduction} />
            ) : (
              <Person introduction={introduction} isFresh={error === null} />
            )}
          </div>
          <div className="stack introduction-beside">
            <Road introduction={introduction} />
            <VacancyCard introduction={introduction} />
            <History introduction={introduction} />
          </div>
        </div>
      )}
    </>
  );
}

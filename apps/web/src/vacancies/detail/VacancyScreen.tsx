import { readVacancy } from '@inzetbaar/contracts/vacancies';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { NotFoundPage } from '../../app/pages/NotFoundPage.tsx';
import { ApiProblem } from '../../api/problems.ts';
import { readQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { hasRole, useAccount } from '../../session/session.ts';
import { Interest } from './Interest.tsx';
import { OwnFit } from './OwnFit.tsx';
import { OwnerCard } from './OwnerCard.tsx';
import { VacancyFacts } from './VacancyFacts.tsx';
import { VacancyContent } from './VacancyContent.tsx';
import { useMyMatch } from './useMyMatch.ts';
import './vacancy.css';

const route = getRouteApi('/signed-in/vacatures/$id');
const OWN: string = '/vacatures/beheer';

/** One vacancy to read: the work, what it asks, why it fits, and what to do next. */
export function VacancyScreen() {
  const { id } = route.useParams();
  const vacancy = useQuery(readQuery(readVacancy, { params: { id } }));
  // An address that names no vacancy is told as one whose vacancy is gone, or not ours to see.
  if (vacancy.error instanceof ApiProblem && [404, 422].includes(vacancy.error.status)) {
    return <NotFoundPage />;
  }
  if (vacancy.data !== undefined) return <VacancyPage vacancy={vacancy.data} />;
  return (
    <>
      <Back isOwner={false} />
      {vacancy.isError ? (
        <ErrorState
          error={vacancy.error}
          onRetry={() => void vacancy.refetch()}
          isRetrying={vacancy.isFetching}
        />
      ) : (
        <Skeleton shape="page" count={3} />
      )}
    </>
  );
}

function VacancyPage({ vacancy }: { vacancy: Vacancy }) {
  const t = useTranslations();
  const isSeeker = hasRole(useAccount(), ['candidate', 'trainee']);
  const match = useMyMatch(vacancy.id, isSeeker);
  const isOpen = vacancy.status === 'published';
  const skillsPart = match.data?.explanation.parts.find((part) => part.kind === 'skills');

  return (
    <article>
      <PageHeader
        back={<Back isOwner={vacancy.owner !== null} />}
        title={vacancy.title}
        meta={
          <>
            <Badge tone="primary">{t(`vocabulary.branch.${vacancy.branch}`)}</Badge>
            {!isOpen && (
              <Badge tone="warning">{t(`vocabulary.vacancyStatus.${vacancy.status}`)}</Badge>
            )}
          </>
        }
        lead={`${vacancy.organisation.name}, ${vacancy.location.municipality.name}`}
      />
      <div className="vacancy">
        <aside className="vacancy-side stack">
          {!isOpen && (
            <Notice tone="warning" title={t('vacancies.notOnline')} announces={false}>
              {vacancy.owner === null
                ? t('vacancies.notOpenText')
                : t('vacancies.notOnlineText', {
                    status: t(`vocabulary.vacancyStatus.${vacancy.status}`),
                  })}
            </Notice>
          )}
          {vacancy.owner !== null && <OwnerCard vacancy={vacancy} owner={vacancy.owner} />}
          {isSeeker && <Interest vacancy={vacancy} match={match} />}
          <VacancyFacts vacancy={vacancy} />
        </aside>
        <div className="vacancy-main stack stack-l">
          {isSeeker && <OwnFit match={match} />}
          <VacancyContent vacancy={vacancy} ownSkills={skillsPart?.skills ?? []} />
        </div>
      </div>
    </article>
  );
}

/** Back to where the vacancy was opened from; where that is not known, to the own list or the search. */
function Back({ isOwner }: { isOwner: boolean }) {
  const t = useTranslations('vacancies');
  const from = useLocation({ select: ({ state }) => state.vacancyFrom });
  if (from === undefined && isOwner) return <BackLink to={OWN}>{t('backToOwn')}</BackLink>;
  if (from === undefined) return <BackLink to="/vacatures">{t('backToSearch')}</BackLink>;
  return (
    <BackLink to={from.to} {...(from.search === undefined ? {} : { search: { ...from.search } })}>
      {from.to === '/vacatures' ? t('backToSearch') : t('backToList')}
    </BackLink>
  );
}

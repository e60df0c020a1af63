import { readVacancy } from '@inzetbaar/contracts/vacancies';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { versionedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { EditVacancyForm } from '../form/EditVacancyForm.tsx';
import { PausedNotice } from '../form/PausedNotice.tsx';
import { useOwnLocations } from '../../api/useOwnLocations.ts';
import { STATUS_TONES } from '../list/statusTone.ts';

const route = getRouteApi('/signed-in/vacatures/$id/bewerken');

/** Changing a vacancy of the own organisation. */
export function EditVacancyScreen() {
  const t = useTranslations();
  const { id } = route.useParams();
  const { nietOnline } = route.useSearch();
  const vacancy = useQuery({
    ...versionedQuery(readVacancy, { params: { id } }),
    // A form is not to change under the hands of who fills it in.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const own = useOwnLocations();
  // The version that was read when the screen opened; later ones are for the form to ask about.
  const [begun, setBegun] = useState<typeof vacancy.data>();
  if (begun?.data.id !== id && vacancy.data !== undefined && !vacancy.isStale) {
    setBegun(vacancy.data);
  }
  const problem = [vacancy, own].find((query) => query.error !== null);

  return (
    <>
      <PageHeader
        title={begun?.data.title ?? t('vacancyManagement.form.editTitle')}
        back={<BackLink to="/vacatures/beheer">{t('vacancyManagement.form.back')}</BackLink>}
        meta={
          begun !== undefined && (
            <Badge tone={STATUS_TONES[begun.data.status]}>
              {t(`vocabulary.vacancyStatus.${begun.data.status}`)}
            </Badge>
          )
        }
      />
      {nietOnline === true && (
        <Notice tone="warning" title={t('vacancyManagement.form.notPublishedTitle')}>
          <p>{t('vacancyManagement.form.notPublishedText')}</p>
        </Notice>
      )}
      {begun?.data.owner?.pauseReason === 'unanswered' && <PausedNotice vacancy={begun.data} />}
      {begun !== undefined && own.locations !== undefined ? (
        <EditVacancyForm
          key={begun.data.id}
          begun={begun}
          locations={own.locations}
          namesOrganisation={own.organisations > 1}
        />
      ) : problem !== undefined ? (
        <ErrorState
          error={problem.error}
          onRetry={() => void problem.refetch()}
          isRetrying={problem.isFetching}
        />
      ) : (
        <Skeleton shape="cards" count={3} />
      )}
    </>
  );
}

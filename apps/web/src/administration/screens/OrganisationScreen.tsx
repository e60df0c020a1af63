import { readOrganisation } from '@inzetbaar/contracts/organisations';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { versionedQuery } from '../../api/index.ts';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { EditOrganisation } from '../organisations/EditOrganisation.tsx';
import { Locations } from '../organisations/Locations.tsx';
import { OwnResponseTimes } from '../organisations/OwnResponseTimes.tsx';
import { Participation } from '../organisations/Participation.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import '../administration.css';

const route = getRouteApi('/signed-in/beheer/organisaties/$id');

/** One organisation, to change, with its locations. */
export function OrganisationScreen() {
  const t = useTranslations('organisation');
  const { id } = route.useParams();
  const found = useQuery(versionedQuery(readOrganisation, { params: { id } }));
  // The form keeps the version that it began with; the locations are always those of now.
  const [begun, setBegun] = useState<typeof found.data>();
  if (begun?.data.id !== id && found.data !== undefined && !found.isStale) setBegun(found.data);
  const now = found.data?.data;
  const account = useAccount();
  const answersFor = hasRole(account, ['recruiter', 'organisation-admin'], id);

  return (
    <>
      <PageHeader
        title={now?.name ?? t('one')}
        back={<BackLink to="/beheer/organisaties">{t('title')}</BackLink>}
        {...(now === undefined
          ? {}
          : {
              actions: (
                <LinkButton to="/beheer/mensen" search={{ organisatie: id }}>
                  {t('people')}
                </LinkButton>
              ),
            })}
      />
      {now !== undefined && begun !== undefined ? (
        <div className="split">
          <EditOrganisation key={id} begun={begun} />
          <div className="stack">
            <Locations organisation={now} />
            {answersFor && <OwnResponseTimes organisationId={id} />}
            {hasRole(account, ['platform-admin']) && <Participation organisation={now} />}
          </div>
        </div>
      ) : found.isError ? (
        <ErrorState
          error={found.error}
          onRetry={() => void found.refetch()}
          isRetrying={found.isFetching}
        />
      ) : (
        <Skeleton shape="cards" count={2} />
      )}
    </>
  );
}

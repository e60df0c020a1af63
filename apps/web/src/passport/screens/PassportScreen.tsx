import { readPassport } from '@inzetbaar/contracts/passports';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { versionedQuery } from '../../api/index.ts';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { PassportEditor } from '../form/PassportEditor.tsx';
import { STEPS } from '../form/steps.ts';
import '../passport.css';

const route = getRouteApi('/signed-in/paspoort');

/** The own skills passport: an overview, and one step at a time. */
export function PassportScreen() {
  const t = useTranslations('passport');
  const { stap } = route.useSearch();
  const step = STEPS.find(({ path }) => path === stap);
  const saved = useQuery({
    ...versionedQuery(readPassport, {}),
    // A form is not to change under the hands of who fills it in.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  // The version that was read when the screen opened; later ones are for the form to ask about.
  const [begun, setBegun] = useState<typeof saved.data>();
  if (begun === undefined && saved.data !== undefined && !saved.isStale) setBegun(saved.data);

  return (
    <>
      <PageHeader
        title={t('title')}
        {...(step === undefined
          ? { lead: t('lead') }
          : {
              back: (
                <BackLink to="/paspoort" search={{}}>
                  {t('allParts')}
                </BackLink>
              ),
            })}
      />
      {begun !== undefined ? (
        <PassportEditor begun={begun} step={step} />
      ) : saved.isError ? (
        <ErrorState
          error={saved.error}
          onRetry={() => void saved.refetch()}
          isRetrying={saved.isFetching}
        />
      ) : (
        <Skeleton shape="cards" count={4} />
      )}
    </>
  );
}

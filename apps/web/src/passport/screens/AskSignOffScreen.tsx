import { listEvidence } from '@inzetbaar/contracts/passports';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { AskSignOffForm } from '../sign-off/AskSignOffForm.tsx';
import '../passport.css';

/** Asks a colleague or supervisor, by mail, to confirm what I can do. */
export function AskSignOffScreen() {
  const t = useTranslations('signOff.ask');
  const read = useQuery(readQuery(listEvidence, {}));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={
          <BackLink to="/paspoort/bewijs" search={{}}>
            {t('back')}
          </BackLink>
        }
      />
      {read.isPending && <Skeleton shape="cards" count={2} />}
      {read.isError && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {read.isSuccess &&
        (read.data.skills.length === 0 ? (
          <EmptyState
            title={t('empty')}
            actions={
              <LinkButton to="/paspoort" search={{}} look="primary">
                {t('toPassport')}
              </LinkButton>
            }
          >
            <p>{t('emptyText')}</p>
          </EmptyState>
        ) : (
          <AskSignOffForm skills={read.data.skills} />
        ))}
    </>
  );
}

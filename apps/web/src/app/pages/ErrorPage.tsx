import { useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem, OfflineProblem } from '../../api/problems.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { BarePage } from '../layout/BarePage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** Instead of a page that could not be shown. A page whose data does not exist is not found. */
export function ErrorPage({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useTranslations();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  if (error instanceof ApiProblem && error.status === 404) return <NotFoundPage />;
  const known = error instanceof ApiProblem || error instanceof OfflineProblem;
  return (
    <BarePage>
      <PageHeader title={t('navigation.crash.title')} />
      {known ? (
        <ErrorState error={error} onRetry={retry} />
      ) : (
        <Notice
          tone="danger"
          actions={<Button onPress={retry}>{t('common.actions.retry')}</Button>}
        >
          {t('navigation.crash.text')}
        </Notice>
      )}
    </BarePage>
  );
}

import { openSignOff } from '@inzetbaar/contracts/passports';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api/client.ts';
import { ApiProblem } from '../api/problems.ts';
import { EmptyState } from '../design/components/EmptyState.tsx';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { PageHeader } from '../design/components/PageHeader.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { WelcomeLayout } from '../session/screens/WelcomeLayout.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { openSignOffKey } from './openSignOffKey.ts';
import { ReviewList } from './ReviewList.tsx';
import './sign-off.css';

/**
 * What a link in a mail asks, or what was given through it. The token stands behind the `#`, so that it
 * is in no server's log, and opening the page uses nothing up.
 */
export function SignOffScreen() {
  const t = useTranslations('signOff');
  const token = useLocation({ select: (location) => location.hash });
  const [answeredFor, setAnsweredFor] = useState<string>();
  const opened = useQuery({
    queryKey: openSignOffKey(token),
    queryFn: async () => (await call(openSignOff, { body: { token } })).data,
    enabled: token !== '' && answeredFor === undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

  if (answeredFor !== undefined) return <Thanks holder={answeredFor} />;
  if (token === '' || isInvalid(opened.error)) {
    return <Refused title={t('invalid.heading')}>{t('invalid.text')}</Refused>;
  }
  if (isOwn(opened.error)) {
    return (
      <Refused
        title={t('invalid.ownHeading')}
        actions={
          <LinkButton to="/paspoort/bewijs" search={{}} look="primary">
            {t('invalid.toEvidence')}
          </LinkButton>
        }
      >
        {t('invalid.ownText')}
      </Refused>
    );
  }
  const { data } = opened;
  return (
    <WelcomeLayout>
      {opened.isPending && <Skeleton />}
      {opened.isError && (
        <>
          <PageHeader title={t('invalid.title')} />
          <ErrorState
            error={opened.error}
            onRetry={() => void opened.refetch()}
            isRetrying={opened.isFetching}
          />
        </>
      )}
      {data?.state === 'open' && (
        <AnswerForm token={token} asked={data} onAnswered={() => setAnsweredFor(data.holder)} />
      )}
      {data?.state === 'answered' && <ReviewList token={token} given={data} />}
    </WelcomeLayout>
  );
}

function Thanks({ holder }: { holder: string }) {
  const t = useTranslations('signOff.answer');
  return (
    <WelcomeLayout>
      <PageHeader title={t('doneTitle')} />
      <div className="stack" role="status">
        <p>{t('doneText', { name: holder })}</p>
        <p>{t('doneLater')}</p>
      </div>
    </WelcomeLayout>
  );
}

interface RefusedProps {
  title: string;
  children: string;
  actions?: ReactNode;
}

function Refused({ title, children, actions }: RefusedProps) {
  const t = useTranslations('signOff.invalid');
  return (
    <WelcomeLayout>
      <PageHeader title={t('title')} />
      <EmptyState title={title} {...(actions === undefined ? {} : { actions })}>
        <p>{children}</p>
      </EmptyState>
    </WelcomeLayout>
  );
}

/** A link that leads nowhere, or text behind the `#` that is no token at all. */
function isInvalid(error: unknown): boolean {
  return error instanceof ApiProblem && [404, 410, 422].includes(error.status);
}

function isOwn(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'own_request';
}

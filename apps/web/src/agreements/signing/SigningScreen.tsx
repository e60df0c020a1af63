import { openSigningLink, signByLink } from '@inzetbaar/contracts/placements';
import type { ResponseOf } from '@inzetbaar/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../../api/client.ts';
import { ApiProblem } from '../../api/problems.ts';
import { useWrite } from '../../api/useWrite.ts';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { WelcomeLayout } from '../../session/screens/WelcomeLayout.tsx';
import { latestOf } from '../agreement.ts';
import { RuleList } from '../detail/RuleList.tsx';
import { Signatures } from '../detail/Signatures.tsx';
import { SignFields } from '../detail/SignFields.tsx';
import { TermsView } from '../detail/TermsView.tsx';
import '../agreements.css';

/**
 * What a link in a mail is to sign. The token stands behind the `#`, so that it is in no server's log;
 * opening the page, also by a program that looks at links in mails, signs nothing and uses nothing up.
 */
export function SigningScreen() {
  const t = useTranslations('agreements.byLink');
  const token = useLocation({ select: (location) => location.hash });
  const [signedFor, setSignedFor] = useState<string>();
  const opened = useQuery({
    queryKey: [openSigningLink.path, token],
    queryFn: async () => (await call(openSigningLink, { body: { token } })).data,
    enabled: token !== '' && signedFor === undefined,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (signedFor !== undefined) return <Thanks work={signedFor} />;
  if (token === '' || isInvalid(opened.error)) return <Refused />;
  const { data } = opened;
  return (
    <WelcomeLayout>
      {opened.isPending && <Skeleton />}
      {opened.isError && (
        <>
          <PageHeader title={t('title')} />
          <ErrorState
            error={opened.error}
            onRetry={() => void opened.refetch()}
            isRetrying={opened.isFetching}
          />
        </>
      )}
      {data !== undefined && <Opened token={token} opened={data} onSigned={setSignedFor} />}
    </WelcomeLayout>
  );
}

interface OpenedProps {
  token: string;
  opened: ResponseOf<typeof openSigningLink>;
  onSigned: (work: string) => void;
}

function Opened({ token, opened: { name, agreement }, onSigned }: OpenedProps) {
  const t = useTranslations('agreements');
  const sign = useWrite(signByLink);
  const version = latestOf(agreement);
  if (version === undefined) return null;
  return (
    <>
      <PageHeader
        title={t('byLink.title')}
        lead={t('byLink.lead', {
          name,
          person: agreement.person,
          work: agreement.workTitle,
          party: agreement.party,
          sender: agreement.sender.name,
          host: agreement.host.name,
        })}
      />
      <div className="stack stack-l">
        <Card as="section" aria-labelledby="terms">
          <SectionHeading id="terms">{t('terms.title')}</SectionHeading>
          <TermsView agreement={agreement} version={version} />
        </Card>
        {agreement.warnings.length > 0 && (
          <Card as="section" look="quiet" aria-labelledby="warnings">
            <SectionHeading id="warnings" hint={t('rules.warningsHint')}>
              {t('rules.warnings')}
            </SectionHeading>
            <RuleList
              label={t('rules.warnings')}
              rules={agreement.warnings.map((rule) => ({ ...rule, state: 'warns' }))}
            />
          </Card>
        )}
        <Card as="section" aria-labelledby="signatures">
          <SectionHeading id="signatures">{t('signatures.title')}</SectionHeading>
          <Signatures agreement={agreement} version={version.version} />
        </Card>
        <Card as="section" look="raised" aria-labelledby="sign">
          <SectionHeading id="sign" hint={t('byLink.hint')}>
            {t('sign.title')}
          </SectionHeading>
          <SignFields
            agreement={agreement}
            version={version}
            name={name}
            onSign={async (signature) => {
              await sign.mutateAsync({ body: { token, ...signature } });
              onSigned(agreement.workTitle);
            }}
          />
        </Card>
      </div>
    </>
  );
}

function Thanks({ work }: { work: string }) {
  const t = useTranslations('agreements.byLink');
  return (
    <WelcomeLayout>
      <PageHeader title={t('doneTitle')} />
      <div className="stack" role="status">
        <p>{t('doneText', { work })}</p>
        <p>{t('doneLater')}</p>
      </div>
    </WelcomeLayout>
  );
}

/** The same for every link that leads nowhere, so that it tells nothing about who was to sign what. */
function Refused() {
  const t = useTranslations('agreements.byLink');
  return (
    <WelcomeLayout>
      <PageHeader title={t('title')} />
      <EmptyState title={t('invalidTitle')}>
        <p>{t('invalidText')}</p>
        <p>{t('invalidNext')}</p>
      </EmptyState>
    </WelcomeLayout>
  );
}

/** A link that leads nowhere, or text behind the `#` that is no token at all. */
function isInvalid(error: unknown): boolean {
  return error instanceof ApiProblem && [404, 410, 422].includes(error.status);
}

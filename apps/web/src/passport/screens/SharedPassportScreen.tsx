import { openShareLink, printShareLink } from '@inzetbaar/contracts/passports';
import type { SharedPassportView } from '@inzetbaar/contracts/passports';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, call } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Logo } from '../../design/components/Logo.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { saveFile } from '../../design/saveFile.ts';
import { useFormats } from '../../i18n/index.ts';
import { LanguageSwitch } from '../../session/LanguageSwitch.tsx';
import { SharedFacts } from '../sharing/SharedFacts.tsx';
import { SharedSkills } from '../sharing/SharedSkills.tsx';
import '../passport.css';

/** What a share link shows, for whoever holds it. The token stands behind the `#`, in no server's log. */
export function SharedPassportScreen() {
  const t = useTranslations('sharedPassport');
  const token = useLocation({ select: (location) => location.hash });
  useNoIndex();
  const opened = useQuery({
    queryKey: [openShareLink.path, token],
    queryFn: async () => (await call(openShareLink, { body: { token } })).data,
    enabled: token !== '',
    // Each time counts as a look, which its maker sees.
    staleTime: Infinity,
    gcTime: 0,
  });

  if (token === '' || isInvalid(opened.error)) {
    return (
      <Sheet>
        <PageHeader title={t('title')} />
        <EmptyState title={t('invalidTitle')}>
          <p>{t('invalidText')}</p>
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet>
      {opened.isSuccess ? (
        <Shared token={token} passport={opened.data} />
      ) : (
        <>
          <PageHeader title={t('title')} />
          {opened.isError ? (
            <ErrorState
              error={opened.error}
              onRetry={() => void opened.refetch()}
              isRetrying={opened.isFetching}
            />
          ) : (
            <Skeleton shape="cards" count={3} />
          )}
        </>
      )}
    </Sheet>
  );
}

function Sheet({ children }: { children: ReactNode }) {
  return (
    <div className="shell shell-public">
      <header className="shell-header">
        <Logo />
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="shell-main shared-page">
        {children}
      </main>
    </div>
  );
}

function Shared({ token, passport }: { token: string; passport: SharedPassportView }) {
  const t = useTranslations('sharedPassport');
  const formats = useFormats();
  const { name, skills, until } = passport;
  const title = name === undefined ? t('title') : t('titleOf', { name });
  const print = useMutation({
    mutationFn: async () => {
      const { data } = await call(printShareLink, { body: { token } });
      saveFile(new Blob([Uint8Array.from(data)], { type: 'application/pdf' }), `${title}.pdf`);
    },
    onSuccess: () => showToast(t('pdfDone')),
  });
  return (
    <>
      <PageHeader
        title={title}
        lead={t('lead', { date: formats.date(until) })}
        actions={
          <Button
            icon={<Download aria-hidden="true" />}
            isPending={print.isPending}
            onPress={() => print.mutate()}
          >
            {t('pdf')}
          </Button>
        }
      />
      {print.isError && <ErrorState error={print.error} />}
      <div className="stack stack-l">
        {skills !== undefined && <SharedSkills groups={skills} />}
        <SharedFacts passport={passport} />
        <div className="no-print">
          <Notice announces={false}>{t('note')}</Notice>
        </div>
      </div>
    </>
  );
}

/** Tells search engines, should one come here, to keep nothing. */
function useNoIndex(): void {
  useEffect(() => {
    const meta = document.createElement('meta');
    meta.name = 'robots';
    meta.content = 'noindex, nofollow, noarchive';
    document.head.append(meta);
    return () => meta.remove();
  }, []);
}

function isInvalid(error: unknown): boolean {
  return error instanceof ApiProblem && error.status < 500 && error.status !== 429;
}

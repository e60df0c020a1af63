import { Outlet } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Logo } from '../../design/components/Logo.tsx';
import { useSession } from '../../session/session.ts';
import { Navigation } from '../navigation/Navigation.tsx';
import { PathLink } from '../navigation/PathLink.tsx';
import { AccountButton } from './AccountButton.tsx';
import { InShell } from './BarePage.tsx';

/** The shell around the screens of somebody who is signed in. */
export function SignedInLayout() {
  const t = useTranslations('navigation');
  const account = useSession()?.account;
  // For the moment between signing out and the page of signing in.
  if (account === undefined || account === null) return null;
  return (
    <div className="shell">
      <header className="shell-header">
        <PathLink path="/" className="shell-home" aria-label={t('home')}>
          <Logo />
        </PathLink>
        <div className="shell-tools">
          <PathLink path="/zoeken" className="shell-find">
            <Search aria-hidden="true" />
            <span>{t('find')}</span>
          </PathLink>
          <AccountButton account={account} />
        </div>
      </header>
      <Navigation />
      <main id="main" tabIndex={-1} className="shell-main">
        <InShell value={true}>
          <Outlet />
        </InShell>
      </main>
    </div>
  );
}

import { Outlet } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Logo } from '../../design/components/Logo.tsx';
import { LanguageSwitch } from '../../session/LanguageSwitch.tsx';
import { useSession } from '../../session/session.ts';
import { PathLink } from '../navigation/PathLink.tsx';
import { InShell } from './BarePage.tsx';
import { SignedInLayout } from './SignedInLayout.tsx';

/** The shell around a page for everybody; who is signed in keeps the menus. */
export function PublicLayout() {
  const t = useTranslations();
  const session = useSession();
  if (session?.account) return <SignedInLayout />;
  return (
    <div className="shell shell-public">
      <header className="shell-header">
        <PathLink path="/" className="shell-home" aria-label={t('navigation.home')}>
          <Logo />
        </PathLink>
        <div className="row">
          <LanguageSwitch />
          <LinkButton to="/aanmelden" size="small">
            {t('session.signIn.title')}
          </LinkButton>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="shell-main">
        <InShell value={true}>
          <Outlet />
        </InShell>
      </main>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Logo } from '../../design/components/Logo.tsx';
import { RegionIllustration } from '../../design/illustrations/RegionIllustration.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import './welcome.css';

/** The page around signing in and accepting an invitation: the task, beside a view of the region. */
export function WelcomeLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('session.signIn');
  return (
    <div className="welcome">
      <div className="welcome-side" aria-hidden="true">
        <p className="welcome-words">{t('welcome')}</p>
        <RegionIllustration />
      </div>
      <div className="welcome-main">
        <header className="welcome-header">
          <Logo />
          <LanguageSwitch />
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

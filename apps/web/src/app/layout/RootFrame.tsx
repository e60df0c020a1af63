import { Outlet } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Toasts } from '../../design/components/Toasts.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import './layout.css';

/** Around every page: the way past the menus, word of a lost connection, and toasts. */
export function RootFrame() {
  const t = useTranslations('navigation');
  return (
    <>
      <a className="skip-link" href="#main" onClick={focusMain}>
        {t('skip')}
      </a>
      <OfflineBanner />
      <Outlet />
      <Toasts />
    </>
  );
}

function focusMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

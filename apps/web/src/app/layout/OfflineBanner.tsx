import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';

/** Says so while there is no connection; what was read stays on screen. */
export function OfflineBanner() {
  const t = useTranslations('navigation.offline');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <div className="offline">
          <WifiOff aria-hidden="true" />
          <p>
            <strong>{t('title')}.</strong> {t('text')}
          </p>
        </div>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

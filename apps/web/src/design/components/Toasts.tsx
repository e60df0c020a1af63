import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { dismissToast, readToasts, subscribeToToasts, toastDuration } from './toasts.ts';
import type { Toast } from './toasts.ts';
import './Toasts.css';

/** The corner in which toasts appear; once, in the root of the app. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToToasts, readToasts);
  const t = useTranslations('common');
  return (
    <section className="toasts" aria-label={t('notifications')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useTranslations('common.actions');
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), toastDuration(toast));
    return () => clearTimeout(timer);
  }, [held, toast]);

  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Notice tone={toast.tone} announces={false}>
        {toast.text}
      </Notice>
      <Button
        look="quiet"
        iconOnly
        icon={<X aria-hidden="true" />}
        aria-label={t('close')}
        onPress={() => dismissToast(toast.id)}
      />
    </div>
  );
}

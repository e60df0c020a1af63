import { X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { dismissToast, readToasts, subscribeToToasts, toastDuration } from './toasts.ts';
import type { Toast } from './toasts.ts';
import './Toasts.css';

/** The place in which toasts appear; once, in the root of the app. */
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
  const card = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return undefined;
    const timer = setInterval(() => {
      // Behind the dialog of a phone nobody has seen it yet.
      const isSeen = card.current?.checkVisibility({ visibilityProperty: true }) ?? true;
      if (isSeen) dismissToast(toast.id);
    }, toastDuration(toast));
    return () => clearInterval(timer);
  }, [held, toast]);

  return (
    <div
      ref={card}
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

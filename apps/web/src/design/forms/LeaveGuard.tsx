import { useBlocker } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';

/** Asks before somebody leaves a form that was changed and not saved. */
export function LeaveGuard({ when }: { when: boolean }) {
  const t = useTranslations('common.form');
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: when,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Dialog
      isAlert
      isOpen={blocker.status === 'blocked'}
      onClose={stay}
      title={t('unsavedTitle')}
      actions={
        <>
          <Button look="primary" onPress={stay}>
            {t('unsavedStay')}
          </Button>
          <Button onPress={() => blocker.proceed?.()}>{t('unsavedLeave')}</Button>
        </>
      }
    >
      <p>{t('unsavedText')}</p>
    </Dialog>
  );
}

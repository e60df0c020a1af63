import { checkRegistration, listRegistrationsToCheck } from '@inzetbaar/contracts/passports';
import type { RegistrationToCheckView } from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { needsBigNumber } from '@inzetbaar/domain/passports';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { seenOf } from './seen.ts';

interface ConfirmDialogProps {
  registration: RegistrationToCheckView;
  onClose: () => void;
}

/** Asks once whether everything is really the same, and keeps the check. */
export function ConfirmDialog({ registration, onClose }: ConfirmDialogProps) {
  const t = useTranslations();
  const check = useWrite(checkRegistration, {
    refreshes: [listRegistrationsToCheck],
    onSuccess: () => {
      showToast(t('registrationChecks.confirmDialog.done'));
      onClose();
    },
  });
  const { id, name, title } = registration;
  const about = { name, title: t(`vocabulary.legalTitle.${title}`) };
  const isInRegister = needsBigNumber(title, calendarDateAt(new Date()));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('registrationChecks.confirmDialog.title')}
      actions={
        <>
          <Button
            look="primary"
            isPending={check.isPending}
            onPress={() =>
              check.mutate({
                params: { id },
                body: { outcome: 'confirmed', seen: seenOf(registration) },
              })
            }
          >
            {t('registrationChecks.confirmDialog.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>
        {t(
          isInRegister
            ? 'registrationChecks.confirmDialog.big'
            : 'registrationChecks.confirmDialog.diploma',
          about,
        )}
      </p>
      {check.isError && <ErrorState error={check.error} />}
    </Dialog>
  );
}

import {
  listSignOffs,
  remindSignOff,
  type SignOffRequestView,
  withdrawSignOff,
} from '@inzetbaar/contracts/passports';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';

interface SignOffDialogProps {
  request: SignOffRequestView;
  onClose: () => void;
}

/** Asks once whether the one reminder is to go. */
export function RemindDialog({ request: { id, name }, onClose }: SignOffDialogProps) {
  const t = useTranslations();
  const remind = useWrite(remindSignOff, {
    refreshes: [listSignOffs],
    onSuccess: () => {
      showToast(t('signOff.asked.reminded'));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('signOff.remind.title')}
      actions={
        <>
          <Button
            look="primary"
            isPending={remind.isPending}
            onPress={() => remind.mutate({ params: { id } })}
          >
            {t('signOff.asked.remind')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t('signOff.remind.text', { name })}</p>
      {remind.isError && <ErrorState error={remind.error} />}
    </Dialog>
  );
}

/** Asks once whether a request is to be taken back. */
export function WithdrawSignOffDialog({ request: { id, name }, onClose }: SignOffDialogProps) {
  const t = useTranslations();
  const withdraw = useWrite(withdrawSignOff, {
    refreshes: [listSignOffs],
    onSuccess: () => {
      showToast(t('signOff.withdraw.done'));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('signOff.withdraw.title')}
      actions={
        <>
          <Button
            look="danger"
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate({ params: { id } })}
          >
            {t('signOff.withdraw.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t('signOff.withdraw.text', { name })}</p>
      {withdraw.isError && <ErrorState error={withdraw.error} />}
    </Dialog>
  );
}

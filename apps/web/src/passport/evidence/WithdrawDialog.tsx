import { type EvidenceView, listEvidence, withdrawEvidence } from '@inzetbaar/contracts/passports';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';

interface WithdrawDialogProps {
  evidence: EvidenceView;
  onClose: () => void;
}

/** Asks once whether evidence is to go. */
export function WithdrawDialog({ evidence, onClose }: WithdrawDialogProps) {
  const t = useTranslations();
  const withdraw = useWrite(withdrawEvidence, {
    refreshes: [listEvidence],
    onSuccess: () => {
      showToast(t('evidence.withdraw.done'));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('evidence.withdraw.title')}
      actions={
        <>
          <Button
            look="danger"
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate({ params: { id: evidence.id } })}
          >
            {t('evidence.withdraw.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t('evidence.withdraw.text', { kind: t(`evidence.kind.${evidence.kind}`) })}</p>
      {withdraw.isError && <ErrorState error={withdraw.error} />}
    </Dialog>
  );
}

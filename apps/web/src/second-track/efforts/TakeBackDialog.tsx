import type { EffortItem, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useTakeBackEffort } from '../parts/useCaseWrites.ts';

interface TakeBackDialogProps {
  item: SecondTrackCase;
  effort: EffortItem;
  onClose: () => void;
}

/** Asks once more before something that was written down no longer counts. */
export function TakeBackDialog({ item, effort, onClose }: TakeBackDialogProps) {
  const t = useTranslations('secondTrack.efforts.takeBack');
  const tActions = useTranslations('common.actions');
  const takeBack = useTakeBackEffort();
  const params = { id: item.id, effortId: effort.id };
  const done = () => {
    showToast(t('done'));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button
            look="danger"
            isPending={takeBack.isPending}
            onPress={() => takeBack.mutate({ params }, { onSuccess: done })}
          >
            {t('do')}
          </Button>
          <Button onPress={onClose}>{tActions('cancel')}</Button>
        </>
      }
    >
      <p>{t('text')}</p>
      {takeBack.isError && <ErrorState error={takeBack.error} />}
    </Dialog>
  );
}

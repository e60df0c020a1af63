import { listUsers, setUserDisabled } from '@inzetbaar/contracts/identity';
import type { Person } from '@inzetbaar/contracts/identity';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';

interface BlockDialogProps {
  person: Person;
  onClose: () => void;
}

/** Blocks an account, or lets it in again. */
export function BlockDialog({ person, onClose }: BlockDialogProps) {
  const t = useTranslations();
  const save = useWrite(setUserDisabled, { refreshes: [listUsers] });
  const { id, name, disabled } = person;
  const what = disabled ? 'unblock' : 'block';
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`admin.${what}.title`, { name })}
      actions={
        <>
          <Button
            look={disabled ? 'primary' : 'danger'}
            isPending={save.isPending}
            onPress={() =>
              save.mutate(
                { params: { id }, body: { disabled: !disabled } },
                {
                  onSuccess: () => {
                    showToast(t(`admin.${what}.done`, { name }));
                    onClose();
                  },
                },
              )
            }
          >
            {t(`admin.${what}.do`)}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t(`admin.${what}.text`)}</p>
      {save.isError && <ErrorState error={save.error} />}
    </Dialog>
  );
}

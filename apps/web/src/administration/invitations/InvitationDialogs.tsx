import {
  listInvitations,
  resendInvitation,
  withdrawInvitation,
} from '@inzetbaar/contracts/identity';
import type { Invitation } from '@inzetbaar/contracts/identity';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';
import { InvitationLink } from './InvitationLink.tsx';

interface InvitationDialogProps {
  invitation: Invitation;
  onClose: () => void;
}

/** Takes an open invitation back. */
export function WithdrawDialog({ invitation, onClose }: InvitationDialogProps) {
  const t = useTranslations();
  const { id, name } = invitation;
  const withdraw = useWrite(withdrawInvitation, {
    refreshes: [listInvitations],
    onSuccess: () => {
      showToast(t('admin.withdraw.done', { name }));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('admin.withdraw.title', { name })}
      actions={
        <>
          <Button
            look="danger"
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate({ params: { id } })}
          >
            {t('admin.withdraw.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t('admin.withdraw.text')}</p>
      {withdraw.isError && <ErrorState error={withdraw.error} />}
    </Dialog>
  );
}

/** Sends an invitation again; the new link is shown once, to who may see it. */
export function ResendDialog({ invitation, onClose }: InvitationDialogProps) {
  const t = useTranslations();
  const formats = useFormats();
  const resend = useWrite(resendInvitation, { refreshes: [listInvitations] });
  const { id, name, email } = invitation;
  const sent = resend.data?.data;
  if (sent !== undefined) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={t('admin.resend.doneTitle')}
        actions={
          <Button look="primary" onPress={onClose}>
            {t('common.actions.close')}
          </Button>
        }
      >
        <p>
          {t('admin.sent.mailed', { email, until: formats.date(sent.invitation.expiresAt) })}{' '}
          {t('admin.resend.oldEnded')}
        </p>
        {sent.link !== null && <InvitationLink link={sent.link} />}
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('admin.resend.title', { name })}
      actions={
        <>
          <Button
            look="primary"
            isPending={resend.isPending}
            onPress={() => resend.mutate({ params: { id } })}
          >
            {t('admin.resend.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t('admin.resend.text', { email })}</p>
      {resend.isError && <ErrorState error={resend.error} />}
    </Dialog>
  );
}

import type { Introduction } from '@inzetbaar/contracts/introductions';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { useFormats } from '../../i18n/index.ts';
import { useChange } from '../detail/useChange.ts';
import { useOtherSide } from '../otherSide.ts';

interface ConfirmDialogProps {
  transition: 'agree-meeting' | 'succeed' | 'revoke';
  introduction: Introduction;
  onClose: () => void;
}

/** Asks once whether it is sure, and says what it will mean. */
export function ConfirmDialog({ transition, introduction, onClose }: ConfirmDialogProps) {
  const t = useTranslations('introductions.confirm');
  const tActions = useTranslations('common.actions');
  const formats = useFormats();
  const otherSide = useOtherSide();
  const change = useChange(introduction);
  // The time that is on screen: where the other side has just proposed another, this must not agree to it.
  const [meetingAt] = useState(introduction.meetingAt);
  const body = transition === 'agree-meeting' && meetingAt !== null ? { meetingAt } : {};
  const doing = useMutation({ mutationFn: () => change(transition, body), onSuccess: onClose });
  const words = {
    other: otherSide(introduction),
    when: meetingAt === null ? '' : formats.dateTime(meetingAt),
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`${transition}.title`, words)}
      actions={
        <>
          <Button
            look={transition === 'revoke' ? 'danger' : 'primary'}
            isPending={doing.isPending}
            onPress={() => doing.mutate()}
          >
            {t(`${transition}.do`)}
          </Button>
          <Button onPress={onClose}>{tActions('cancel')}</Button>
        </>
      }
    >
      <p>{t(`${transition}.text`, words)}</p>
      {doing.isError && <ErrorState error={doing.error} />}
    </Dialog>
  );
}

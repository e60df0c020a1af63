import type { KnowledgeEntry } from '@inzetbaar/contracts/knowledge';
import { EyeOff, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useReport, useShow, useWithdraw } from './useKnowledgeWrites.ts';

type Asked = 'withdraw' | 'takeDown' | 'report';

interface EntryActionsProps {
  entry: KnowledgeEntry;
  /** After it went out of sight for the reader. */
  onGone: () => void;
  /** What can be done beside it, in the same row. */
  children?: ReactNode;
}

/** What the reader may do with an entry; what takes it away is asked once more. */
export function EntryActions({ entry, onGone, children }: EntryActionsProps) {
  const t = useTranslations('knowledge');
  const [asked, setAsked] = useState<Asked | null>(null);
  const show = useShow();
  const { id, actions, party } = entry;
  const can = (action: KnowledgeEntry['actions'][number]) => actions.includes(action);
  const taking: Asked = party === 'checker' ? 'takeDown' : 'withdraw';
  if (actions.length === 0) return null;
  return (
    <div className="stack stack-s">
      <div className="row">
        {children}
        {can('show') && (
          <Button
            look="primary"
            size="small"
            isPending={show.isPending}
            onPress={() =>
              show.mutate({ params: { id } }, { onSuccess: () => showToast(t('show.done')) })
            }
          >
            {t('show.do')}
          </Button>
        )}
        {can('change') && (
          <LinkButton
            to="/kennis/$id/bewerken"
            params={{ id }}
            size="small"
            icon={<Pencil aria-hidden="true" />}
          >
            {t('edit')}
          </LinkButton>
        )}
        {can('report') && (
          <Button
            look="quiet"
            size="small"
            icon={<EyeOff aria-hidden="true" />}
            onPress={() => setAsked('report')}
          >
            {t('report.ask')}
          </Button>
        )}
        {can('withdraw') && (
          <Button
            look="quiet"
            size="small"
            icon={<Trash2 aria-hidden="true" />}
            onPress={() => setAsked(taking)}
          >
            {t(`${taking}.ask`)}
          </Button>
        )}
      </div>
      {show.isError && <ErrorState error={show.error} />}
      {asked !== null && (
        <Sure id={id} asked={asked} onGone={onGone} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

interface SureProps {
  id: string;
  asked: Asked;
  onGone: () => void;
  onClose: () => void;
}

function Sure({ id, asked, onGone, onClose }: SureProps) {
  const t = useTranslations('knowledge');
  const tActions = useTranslations('common.actions');
  const report = useReport();
  const withdraw = useWithdraw();
  const write = asked === 'report' ? report : withdraw;
  const done = () => {
    showToast(t(`${asked}.done`));
    onClose();
    onGone();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`${asked}.title`)}
      actions={
        <>
          <Button
            look={asked === 'report' ? 'primary' : 'danger'}
            isPending={write.isPending}
            onPress={() => write.mutate({ params: { id } }, { onSuccess: done })}
          >
            {t(`${asked}.do`)}
          </Button>
          <Button onPress={onClose}>{tActions('cancel')}</Button>
        </>
      }
    >
      <p>{t(`${asked}.text`)}</p>
      {write.isError && <ErrorState error={write.error} />}
    </Dialog>
  );
}

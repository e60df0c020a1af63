import { listMyMatches, readMyMatch } from '@inzetbaar/contracts/matching';
import {
  askSeat,
  listMySeatRequests,
  listTrainings,
  readDevelopmentPath,
  readTraining,
} from '@inzetbaar/contracts/trainings';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/useWrite.ts';
import { Button } from '../../design/components/Button.tsx';
import type { ButtonLook } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useAccount } from '../../session/session.ts';

/** Endpoints whose answers change with a request. */
export const SEAT_READS = [
  listMySeatRequests,
  readTraining,
  listTrainings,
  readDevelopmentPath,
  listMyMatches,
  readMyMatch,
] as const;

interface Session {
  id: string;
  startsOn: string;
  askUntil: string;
  seatsLeft: number;
}

interface AskSeatProps {
  training: { id: string; title: string; organisation: string };
  /** Those in which a seat can be asked, by first day. */
  sessions: readonly Session[];
  look?: ButtonLook;
}

/** Asks for a seat in two presses: the button, and sending once it is clear who sees what. */
export function AskSeat({ training, sessions, look = 'primary' }: AskSeatProps) {
  const t = useTranslations('trainings.ask');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        look={look}
        aria-label={t('openFor', { training: training.title })}
        onPress={() => setIsOpen(true)}
      >
        {t('open')}
      </Button>
      {isOpen && (
        <AskDialog training={training} sessions={sessions} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}

function AskDialog({ training, sessions, onClose }: AskSeatProps & { onClose: () => void }) {
  const t = useTranslations();
  const formats = useFormats();
  const { name, email } = useAccount();
  const [chosen, setChosen] = useState(sessions[0]?.id ?? '');
  const ask = useWrite(askSeat, {
    refreshes: SEAT_READS,
    onSuccess: ({ data }) => {
      showToast(
        t(data.status === 'waiting-list' ? 'trainings.ask.doneWaiting' : 'trainings.ask.done'),
      );
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('trainings.ask.title', { training: training.title })}
      actions={
        <>
          <Button
            look="primary"
            isPending={ask.isPending}
            onPress={() => ask.mutate({ body: { trainingId: training.id, sessionId: chosen } })}
          >
            {t('trainings.ask.send')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {ask.isError && <ErrorState error={ask.error} />}
        <RadioGroup
          label={t('trainings.ask.session')}
          layout="tiles"
          value={chosen}
          onChange={setChosen}
          choices={sessions.map(({ id, startsOn, askUntil, seatsLeft }) => ({
            value: id,
            label: t('trainings.ask.sessionLabel', { date: formats.date(startsOn) }),
            note: t('trainings.ask.sessionNote', {
              seats: seatsLeft,
              until: formats.date(askUntil),
            }),
          }))}
        />
        <Notice
          announces={false}
          title={t('trainings.ask.privacyTitle', { organisation: training.organisation })}
        >
          <p>{t('trainings.ask.privacy', { name, email })}</p>
        </Notice>
        <p>{t('trainings.ask.passport')}</p>
      </div>
    </Dialog>
  );
}

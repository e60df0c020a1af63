import { changeMySeatRequest } from '@inzetbaar/contracts/trainings';
import type { MySeatRequest } from '@inzetbaar/contracts/trainings';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/useWrite.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/formats.ts';
import { SEAT_READS } from './AskSeat.tsx';
import { SEAT_TONES } from './tones.ts';

interface MyRequestProps {
  request: MySeatRequest;
  /** In a list of several: then the training is named and linked. */
  namesTraining?: boolean;
}

/** How an own request stands, what that means and what can be done. */
export function MyRequest({ request, namesTraining = false }: MyRequestProps) {
  const t = useTranslations();
  const formats = useFormats();
  const { status, startsOn, training } = request;
  return (
    <div className="my-request">
      <div className="stack stack-s">
        {namesTraining && (
          <h3 className="my-request-title">
            <Link to="/trainingen/$id" params={{ id: training.id }}>
              {training.title}
            </Link>
          </h3>
        )}
        <div className="row">
          <Badge tone={SEAT_TONES[status]}>{t(`vocabulary.seatRequestStatus.${status}`)}</Badge>
          <span className="quiet">
            {namesTraining && `${training.organisation} · `}
            {t('trainings.mine.startsOn', { date: formats.date(startsOn) })}
          </span>
        </div>
        <p>{t(`trainings.mine.say.${status}`)}</p>
      </div>
      <div className="row">
        {status === 'completed' && (
          <LinkButton to="/paspoort/bewijs">{t('trainings.mine.toEvidence')}</LinkButton>
        )}
        <MyAnswers request={request} />
      </div>
    </div>
  );
}

function MyAnswers({ request: { id, transitions } }: { request: MySeatRequest }) {
  const t = useTranslations();
  const [asksWithdraw, setAsksWithdraw] = useState(false);
  const change = useWrite(changeMySeatRequest, {
    refreshes: SEAT_READS,
    onSuccess: ({ data }) => {
      setAsksWithdraw(false);
      showToast(
        t(data.status === 'accepted' ? 'trainings.mine.accepted' : 'trainings.mine.withdrawn'),
      );
    },
  });
  const send = (transition: 'accept' | 'withdraw') => change.mutate({ params: { id, transition } });
  return (
    <>
      {change.isError && <ErrorState error={change.error} />}
      {transitions.includes('accept') && (
        <Button look="primary" isPending={change.isPending} onPress={() => send('accept')}>
          {t('vocabulary.seatTransition.accept')}
        </Button>
      )}
      {transitions.includes('withdraw') && (
        <Button look="quiet" onPress={() => setAsksWithdraw(true)}>
          {t('vocabulary.seatTransition.withdraw')}
        </Button>
      )}
      <Dialog
        isAlert
        isOpen={asksWithdraw}
        onClose={() => setAsksWithdraw(false)}
        title={t('trainings.mine.withdrawTitle')}
        actions={
          <>
            <Button look="danger" isPending={change.isPending} onPress={() => send('withdraw')}>
              {t('vocabulary.seatTransition.withdraw')}
            </Button>
            <Button onPress={() => setAsksWithdraw(false)}>{t('common.actions.cancel')}</Button>
          </>
        }
      >
        <p>{t('trainings.mine.withdrawText')}</p>
      </Dialog>
    </>
  );
}

import { changeTraining, listTrainings, readTraining } from '@inzetbaar/contracts/trainings';
import type { Training } from '@inzetbaar/contracts/trainings';
import type { TrainingTransitionName } from '@inzetbaar/domain/trainings';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problems.ts';
import { useWrite } from '../../api/useWrite.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';

/** Opens, closes or cancels a training; cancelling is asked once, since people are told. */
export function StatusActions({ training }: { training: Training }) {
  const t = useTranslations();
  const [asksCancel, setAsksCancel] = useState(false);
  const change = useWrite(changeTraining, {
    refreshes: [readTraining, listTrainings],
    onSuccess: (_result, { params }) => {
      setAsksCancel(false);
      showToast(t(`trainings.status.done.${params.transition}`));
    },
  });
  const send = (transition: TrainingTransitionName) =>
    change.mutate({ params: { id: training.id, transition } });
  return (
    <>
      {training.owner?.transitions.map((name) => (
        <Button
          key={name}
          look={name === 'cancel' ? 'quiet' : 'secondary'}
          isPending={change.isPending}
          onPress={() => (name === 'cancel' ? setAsksCancel(true) : send(name))}
        >
          {t(`vocabulary.trainingTransition.${name}`)}
        </Button>
      ))}
      {change.isError && <Failure error={change.error} id={training.id} />}
      <Dialog
        isAlert
        isOpen={asksCancel}
        onClose={() => setAsksCancel(false)}
        title={t('trainings.status.cancelTitle', { title: training.title })}
        actions={
          <>
            <Button look="danger" isPending={change.isPending} onPress={() => send('cancel')}>
              {t('vocabulary.trainingTransition.cancel')}
            </Button>
            <Button onPress={() => setAsksCancel(false)}>{t('trainings.status.keep')}</Button>
          </>
        }
      >
        <p>{t('trainings.status.cancelText')}</p>
      </Dialog>
    </>
  );
}

/** What is not complete cannot be opened; the form is where to complete it. */
function Failure({ error, id }: { error: unknown; id: string }) {
  const t = useTranslations('trainings.status');
  if (!(error instanceof ApiProblem) || error.issues.length === 0) {
    return <ErrorState error={error} />;
  }
  return (
    <Notice
      tone="warning"
      title={t('incompleteTitle')}
      actions={
        <LinkButton to="/trainingen/$id/bewerken" params={{ id }}>
          {t('complete')}
        </LinkButton>
      }
    >
      <p>{t('incompleteText', { fields: error.issues.map(({ message }) => message).join(' ') })}</p>
    </Notice>
  );
}

import {
  answerSeatRequest,
  listSeatRequests,
  listTrainings,
  readTraining,
} from '@inzetbaar/contracts/trainings';
import type { SeatRequest, Training } from '@inzetbaar/contracts/trainings';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/useWrite.ts';
import { Button } from '../../design/components/Button.tsx';
import type { ButtonLook } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats, useLocale } from '../../i18n/index.ts';

const ANSWERS = ['offer', 'wait', 'decline', 'complete', 'not-complete'] as const;
type Answer = (typeof ANSWERS)[number];

const LOOKS: Readonly<Record<Answer, ButtonLook>> = {
  offer: 'primary',
  complete: 'primary',
  wait: 'secondary',
  decline: 'quiet',
  'not-complete': 'quiet',
};

/** What is final is asked once, with what it comes to. */
const QUESTIONS = {
  decline: 'decline',
  complete: 'complete',
  'not-complete': 'notComplete',
} as const;

interface RequestAnswersProps {
  training: Training;
  request: SeatRequest;
}

/** The answers that the employer can give to one request now. */
export function RequestAnswers({ training, request }: RequestAnswersProps) {
  const t = useTranslations();
  const formats = useFormats();
  const locale = useLocale();
  const [asked, setAsked] = useState<keyof typeof QUESTIONS>();
  const answer = useWrite(answerSeatRequest, {
    refreshes: [listSeatRequests, readTraining, listTrainings],
    onSuccess: () => {
      setAsked(undefined);
      showToast(t('trainings.seats.done'));
    },
  });
  const name = request.name ?? '';
  const send = (transition: Answer) =>
    answer.mutate({ params: { id: training.id, requestId: request.id, transition } });
  const press = (transition: Answer) =>
    transition === 'offer' || transition === 'wait' ? send(transition) : setAsked(transition);
  const can = ANSWERS.filter((each) => request.transitions.includes(each));
  if (can.length === 0) return null;
  const question = asked === undefined ? undefined : QUESTIONS[asked];
  return (
    <div className="stack stack-s">
      <div className="row" role="group" aria-label={t('trainings.seats.actionsFor', { name })}>
        {can.map((each) => (
          <Button
            key={each}
            size="small"
            look={LOOKS[each]}
            isPending={answer.isPending && asked === undefined}
            onPress={() => press(each)}
          >
            {t(`vocabulary.seatTransition.${each}`)}
          </Button>
        ))}
      </div>
      {answer.isError && asked === undefined && <ErrorState error={answer.error} />}
      {asked !== undefined && question !== undefined && (
        <Dialog
          isAlert
          isOpen
          onClose={() => setAsked(undefined)}
          title={t(`trainings.seats.${question}Title`, { name })}
          actions={
            <>
              <Button
                look={asked === 'complete' ? 'primary' : 'danger'}
                isPending={answer.isPending}
                onPress={() => send(asked)}
              >
                {t(`vocabulary.seatTransition.${asked}`)}
              </Button>
              <Button onPress={() => setAsked(undefined)}>{t('common.actions.cancel')}</Button>
            </>
          }
        >
          {answer.isError && <ErrorState error={answer.error} />}
          <p>
            {t(`trainings.seats.${question}Text`, {
              skills: formats.list(training.skills.map((skill) => skill[locale])),
            })}
          </p>
        </Dialog>
      )}
    </div>
  );
}

import { listIntroductions, readIntroduction } from '@inzetbaar/contracts/introductions';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import { publishVacancy, readVacancy, searchVacancies } from '@inzetbaar/contracts/vacancies';
import { CalendarClock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ApiProblem, useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';

/** By when the employer answers, and what it means that it does not. */
export function AnswerBy({ introduction }: { introduction: Introduction }) {
  const t = useTranslations('introductions.answer');
  const formats = useFormats();
  const { side, answer, vacancy } = introduction;
  const organisation = vacancy.organisation.name;
  if (answer === null) {
    return vacancy.pausedUnanswered && side === 'employer' ? (
      <OpenAgain introduction={introduction} />
    ) : null;
  }
  const by = formats.shortDate(answer.dueOn);
  if (!answer.isLate && !vacancy.pausedUnanswered) {
    return (
      <p className="answer-by">
        <CalendarClock aria-hidden="true" />
        <strong>{t('by', { by })}</strong>
        <span className="quiet">{t(`note.${side}`, { organisation })}</span>
      </p>
    );
  }
  const situation = vacancy.pausedUnanswered ? 'paused' : 'late';
  return (
    <Notice
      tone={side === 'employer' ? 'warning' : 'info'}
      announces={false}
      title={t(`${side}.${situation}Title`, { organisation, by })}
    >
      <p>{t(`${side}.${situation}`, { organisation, by })}</p>
    </Notice>
  );
}

/** After the answer: the vacancy opens again in one press. */
function OpenAgain({ introduction }: { introduction: Introduction }) {
  const t = useTranslations('introductions.answer');
  const { id: vacancyId, title } = introduction.vacancy;
  const { mutateAsync, isPending, error } = useWrite(publishVacancy, {
    refreshes: [searchVacancies, readVacancy, listIntroductions, readIntroduction],
  });
  const open = async () => {
    try {
      await mutateAsync({ params: { id: vacancyId } });
      showToast(t('opened', { title }));
    } catch {
      // What went wrong is shown below the button.
    }
  };
  const othersWait = error instanceof ApiProblem && error.code === 'answers_waiting';
  return (
    <>
      <Notice
        announces={false}
        title={t('openTitle')}
        actions={
          <Button look="primary" isPending={isPending} onPress={() => void open()}>
            {t('open')}
          </Button>
        }
      >
        <p>{t('openText', { title })}</p>
      </Notice>
      {othersWait ? (
        <Notice
          tone="warning"
          title={t('othersTitle')}
          actions={
            <LinkButton to="/kennismakingen" search={{ vacature: vacancyId }}>
              {t('toOthers')}
            </LinkButton>
          }
        >
          <p>{t('othersText')}</p>
        </Notice>
      ) : (
        error !== null && <ErrorState error={error} />
      )}
    </>
  );
}

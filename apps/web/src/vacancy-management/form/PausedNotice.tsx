import { listIntroductions } from '@inzetbaar/contracts/introductions';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import { publishVacancy, readVacancy, searchVacancies } from '@inzetbaar/contracts/vacancies';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem, readQuery, useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';
import { hasRole, useAccount } from '../../session/session.ts';

/** Why the platform paused a vacancy, who waits, and how it opens again. */
export function PausedNotice({ vacancy }: { vacancy: Vacancy }) {
  const t = useTranslations('vacancyManagement.unanswered');
  const navigate = useNavigate();
  const recruits = hasRole(useAccount(), ['recruiter'], vacancy.organisation.id);
  const { mutateAsync, isPending, error } = useWrite(publishVacancy, {
    refreshes: [searchVacancies, readVacancy, listIntroductions],
  });
  const open = async () => {
    try {
      await mutateAsync({ params: { id: vacancy.id } });
      showToast(t('opened', { title: vacancy.title }));
      await navigate({ to: '/vacatures/beheer' });
    } catch {
      // What went wrong is shown in the notice.
    }
  };
  const isWaiting = error instanceof ApiProblem && error.code === 'answers_waiting';
  return (
    <Notice
      tone="warning"
      announces={false}
      title={t('title')}
      actions={
        <Button isPending={isPending} onPress={() => void open()}>
          {t('open')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      {recruits ? <WhoWaits vacancyId={vacancy.id} /> : <p>{t('recruitersAnswer')}</p>}
      {isWaiting && (
        <p role="alert">
          <strong>{t('stillWaiting')}</strong>
        </p>
      )}
      {error !== null && !isWaiting && <ErrorState error={error} />}
    </Notice>
  );
}

function WhoWaits({ vacancyId }: { vacancyId: string }) {
  const t = useTranslations('vacancyManagement.unanswered');
  const formats = useFormats();
  const found = useQuery(
    readQuery(listIntroductions, {
      query: {
        side: 'employer',
        vacancyId,
        status: ['released', 'meeting-proposed', 'meeting-agreed'],
        limit: 50,
      },
    }),
  );
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  const waiting = (found.data?.items ?? []).flatMap(({ answer, ...each }) =>
    answer === null ? [] : [{ ...each, answer }],
  );
  if (found.isSuccess && waiting.length === 0) return <p>{t('allAnswered')}</p>;
  const nameOf = ({ person, pseudonym }: Pick<Introduction, 'person' | 'pseudonym'>) =>
    person?.name ?? t('nameless', { code: pseudonym.slice(0, 4).toUpperCase() });
  return (
    <ul className="stack stack-s">
      {waiting.map((each) => (
        <li key={each.id} className="row">
          <LinkButton size="small" look="primary" to="/kennismakingen/$id" params={{ id: each.id }}>
            {t('answer', { who: nameOf(each) })}
          </LinkButton>
          <span>{t('dueOn', { by: formats.shortDate(each.answer.dueOn) })}</span>
        </li>
      ))}
    </ul>
  );
}

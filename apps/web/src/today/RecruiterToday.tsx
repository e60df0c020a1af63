import { listIntroductions } from '@inzetbaar/contracts/introductions';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import { useQueries, useQuery } from '@tanstack/react-query';
import {
  CalendarCheck,
  FileUp,
  Handshake,
  MessageCircleHeart,
  Plus,
  UserCheck,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { Stat } from '../design/components/Stat.tsx';
import { useFormats } from '../i18n/formats.ts';
import { PausedVacancies } from './PausedVacancies.tsx';
import { SplitSkills } from './SplitSkills.tsx';
import { TaskCard } from './TaskCard.tsx';
import { introductionPath, pathOf } from './paths.ts';
import { recruiterTask } from './waiting.ts';
import './today.css';

const TASK_ICONS = {
  interested: MessageCircleHeart,
  released: UserCheck,
  meetingProposed: Handshake,
  meetingAgreed: CalendarCheck,
};
const TASKS_SHOWN = 5;
const COUNTED = ['published', 'draft', 'paused'] as const satisfies readonly VacancyStatus[];

/** For a recruiter: who waits for an answer, and how the own vacancies stand. */
export default function RecruiterToday() {
  return (
    <>
      <Tasks />
      <PausedVacancies />
      <SplitSkills />
      <OwnVacancies />
    </>
  );
}

function Tasks() {
  const t = useTranslations('today');
  const formats = useFormats();
  const contacts = useQuery(
    readQuery(listIntroductions, {
      query: {
        side: 'employer',
        status: ['interested', 'released', 'meeting-proposed', 'meeting-agreed'],
        limit: 50,
      },
    }),
  );
  const [now] = useState(() => new Date());
  const tasks = (contacts.data?.items ?? [])
    .flatMap((contact) => {
      const task = recruiterTask(contact, now);
      return task === undefined ? [] : [{ contact, task }];
    })
    .toSorted((a, b) => dueOn(a.contact).localeCompare(dueOn(b.contact)));
  return (
    <section className="stack" aria-labelledby="tasks">
      <SectionHeading
        id="tasks"
        {...(tasks.length > TASKS_SHOWN
          ? {
              actions: (
                <LinkButton to={pathOf('introductions')} size="small">
                  {t('recruiter.more')}
                </LinkButton>
              ),
            }
          : {})}
      >
        {t('recruiter.waitingTitle')}
      </SectionHeading>
      {contacts.isPending && <Skeleton shape="cards" count={2} />}
      {contacts.isError && (
        <ErrorState error={contacts.error} onRetry={() => void contacts.refetch()} />
      )}
      {contacts.isSuccess && tasks.length === 0 && <p>{t('recruiter.waitingNone')}</p>}
      {tasks.length > 0 && (
        <ul className="stack">
          {tasks.slice(0, TASKS_SHOWN).map(({ contact, task }) => {
            const Icon = TASK_ICONS[task];
            return (
              <TaskCard
                key={contact.id}
                icon={<Icon aria-hidden="true" />}
                text={t(`recruiter.${task}`, { vacancy: contact.vacancy.title })}
                note={
                  contact.answer !== null
                    ? t(`recruiter.${contact.answer.isLate ? 'answerWas' : 'answerBy'}`, {
                        by: formats.shortDate(contact.answer.dueOn),
                      })
                    : contact.meetingAt === null
                      ? formats.relativeDay(contact.updatedAt)
                      : t('waiting.meetingAt', { when: formats.dateTime(contact.meetingAt) })
                }
                path={introductionPath(contact.id)}
                action={t('waiting.open')}
              />
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What has to be answered first comes first; what has no last day comes after. */
function dueOn({ answer }: Pick<Introduction, 'answer'>): string {
  return answer?.dueOn ?? '9999';
}

function OwnVacancies() {
  const t = useTranslations('today.recruiter');
  const formats = useFormats();
  const counts = useQueries({
    queries: COUNTED.map((status) =>
      readQuery(searchVacancies, { query: { mine: 'true', status: [status], limit: 1 } }),
    ),
  });
  const failed = counts.find((count) => count.isError);
  const isKnown = counts.every((count) => count.isSuccess);
  const total = counts.reduce((sum, count) => sum + (count.data?.total ?? 0), 0);
  return (
    <section className="stack" aria-labelledby="own-vacancies">
      <SectionHeading
        id="own-vacancies"
        actions={
          <LinkButton to={pathOf('ownVacancies')} size="small">
            {t('toVacancies')}
          </LinkButton>
        }
      >
        {t('vacanciesTitle')}
      </SectionHeading>
      {failed !== undefined && (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      )}
      {isKnown && total === 0 && <p className="measure">{t('noVacancies')}</p>}
      {isKnown && total > 0 && (
        <dl className="grid today-stats">
          {COUNTED.map((status, index) => (
            <Stat
              key={status}
              label={t(status)}
              value={formats.number(counts[index]?.data?.total ?? 0)}
            />
          ))}
        </dl>
      )}
      <div className="row">
        <LinkButton to={pathOf('newVacancy')} look="primary" icon={<Plus aria-hidden="true" />}>
          {t('newVacancy')}
        </LinkButton>
        <LinkButton to={pathOf('imports')} icon={<FileUp aria-hidden="true" />}>
          {t('import')}
        </LinkButton>
      </div>
    </section>
  );
}

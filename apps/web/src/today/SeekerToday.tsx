import { listIntroductions } from '@inzetbaar/contracts/introductions';
import { listMyMatches } from '@inzetbaar/contracts/matching';
import type { MyMatch } from '@inzetbaar/contracts/matching';
import { readPassport } from '@inzetbaar/contracts/passports';
import { OPEN_INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';
import { useQuery } from '@tanstack/react-query';
import { CalendarCheck, Handshake, Mail, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { Card } from '../design/components/Card.tsx';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { FitPicture } from '../design/components/FitPicture.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { ProgressBar } from '../design/components/ProgressBar.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { MatchedVacancy } from '../design/matching-words/MatchedVacancy.tsx';
import { bestReasons } from '../design/matching-words/fit-words.ts';
import { useSay } from '../design/matching-words/useSay.ts';
import { useFormats } from '../i18n/formats.ts';
import { TaskCard } from './TaskCard.tsx';
import { PASSPORT_PARTS, passportGaps } from './passport-gaps.ts';
import { introductionPath, pathOf } from './paths.ts';
import { seekerTask } from './waiting.ts';
import './today.css';

const TASK_ICONS = { invited: Mail, release: Send, meeting: Handshake, agreed: CalendarCheck };
const TASKS_SHOWN = 4;

/** For who looks for work: what to answer, what to fill in, and what fits best. */
export default function SeekerToday() {
  return (
    <>
      <Tasks />
      <PassportTask />
      <BestMatches />
    </>
  );
}

function Tasks() {
  const t = useTranslations('today');
  const formats = useFormats();
  const contacts = useQuery(
    readQuery(listIntroductions, {
      query: { side: 'candidate', status: [...OPEN_INTRODUCTION_STATUSES], limit: 50 },
    }),
  );
  const [now] = useState(() => new Date());
  const tasks = (contacts.data?.items ?? [])
    .flatMap((contact) => {
      const task = seekerTask(contact, now);
      return task === undefined ? [] : [{ contact, task }];
    })
    .slice(0, TASKS_SHOWN);
  if (contacts.isError) {
    return <ErrorState error={contacts.error} onRetry={() => void contacts.refetch()} />;
  }
  if (tasks.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="tasks">
      <SectionHeading id="tasks">{t('seeker.waitingTitle')}</SectionHeading>
      <ul className="stack">
        {tasks.map(({ contact, task }) => {
          const Icon = TASK_ICONS[task];
          const { vacancy, meetingAt } = contact;
          return (
            <TaskCard
              key={contact.id}
              icon={<Icon aria-hidden="true" />}
              text={t(`waiting.${task}`, {
                organisation: vacancy.organisation.name,
                vacancy: vacancy.title,
              })}
              {...(meetingAt === null
                ? {}
                : { note: t('waiting.meetingAt', { when: formats.dateTime(meetingAt) }) })}
              path={introductionPath(contact.id)}
              action={task === 'agreed' ? t('waiting.open') : t('waiting.answer')}
            />
          );
        })}
      </ul>
    </section>
  );
}

function PassportTask() {
  const t = useTranslations('today.seeker');
  const passport = useQuery(readQuery(readPassport, {}));
  const gaps = passport.data === undefined ? [] : passportGaps(passport.data);
  if (gaps.length === 0) return null;
  const total = PASSPORT_PARTS.length;
  const done = total - gaps.length;
  return (
    <Card as="section" look="raised" aria-labelledby="passport">
      <SectionHeading id="passport">{t('passportTitle')}</SectionHeading>
      <p className="measure">{t('passportText')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{t(`missing.${gap}`)}</li>
        ))}
      </ul>
      <ProgressBar label={t('passportDone', { done, total })} value={done} max={total} />
      <div className="row">
        <LinkButton to={pathOf('passport')} look="primary">
          {t('toPassport')}
        </LinkButton>
      </div>
    </Card>
  );
}

function BestMatches() {
  const t = useTranslations('today.seeker');
  const matches = useQuery(readQuery(listMyMatches, { query: { limit: 3, include: 'fitting' } }));
  if (matches.isError) {
    return <ErrorState error={matches.error} onRetry={() => void matches.refetch()} />;
  }
  if (matches.isPending) return <Skeleton shape="cards" count={3} />;
  const { items, counts, notRanked } = matches.data;
  if (notRanked !== null) return null;
  return (
    <section className="stack" aria-labelledby="best">
      <SectionHeading
        id="best"
        {...(items.length > 0 ? { hint: t('matchesHint', { fitting: counts.fitting }) } : {})}
        actions={
          <LinkButton to={pathOf('matches')} size="small">
            {items.length > 0 ? t('allMatches') : t('noMatchesAction')}
          </LinkButton>
        }
      >
        {t('matchesTitle')}
      </SectionHeading>
      {items.length === 0 ? (
        <p className="measure">{t('noMatches')}</p>
      ) : (
        <ul className="grid best-matches">
          {items.map((match) => (
            <BestMatch key={match.vacancy.id} match={match} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BestMatch({ match: { vacancy, explanation } }: { match: MyMatch }) {
  const say = useSay();
  const [reason] = bestReasons(explanation, say, 1);
  return (
    <Card as="li" isLink className="best-match">
      <FitPicture score={explanation.score} parts={explanation.parts} />
      <MatchedVacancy vacancy={vacancy} from="/" />
      {reason !== undefined && <p>{reason}</p>}
    </Card>
  );
}

import { readTraining } from '@inzetbaar/contracts/trainings';
import type { Training } from '@inzetbaar/contracts/trainings';
import { OPEN_SEAT_STATUSES } from '@inzetbaar/domain/trainings';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats, useLocale } from '../../i18n/index.ts';
import { hasRole, useAccount } from '../../session/session.ts';
import { AskSeat } from '../parts/AskSeat.tsx';
import { MyRequest } from '../parts/MyRequest.tsx';
import { StatusActions } from '../parts/StatusActions.tsx';
import { TRAINING_TONES } from '../parts/tones.ts';
import '../parts/learning.css';

const route = getRouteApi('/signed-in/trainingen/$id');

/** One training: what is learnt, when and where, and the way to a seat. */
export function TrainingScreen() {
  const t = useTranslations();
  const { id } = route.useParams();
  const { data, error, isPending, isFetching, refetch } = useQuery(
    readQuery(readTraining, { params: { id } }),
  );
  const isOwner = data?.owner !== null && data?.owner !== undefined;
  return (
    <>
      <PageHeader
        title={data?.title ?? t('trainings.list.title')}
        back={
          isOwner ? (
            <BackLink to="/trainingen/beheer" search={{}}>
              {t('trainings.detail.backOwn')}
            </BackLink>
          ) : (
            <BackLink to="/trainingen" search={{}}>
              {t('trainings.detail.back')}
            </BackLink>
          )
        }
        meta={
          data !== undefined &&
          (isOwner || data.status !== 'open') && (
            <Badge tone={TRAINING_TONES[data.status]}>
              {t(`vocabulary.trainingStatus.${data.status}`)}
            </Badge>
          )
        }
        lead={data?.organisation.name}
      />
      {data !== undefined ? (
        <div className="split">
          <div className="stack">
            {data.about !== '' && <p className="written measure">{data.about}</p>}
            <Learnt training={data} />
            <Facts training={data} />
          </div>
          <aside className="stack">
            {isOwner && <Manage training={data} />}
            <Seat training={data} />
            <Sessions training={data} />
          </aside>
        </div>
      ) : isPending ? (
        <Skeleton shape="cards" count={2} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
    </>
  );
}

function Learnt({ training: { skills } }: { training: Training }) {
  const t = useTranslations('trainings.detail');
  const locale = useLocale();
  return (
    <Card as="section" aria-labelledby="learnt">
      <SectionHeading id="learnt">{t('learn')}</SectionHeading>
      <ul className="path-rises">
        {skills.map((skill) => (
          <li key={skill.skillId}>
            <strong>{skill[locale]}</strong> <LevelMark level={skill.level} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Facts({ training }: { training: Training }) {
  const t = useTranslations();
  const formats = useFormats();
  const { form, weeks, hours, location, costs, reach } = training;
  return (
    <Card as="section" aria-labelledby="facts">
      <SectionHeading id="facts">{t('trainings.detail.facts')}</SectionHeading>
      <dl className="training-dl">
        <Fact label={t('trainings.detail.form')}>{t(`vocabulary.trainingForm.${form}`)}</Fact>
        <Fact label={t('trainings.detail.length')}>
          {t('trainings.detail.lengthValue', {
            weeks: t('trainings.learn.weeks', { weeks }),
            hours: formats.hours(hours),
          })}
        </Fact>
        <Fact label={t('trainings.detail.where')}>
          {location === null
            ? t('trainings.detail.noPlace')
            : `${location.name}, ${location.municipality}`}
        </Fact>
        <Fact label={t('trainings.detail.costs')}>
          {costs === '' ? t('trainings.detail.noCosts') : costs}
        </Fact>
        <Fact label={t('trainings.detail.reach')}>{t(`vocabulary.trainingReach.${reach}`)}</Fact>
      </dl>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The own request, or asking for a seat; only for who keeps a passport. */
function Seat({ training }: { training: Training }) {
  const t = useTranslations('trainings');
  const account = useAccount();
  const { mine, sessions, status } = training;
  if (!hasRole(account, ['candidate', 'trainee'])) return null;
  const isOpen = mine !== null && OPEN_SEAT_STATUSES.some((each) => each === mine.status);
  const asked = sessions.filter(({ canBeAsked }) => canBeAsked);
  return (
    <>
      {mine !== null && (
        <Card as="section" look="raised" aria-labelledby="my-request">
          <SectionHeading id="my-request">{t('mine.card')}</SectionHeading>
          <MyRequest request={mine} />
        </Card>
      )}
      {!isOpen && asked.length > 0 && (
        <div className="row">
          <AskSeat
            training={{ ...training, organisation: training.organisation.name }}
            sessions={asked}
          />
        </div>
      )}
      {!isOpen && asked.length === 0 && status !== 'cancelled' && (
        <Notice announces={false} title={t('detail.cannotAsk')}>
          <p>{t('detail.cannotAskText')}</p>
        </Notice>
      )}
      {status === 'cancelled' && (
        <Notice tone="warning" announces={false} title={t('detail.cancelled')} />
      )}
    </>
  );
}

function Sessions({ training: { sessions } }: { training: Training }) {
  const t = useTranslations('trainings');
  const formats = useFormats();
  if (sessions.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="sessions">
      <SectionHeading id="sessions">{t('detail.sessions')}</SectionHeading>
      <ul className="session-list">
        {sessions.map(({ id, startsOn, askUntil, seats, seatsLeft, canBeAsked }) => (
          <li key={id}>
            <strong>{t('mine.startsOn', { date: formats.date(startsOn) })}</strong>
            <span className="quiet">
              {canBeAsked
                ? t('detail.sessionOpen', { date: formats.date(askUntil) })
                : t('detail.sessionPast')}
            </span>
            <span className="quiet">{t('detail.seatsOf', { left: seatsLeft, seats })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Manage({ training }: { training: Training }) {
  const t = useTranslations('trainings.detail');
  const { id, status } = training;
  return (
    <Card as="section" look="raised" className="stack" aria-labelledby="manage">
      <SectionHeading id="manage">{t('manage')}</SectionHeading>
      <div className="row">
        <LinkButton to="/trainingen/$id/plaatsen" params={{ id }} look="primary">
          {t('manage')}
        </LinkButton>
        {status !== 'cancelled' && (
          <LinkButton to="/trainingen/$id/bewerken" params={{ id }}>
            {t('edit')}
          </LinkButton>
        )}
        <StatusActions training={training} />
      </div>
    </Card>
  );
}

import { listSeatRequests, readTraining } from '@inzetbaar/contracts/trainings';
import type { SeatRequest, Training } from '@inzetbaar/contracts/trainings';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { pagedQuery, readQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { RequestAnswers } from '../parts/RequestAnswers.tsx';
import { SEAT_TONES } from '../parts/tones.ts';
import '../parts/learning.css';

const route = getRouteApi('/signed-in/trainingen/$id/plaatsen');

/** The seats of an own training: who asked, and the answers. */
export function SeatsScreen() {
  const t = useTranslations('trainings');
  const { id } = route.useParams();
  const training = useQuery(readQuery(readTraining, { params: { id } }));
  return (
    <>
      <PageHeader
        title={t('seats.title')}
        lead={t('seats.lead')}
        back={
          <BackLink to="/trainingen/$id" params={{ id }}>
            {training.data?.title ?? t('detail.backOwn')}
          </BackLink>
        }
      />
      {training.isPending && <Skeleton shape="cards" count={3} />}
      {training.isError && (
        <ErrorState error={training.error} onRetry={() => void training.refetch()} />
      )}
      {training.data !== undefined && <Requests training={training.data} />}
    </>
  );
}

function Requests({ training }: { training: Training }) {
  const t = useTranslations('trainings');
  const formats = useFormats();
  const found = useInfiniteQuery(
    pagedQuery(listSeatRequests, { params: { id: training.id }, query: { limit: 50 } }),
  );
  return (
    <PagedList
      found={found}
      skeletons={3}
      empty={
        <EmptyState title={t('seats.none')}>
          <p>{t('seats.noneText')}</p>
        </EmptyState>
      }
      className="stack stack-l"
    >
      {(items) =>
        training.sessions.map(({ id, startsOn, seats, seatsLeft }) => {
          const asked = items.filter(({ sessionId }) => sessionId === id);
          if (asked.length === 0) return null;
          return (
            <section key={id} className="stack" aria-labelledby={`session-${id}`}>
              <SectionHeading id={`session-${id}`}>
                {t('seats.session', {
                  date: formats.date(startsOn),
                  taken: seats - seatsLeft,
                  seats,
                })}
              </SectionHeading>
              <ul className="stack">
                {asked.map((request) => (
                  <RequestCard key={request.id} training={training} request={request} />
                ))}
              </ul>
            </section>
          );
        })
      }
    </PagedList>
  );
}

function RequestCard({ training, request }: { training: Training; request: SeatRequest }) {
  const t = useTranslations();
  const formats = useFormats();
  const { name, email, status, askedAt, transitions } = request;
  return (
    <Card as="li" className="seat-request">
      <div className="stack stack-s">
        <div className="row">
          <h3>{name ?? t('trainings.seats.nameless')}</h3>
          <Badge tone={SEAT_TONES[status]}>{t(`vocabulary.seatRequestStatus.${status}`)}</Badge>
        </div>
        {email !== null && <a href={`mailto:${email}`}>{email}</a>}
        <p className="quiet small">
          {t('trainings.seats.asked', { date: formats.dateTime(askedAt) })}
        </p>
        {status === 'accepted' && transitions.length === 0 && (
          <p className="quiet">{t('trainings.seats.notYet')}</p>
        )}
      </div>
      <RequestAnswers training={training} request={request} />
    </Card>
  );
}

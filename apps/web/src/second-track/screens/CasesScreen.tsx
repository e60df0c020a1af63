import { listCases, listMyCases } from '@inzetbaar/contracts/second-track';
import { CASE_STATUSES, type CaseStatus } from '@inzetbaar/domain/second-track';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { pagedQuery, readQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Select } from '../../design/components/Select.tsx';
import { hasRole, useAccount } from '../../session/session.ts';
import { CalendarCard } from '../parts/CalendarCard.tsx';
import { DueBadge } from '../parts/DueBadge.tsx';
import { CASE_TONES } from '../parts/tones.ts';
import '../parts/second-track.css';

const route = getRouteApi('/signed-in/dossiers');

/** The cases that somebody guides, and those about the reader. */
export function CasesScreen() {
  const t = useTranslations('secondTrack');
  const isGuide = hasRole(useAccount(), ['case-manager']);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        {...(isGuide ? { lead: t('list.lead'), actions: <New /> } : {})}
      />
      <div className="stack stack-l">
        <Mine isOnly={!isGuide} />
        {isGuide && (
          <>
            <Guided />
            <CalendarCard />
          </>
        )}
      </div>
    </>
  );
}

function New() {
  const t = useTranslations('secondTrack.list');
  return (
    <LinkButton to="/dossiers/nieuw" look="primary" icon={<Plus aria-hidden="true" />}>
      {t('new')}
    </LinkButton>
  );
}

/** Cases about the reader; a case manager without one sees nothing of it. */
function Mine({ isOnly }: { isOnly: boolean }) {
  const t = useTranslations('secondTrack');
  const found = useQuery(readQuery(listMyCases, { query: { limit: 50 } }));
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return null;
  if (found.data.items.length === 0) {
    return isOnly ? (
      <EmptyState title={t('mine.none')}>
        <p>{t('mine.noneText')}</p>
      </EmptyState>
    ) : null;
  }
  return (
    <section className="stack" aria-labelledby="mine">
      <SectionHeading id="mine">{t('mine.title')}</SectionHeading>
      <ul className="stack stack-s">
        {found.data.items.map(({ id, organisation, status }) => (
          <Card as="li" isLink key={id} className="case-row">
            <Link to="/dossiers/$id" params={{ id }} className="card-link">
              {t('mine.of', { organisation: organisation.name })}
            </Link>
            <div className="row">
              <Badge tone={CASE_TONES[status]}>{t(`mine.status.${status}`)}</Badge>
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
}

function Guided() {
  const t = useTranslations('secondTrack');
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useInfiniteQuery(
    pagedQuery(listCases, { query: status === undefined ? {} : { status: [status] } }),
  );
  return (
    <section className="stack" aria-label={t('list.title')}>
      <div className="case-filter">
        <Select<CaseStatus | 'all'>
          label={t('list.status')}
          choices={[
            { value: 'all', label: t('list.allStatuses') },
            ...CASE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
          value={status ?? 'all'}
          onChange={(chosen) =>
            void navigate({
              search: chosen === 'all' || chosen === null ? {} : { status: chosen },
              replace: true,
            })
          }
        />
      </div>
      <PagedList
        found={found}
        skeletons={3}
        empty={
          <EmptyState title={t(status === undefined ? 'list.empty' : 'list.emptyStatus')}>
            {status === undefined && <p>{t('list.emptyText')}</p>}
          </EmptyState>
        }
      >
        {(items) => (
          <ul className="stack stack-s">
            {items.map((item) => (
              <Card as="li" isLink key={item.id} className="case-row">
                <div className="deadline-head">
                  <Link to="/dossiers/$id" params={{ id: item.id }} className="card-link">
                    {item.name}
                  </Link>
                  <Badge tone={CASE_TONES[item.status]}>{t(`status.${item.status}`)}</Badge>
                </div>
                <p className="quiet">
                  {t('list.weekAndNumber', { week: item.week, number: item.number })}
                </p>
                {item.isRunOut && <p>{t('list.runOut')}</p>}
                {item.next !== null && (
                  <p className="row">
                    <span>{t(`obligation.${item.next.obligation}`)}</span>
                    <DueBadge deadline={item.next} />
                  </p>
                )}
              </Card>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}

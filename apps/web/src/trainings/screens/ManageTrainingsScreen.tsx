import { listTrainings } from '@inzetbaar/contracts/trainings';
import type { TrainingItem } from '@inzetbaar/contracts/trainings';
import { TRAINING_STATUSES } from '@inzetbaar/domain/trainings';
import type { TrainingStatus } from '@inzetbaar/domain/trainings';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Tabs } from '../../design/components/Tabs.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { TRAINING_TONES } from '../parts/tones.ts';
import '../parts/learning.css';

const route = getRouteApi('/signed-in/trainingen/beheer');

/** The trainings of the own organisation, by status. */
export function ManageTrainingsScreen() {
  const t = useTranslations();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader
        title={t('trainings.manage.title')}
        lead={t('trainings.manage.lead')}
        actions={<New />}
      />
      <Tabs
        label={t('trainings.manage.statuses')}
        selected={status ?? 'all'}
        onSelect={(chosen) =>
          void navigate({ search: chosen === 'all' ? {} : { status: chosen }, replace: true })
        }
        tabs={[
          { id: 'all' as const, label: t('trainings.manage.all'), content: <List /> },
          ...TRAINING_STATUSES.map((each) => ({
            id: each,
            label: t(`vocabulary.trainingStatus.${each}`),
            content: <List status={each} />,
          })),
        ]}
      />
    </>
  );
}

function New() {
  const t = useTranslations('trainings.manage');
  return (
    <LinkButton to="/trainingen/nieuw" look="primary" icon={<Plus aria-hidden="true" />}>
      {t('new')}
    </LinkButton>
  );
}

function List({ status }: { status?: TrainingStatus }) {
  const t = useTranslations('trainings.manage');
  const found = useInfiniteQuery(
    pagedQuery(listTrainings, {
      query: { mine: 'true', ...(status === undefined ? {} : { status: [status] }) },
    }),
  );
  const columns = useColumns();
  return (
    <PagedList
      found={found}
      skeletons={3}
      empty={
        status === undefined ? (
          <EmptyState title={t('empty')} actions={<New />}>
            <p>{t('emptyText')}</p>
          </EmptyState>
        ) : (
          <EmptyState title={t('emptyStatus')} />
        )
      }
    >
      {(rows) => (
        <DataTable
          caption={t('caption')}
          hidesCaption
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
        />
      )}
    </PagedList>
  );
}

function useColumns(): Column<TrainingItem>[] {
  const t = useTranslations();
  const formats = useFormats();
  const nextOf = ({ sessions }: TrainingItem) => sessions.find(({ canBeAsked }) => canBeAsked);
  return [
    {
      id: 'title',
      header: t('trainings.manage.columns.title'),
      isRowHeader: true,
      cell: (row) => (
        <Link to="/trainingen/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    {
      id: 'status',
      header: t('trainings.manage.columns.status'),
      cell: ({ status }) => (
        <Badge tone={TRAINING_TONES[status]}>{t(`vocabulary.trainingStatus.${status}`)}</Badge>
      ),
    },
    {
      id: 'next',
      header: t('trainings.manage.columns.next'),
      cell: (row) => {
        const next = nextOf(row);
        return next === undefined ? t('trainings.manage.noNext') : formats.date(next.startsOn);
      },
    },
    {
      id: 'seats',
      header: t('trainings.manage.columns.seats'),
      cell: ({ sessions }) => (
        <span className="nowrap">
          {t('trainings.manage.taken', {
            taken: sessions.reduce((sum, { seats, seatsLeft }) => sum + seats - seatsLeft, 0),
            seats: sessions.reduce((sum, { seats }) => sum + seats, 0),
          })}
        </span>
      ),
    },
    {
      id: 'actions',
      header: t('trainings.manage.columns.actions'),
      hidesHeader: true,
      cell: ({ id, title }) => (
        <LinkButton
          to="/trainingen/$id/plaatsen"
          params={{ id }}
          size="small"
          aria-label={t('trainings.manage.requestsFor', { title })}
        >
          {t('trainings.manage.requests')}
        </LinkButton>
      ),
    },
  ];
}

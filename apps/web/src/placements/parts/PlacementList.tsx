import { listPlacements } from '@inzetbaar/contracts/placements';
import type { Placement } from '@inzetbaar/contracts/placements';
import type { PlacementStatus } from '@inzetbaar/domain/placements';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';
import { usePersonName } from './personName.ts';
import { PLACEMENT_TONES } from './placementTone.ts';
import { usePeriod } from './usePeriod.ts';

interface PlacementListProps {
  statuses: readonly PlacementStatus[];
  empty: ReactNode;
}

/** Placements with one of the statuses; those that wait for an answer are told first. */
export function PlacementList({ statuses, empty }: PlacementListProps) {
  const t = useTranslations('placements');
  const found = useInfiniteQuery(pagedQuery(listPlacements, { query: { status: [...statuses] } }));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const columns = useColumns(rows[0]?.side);
  if (found.isPending) return <Skeleton shape="cards" count={3} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  if (rows.length === 0) return <>{empty}</>;
  const waiting = rows.filter(({ transitions }) => transitions.includes('confirm'));
  return (
    <div className="stack">
      {waiting.length > 0 && (
        <Notice tone="warning" announces={false} title={t('waitsTitle', { count: waiting.length })}>
          <ul className="waiting-placements">
            {waiting.map(({ id, vacancy }) => (
              <li key={id}>
                <Link to="/plaatsingen/$id" params={{ id }}>
                  {vacancy.title}, {vacancy.organisation.name}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <DataTable
        caption={t('caption')}
        hidesCaption
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
      />
      <LoadMore
        shown={rows.length}
        total={found.data.pages[0]?.total ?? rows.length}
        hasMore={found.hasNextPage}
        isLoading={found.isFetchingNextPage}
        onLoadMore={() => void found.fetchNextPage()}
      />
    </div>
  );
}

function useColumns(side: Placement['side'] | undefined): Column<Placement>[] {
  const t = useTranslations();
  const formats = useFormats();
  const period = usePeriod();
  const personName = usePersonName();
  return [
    {
      id: 'vacancy',
      header: t(side === 'employer' ? 'placements.columns.person' : 'placements.columns.vacancy'),
      isRowHeader: true,
      cell: (row) => (
        <div className="placement-name">
          <Link
            to="/plaatsingen/$id"
            params={{ id: row.id }}
            aria-label={
              row.side === 'employer'
                ? t('placements.openFor', {
                    person: personName(row.person),
                    title: row.vacancy.title,
                  })
                : t('placements.openOwn', { title: row.vacancy.title })
            }
          >
            {row.side === 'employer' ? personName(row.person) : row.vacancy.title}
          </Link>
          <span className="placement-note">
            {row.side === 'employer' ? row.vacancy.title : row.vacancy.organisation.name}
          </span>
        </div>
      ),
    },
    {
      id: 'form',
      header: t('placements.columns.form'),
      cell: (row) => t(`vocabulary.placementForm.${row.form}`),
    },
    {
      id: 'hours',
      header: t('placements.columns.hours'),
      cell: (row) => <span className="nowrap">{formats.hours(row.hoursPerWeek)}</span>,
    },
    { id: 'dates', header: t('placements.columns.dates'), cell: (row) => period(row) },
    {
      id: 'status',
      header: t('placements.columns.status'),
      cell: (row) => (
        <Badge tone={PLACEMENT_TONES[row.status]}>
          {t(`vocabulary.placementStatus.${row.status}`)}
        </Badge>
      ),
    },
  ];
}

import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import type { VacancyHit } from '@inzetbaar/contracts/vacancies';
import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Split } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery, readQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';
import { STATUS_TONES } from './statusTone.ts';
import { TakenCell } from './TakenCell.tsx';
import { VacancyActions } from './VacancyActions.tsx';
import type { OwnerTransition } from './useStatusChange.ts';

interface VacancyListProps {
  status: VacancyStatus | undefined;
  words: string;
  busyId: string | undefined;
  onTransition: (vacancy: VacancyHit, transition: OwnerTransition) => void;
  empty: ReactNode;
}

/** The own vacancies of a status, as a table; on a phone as cards. */
export function VacancyList({ status, words, busyId, onTransition, empty }: VacancyListProps) {
  const t = useTranslations();
  const found = useInfiniteQuery(
    pagedQuery(searchVacancies, {
      query: { mine: 'true', q: words, ...(status === undefined ? {} : { status: [status] }) },
    }),
  );
  const split = useQuery(
    readQuery(searchVacancies, {
      query: {
        mine: 'true',
        split: 'true',
        status: ['draft', 'published', 'paused'],
        limit: 100,
      },
    }),
  );
  const columns = useColumns(busyId, onTransition, new Set(split.data?.items.map(({ id }) => id)));

  if (found.isPending) return <Skeleton shape="cards" count={4} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const rows = found.data.pages.flatMap((page) => page.items);
  const total = found.data.pages[0]?.total ?? rows.length;
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="stack">
      <DataTable
        caption={t('vacancyManagement.list.caption')}
        hidesCaption
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
      />
      <LoadMore
        shown={rows.length}
        total={total}
        hasMore={found.hasNextPage}
        isLoading={found.isFetchingNextPage}
        onLoadMore={() => void found.fetchNextPage()}
      />
    </div>
  );
}

function useColumns(
  busyId: string | undefined,
  onTransition: VacancyListProps['onTransition'],
  /** Vacancies with a skill that became several. */
  split: ReadonlySet<string>,
): Column<VacancyHit>[] {
  const t = useTranslations();
  const formats = useFormats();
  return [
    {
      id: 'title',
      header: t('vacancyManagement.list.columns.title'),
      isRowHeader: true,
      cell: (row) => (
        <div className="vacancy-name">
          <Link to="/vacatures/$id/bewerken" params={{ id: row.id }}>
            {row.title}
          </Link>
          <span className="vacancy-place">
            {row.municipality.name} · {t(`vocabulary.branchShort.${row.branch}`)}
          </span>
          {split.has(row.id) && (
            <div>
              <Badge tone="warning" icon={<Split aria-hidden="true" />}>
                {t('vacancyManagement.list.split')}
              </Badge>
            </div>
          )}
        </div>
      ),
    },
    {
      id: 'status',
      header: t('vacancyManagement.list.columns.status'),
      cell: (row) => (
        <>
          <Badge tone={STATUS_TONES[row.status]}>
            {t(`vocabulary.vacancyStatus.${row.status}`)}
          </Badge>
          {row.pauseReason !== undefined && (
            <p className="small">{t(`vacancyManagement.${row.pauseReason}.why`)}</p>
          )}
        </>
      ),
    },
    {
      id: 'hours',
      header: t('vacancyManagement.list.columns.hours'),
      cell: (row) => (
        <span className="nowrap">{formats.hoursRange(row.hoursMin, row.hoursMax)}</span>
      ),
    },
    {
      id: 'taken',
      header: t('vacancyManagement.list.columns.taken'),
      cell: (row) => (
        <span className="nowrap">
          <TakenCell id={row.id} />
        </span>
      ),
    },
    {
      id: 'actions',
      header: t('vacancyManagement.list.columns.actions'),
      hidesHeader: true,
      cell: (row) => (
        <VacancyActions
          vacancy={row}
          isBusy={busyId === row.id}
          onTransition={(transition) => onTransition(row, transition)}
        />
      ),
    },
  ];
}

import { listImports } from '@inzetbaar/contracts/imports';
import type { VacancyImport } from '@inzetbaar/contracts/imports';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import type { Tone } from '../../design/components/Badge.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';

const TONES: Readonly<Record<VacancyImport['status'], Tone>> = {
  checking: 'info',
  checked: 'warning',
  running: 'info',
  done: 'success',
  failed: 'danger',
};
const UNFINISHED: readonly VacancyImport['status'][] = ['checking', 'checked', 'running'];
const PAGE_SIZE = 10;

/** What was imported before, with what still waits on top. */
export function EarlierImports() {
  const t = useTranslations('imports.earlier');
  const imports = useInfiniteQuery(pagedQuery(listImports, { query: { limit: PAGE_SIZE } }));
  const columns = useColumns();
  const items = imports.data?.pages.flatMap((page) => page.items) ?? [];
  const [latest] = items;

  return (
    <section className="stack" aria-labelledby="earlier-imports">
      {latest !== undefined && UNFINISHED.includes(latest.status) && (
        <Notice
          tone="info"
          title={t('unfinishedTitle')}
          actions={
            <LinkButton
              to="/vacatures/importeren"
              search={{ import: latest.id }}
              aria-label={t('continueFor', { name: latest.fileName })}
            >
              {t('continue')}
            </LinkButton>
          }
        >
          <p>{t('unfinished', { name: latest.fileName })}</p>
        </Notice>
      )}
      <SectionHeading id="earlier-imports">{t('title')}</SectionHeading>
      {imports.isPending ? (
        <Skeleton count={3} />
      ) : imports.isError ? (
        <ErrorState
          error={imports.error}
          onRetry={() => void imports.refetch()}
          isRetrying={imports.isFetching}
        />
      ) : (
        <>
          <DataTable
            caption={t('caption')}
            hidesCaption
            columns={columns}
            rows={items}
            rowId={(row) => row.id}
            empty={<p className="quiet">{t('empty')}</p>}
          />
          {items.length > 0 && (
            <LoadMore
              shown={items.length}
              total={imports.data.pages[0]?.total ?? items.length}
              hasMore={imports.hasNextPage}
              isLoading={imports.isFetchingNextPage}
              onLoadMore={() => void imports.fetchNextPage()}
            />
          )}
        </>
      )}
    </section>
  );
}

function useColumns(): Column<VacancyImport>[] {
  const t = useTranslations();
  const formats = useFormats();
  return [
    {
      id: 'file',
      header: t('imports.earlier.file'),
      isRowHeader: true,
      cell: (row) => (
        <Link
          to="/vacatures/importeren"
          search={{ import: row.id }}
          aria-label={t('imports.earlier.openFor', { name: row.fileName })}
        >
          {row.fileName}
        </Link>
      ),
    },
    {
      id: 'when',
      header: t('imports.earlier.when'),
      cell: (row) => formats.dateTime(row.createdAt),
    },
    {
      id: 'status',
      header: t('imports.earlier.status'),
      cell: (row) => (
        <Badge tone={TONES[row.status]}>{t(`vocabulary.importStatus.${row.status}`)}</Badge>
      ),
    },
    {
      id: 'rows',
      header: t('imports.earlier.rows'),
      isNumber: true,
      cell: (row) => formats.number(row.total),
    },
    {
      id: 'invalid',
      header: t('imports.earlier.invalid'),
      isNumber: true,
      cell: (row) => formats.number(row.outcomes.invalid),
    },
  ];
}

import { listImportRows } from '@inzetbaar/contracts/imports';
import type { ImportRow, VacancyImport } from '@inzetbaar/contracts/imports';
import { IMPORT_ROW_OUTCOMES } from '@inzetbaar/domain/imports';
import type { ImportRowOutcome } from '@inzetbaar/domain/imports';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import type { Tone } from '../../design/components/Badge.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Select } from '../../design/components/Select.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { DownloadReport } from './DownloadReport.tsx';
import { useFieldName } from './useFieldName.ts';

const TONES: Readonly<Record<ImportRowOutcome, Tone>> = {
  create: 'success',
  update: 'info',
  unchanged: 'neutral',
  invalid: 'danger',
};
const PAGE_SIZE = 50;

interface ReportRowsProps {
  import: VacancyImport;
  outcome: ImportRowOutcome | undefined;
  onFilter: (outcome: ImportRowOutcome | undefined) => void;
}

/** The report per row: where it stands in the file, what is wrong and how to mend it. */
export function ReportRows({ import: shown, outcome, onFilter }: ReportRowsProps) {
  const t = useTranslations('imports');
  const rows = useInfiniteQuery(
    pagedQuery(listImportRows, {
      params: { id: shown.id },
      query: { limit: PAGE_SIZE, ...(outcome === undefined ? {} : { outcome }) },
    }),
  );
  const columns = useColumns(shown);
  const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
  const choices = IMPORT_ROW_OUTCOMES.filter((each) => shown.outcomes[each] > 0);

  return (
    <section className="stack" aria-labelledby="report-rows">
      <SectionHeading id="report-rows" actions={<DownloadReport import={shown} />}>
        {t('rows.title')}
      </SectionHeading>
      <div className="rows-filter">
        <Select
          label={t('rows.filter')}
          value={outcome ?? 'all'}
          onChange={(chosen) => onFilter(chosen === 'all' ? undefined : chosen)}
          choices={[
            { value: 'all' as const, label: `${t('rows.all')} (${shown.total})` },
            ...choices.map((value) => ({
              value,
              label: `${t(`report.${shown.status === 'done' ? 'done' : 'checked'}.${value}`)} (${shown.outcomes[value]})`,
            })),
          ]}
        />
      </div>
      {rows.isPending ? (
        <Skeleton count={6} />
      ) : rows.isError ? (
        <ErrorState
          error={rows.error}
          onRetry={() => void rows.refetch()}
          isRetrying={rows.isFetching}
        />
      ) : (
        <>
          <DataTable
            caption={t('rows.caption')}
            hidesCaption
            columns={columns}
            rows={items}
            rowId={(row) => row.line}
            empty={<p className="quiet">{t('rows.none')}</p>}
          />
          {items.length > 0 && (
            <LoadMore
              shown={items.length}
              total={rows.data.pages[0]?.total ?? items.length}
              hasMore={rows.hasNextPage}
              isLoading={rows.isFetchingNextPage}
              onLoadMore={() => void rows.fetchNextPage()}
            />
          )}
        </>
      )}
    </section>
  );
}

function useColumns(shown: VacancyImport): Column<ImportRow>[] {
  const t = useTranslations('imports');
  const fieldName = useFieldName();
  const tense = shown.status === 'done' ? 'done' : 'checked';
  return [
    {
      id: 'vacancy',
      header: t('rows.vacancy'),
      isRowHeader: true,
      cell: (row) => (
        <div className="row-vacancy">
          {row.vacancyId === null ? (
            <span>{row.title ?? t('rows.noTitle')}</span>
          ) : (
            <Link to="/vacatures/$id/bewerken" params={{ id: row.vacancyId }}>
              {row.title ?? t('rows.noTitle')}
            </Link>
          )}
          {row.externalId !== null && <span className="quiet small">{row.externalId}</span>}
        </div>
      ),
    },
    {
      id: 'line',
      header: t(shown.format === 'csv' ? 'rows.line' : 'rows.position'),
      isNumber: true,
      cell: (row) => row.line,
    },
    {
      id: 'outcome',
      header: t('rows.outcome'),
      cell: (row) => (
        <span className="nowrap">
          <Badge tone={TONES[row.outcome]}>{t(`report.${tense}.${row.outcome}`)}</Badge>
        </span>
      ),
    },
    {
      id: 'issues',
      header: t('rows.issues'),
      cell: (row) =>
        row.issues.length === 0 ? (
          <span className="quiet">{t('rows.fine')}</span>
        ) : (
          <ul className="row-issues">
            {row.issues.map((issue) => (
              <li key={`${issue.field} ${issue.code} ${issue.remedy}`}>
                <strong>{fieldName(issue.field)}</strong>: {issue.message} {issue.remedy}
              </li>
            ))}
          </ul>
        ),
    },
  ];
}

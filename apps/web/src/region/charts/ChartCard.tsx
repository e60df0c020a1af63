import { Suspense, lazy, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';

const BarsChart = lazy(async () => ({ default: (await import('./BarsChart.tsx')).BarsChart }));

export interface Series {
  id: string;
  label: string;
}

export interface ChartRow {
  id: string;
  label: string;
  /** Where there is little room. */
  short?: string;
  /** One for each series; null: withheld. */
  counts: readonly (number | null)[];
}

export interface ChartCardProps {
  title: string;
  hint: string;
  /** What a row is, such as "Maand". */
  rowName: string;
  series: readonly Series[];
  rows: readonly ChartRow[];
  direction: 'columns' | 'bars';
  isWide?: boolean;
}

/** A chart to look at, and the same numbers as a table to read; what is printed is both. */
export function ChartCard(props: ChartCardProps) {
  const { title, hint, rowName, series, rows, direction, isWide = false } = props;
  const t = useTranslations('region');
  const formats = useFormats();
  const titleId = useId();
  return (
    <Card
      as="section"
      aria-labelledby={titleId}
      className={isWide ? 'chart-card chart-card-wide' : 'chart-card'}
    >
      <div>
        <h2 id={titleId}>{title}</h2>
        <p className="quiet">{hint}</p>
      </div>
      {series.length > 1 && (
        <ul className="chart-legend" aria-hidden="true">
          {series.map(({ id, label }, index) => (
            <li key={id}>
              <span className={`chart-key chart-key-${index}`} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div aria-hidden="true">
        <Suspense fallback={<Skeleton count={4} />}>
          <BarsChart series={series} rows={rows} direction={direction} />
        </Suspense>
      </div>
      <Disclosure title={t('asTable')}>
        <DataTable
          caption={title}
          hidesCaption
          columns={[
            { id: 'row', header: rowName, isRowHeader: true, cell: (row) => row.label },
            ...series.map(({ id, label }, index) => ({
              id,
              header: label,
              isNumber: true,
              cell: (row: ChartRow) => {
                const count = row.counts[index];
                return count === null || count === undefined
                  ? t('withheld')
                  : formats.number(count);
              },
            })),
          ]}
          rows={rows}
          rowId={(row) => row.id}
        />
      </Disclosure>
    </Card>
  );
}

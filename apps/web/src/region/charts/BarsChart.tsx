import { useId, useSyncExternalStore } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';
import type { ChartRow, Series } from './ChartCard.tsx';
import { withheldHeight } from './withheldHeight.ts';

const COLUMNS_REM = 20;
const COLOURS = ['var(--primary)', 'var(--accent-bright)'] as const;

interface BarsChartProps {
  series: readonly Series[];
  rows: readonly ChartRow[];
  /** `columns` stand and tell a course in time; `bars` lie and compare names. */
  direction: 'columns' | 'bars';
}

/** Bars with their numbers; what is withheld is hatched and of one size, whatever it counts. */
export function BarsChart({ series, rows, direction }: BarsChartProps) {
  const t = useTranslations('region');
  const formats = useFormats();
  const patternId = useId();
  const remPx = useRootFontSize();
  // On a phone twelve standing columns have no room for their names.
  const isNarrow = useIsNarrow();
  const lies = direction === 'bars' || isNarrow;
  const stub = withheldHeight(rows.flatMap((row) => row.counts));
  const data = rows.map((row) => ({
    name: lies ? row.label : (row.short ?? row.label),
    ...Object.fromEntries(
      series.flatMap(({ id }, index) => {
        const count = row.counts[index] ?? null;
        return [
          [id, count ?? 0],
          [`${id}-withheld`, count === null ? stub : 0],
          [`${id}-label`, count === null ? '' : formats.number(count)],
        ];
      }),
    ),
  }));
  const height = lies ? (rows.length * (series.length + 1.25) + 2.5) * remPx : COLUMNS_REM * remPx;
  const text = { fill: 'var(--text)', fontSize: remPx * 0.9375 };

  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={data}
        layout={lies ? 'vertical' : 'horizontal'}
        margin={{ top: 20, right: 44, bottom: 4, left: 4 }}
        barCategoryGap="22%"
        barGap={2}
        accessibilityLayer={false}
      >
        <defs>
          <pattern
            id={patternId}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="var(--surface)" />
            <rect width="2.5" height="6" fill="var(--line-strong)" />
          </pattern>
        </defs>
        <CartesianGrid stroke="var(--line)" horizontal={!lies} vertical={lies} />
        {lies ? (
          <>
            <XAxis type="number" allowDecimals={false} tick={text} stroke="var(--line-strong)" />
            <YAxis
              type="category"
              dataKey="name"
              width={9.75 * remPx}
              tick={text}
              stroke="var(--line-strong)"
              tickLine={false}
              interval={0}
            />
          </>
        ) : (
          <>
            <XAxis
              dataKey="name"
              tick={text}
              stroke="var(--line-strong)"
              tickLine={false}
              interval={0}
            />
            <YAxis
              allowDecimals={false}
              width={3 * remPx}
              tick={text}
              stroke="var(--line-strong)"
            />
          </>
        )}
        {series.flatMap(({ id }, index) => [
          <Bar
            key={id}
            dataKey={id}
            stackId={id}
            fill={COLOURS[index % COLOURS.length] ?? COLOURS[0]}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={`${id}-label`}
              position={lies ? 'right' : 'top'}
              {...text}
              fontSize={remPx * 0.875}
            />
          </Bar>,
          <Bar
            key={`${id}-withheld`}
            dataKey={`${id}-withheld`}
            stackId={id}
            fill={`url(#${patternId})`}
            stroke="var(--line-strong)"
            isAnimationActive={false}
            name={t('withheld')}
          />,
        ])}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** The size of a letter as the reader has set it, since a chart is measured in pixels. */
function useRootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

const NARROW = '(max-width: 48rem)';

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(NARROW).matches,
  );
}

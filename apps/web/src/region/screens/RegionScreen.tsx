import { readRegionInsights } from '@inzetbaar/contracts/insights';
import type { RegionInsights } from '@inzetbaar/contracts/insights';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { Stat } from '../../design/components/Stat.tsx';
import { useFormats, useLocale } from '../../i18n/index.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { insightsAsCsv } from '../csv.ts';
import { ResponseTimes } from './ResponseTimes.tsx';
import '../region.css';

/** The region in numbers; never a person. */
export function RegionScreen() {
  const t = useTranslations('region');
  const formats = useFormats();
  const found = useQuery(readQuery(readRegionInsights, {}));
  const insights = found.data;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        {...(insights === undefined
          ? {}
          : {
              meta: (
                <span className="quiet small">
                  {t('asOf', { when: formats.dateTime(insights.asOf) })}
                </span>
              ),
              actions: <RegionActions insights={insights} />,
            })}
      />
      {found.isPending ? (
        <Skeleton shape="cards" count={4} />
      ) : found.isError && insights === undefined ? (
        <ErrorState
          error={found.error}
          onRetry={() => void found.refetch()}
          isRetrying={found.isFetching}
        />
      ) : (
        insights !== undefined && <Insights insights={insights} />
      )}
    </>
  );
}

function RegionActions({ insights }: { insights: RegionInsights }) {
  const t = useTranslations();
  const saveCsv = () => {
    const csv = insightsAsCsv(insights, {
      openVacancies: t('region.openVacancies.title'),
      people: t('region.people.title'),
      byMonth: t('region.byMonth.title'),
      byBranch: t('region.byBranch.title'),
      branch: t('region.branch'),
      lane: t('region.lane'),
      month: t('region.month'),
      count: t('region.count'),
      introductions: t('region.introductions'),
      placements: t('region.placements'),
      total: t('region.total'),
      withheld: t('region.withheld'),
      branchName: (branch) => t(`vocabulary.branch.${branch}`),
      laneName: (lane) => t(`vocabulary.lane.${lane}`),
    });
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `inzetbaar-regio-${calendarDateAt(new Date(insights.asOf))}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <>
      <Button icon={<Download aria-hidden="true" />} onPress={saveCsv}>
        {t('region.csv')}
      </Button>
      <Button icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
        {t('common.actions.print')}
      </Button>
    </>
  );
}

function Insights({ insights }: { insights: RegionInsights }) {
  const t = useTranslations();
  const formats = useFormats();
  const { openVacancies, people, byMonth, byBranch, threshold } = insights;
  const shortMonth = new Intl.DateTimeFormat(useLocale(), { month: 'short', timeZone: 'UTC' });
  const shown = (count: number | null) =>
    count === null ? t('region.withheld') : formats.number(count);
  const thisMonth = byMonth.at(-1);
  const both = [
    { id: 'introductions', label: t('region.introductions') },
    { id: 'placements', label: t('region.placements') },
  ];
  const isWithheld = [...people.byLane.map(({ count }) => count), people.total]
    .concat(byMonth.flatMap((row) => [row.introductions, row.placements]))
    .concat(byBranch.flatMap((row) => [row.introductions, row.placements]))
    .includes(null);

  return (
    <div className="stack stack-l">
      <dl className="grid region-stats">
        <Stat
          label={t('region.stats.vacancies')}
          value={formats.number(openVacancies.total)}
          note={t('region.stats.now')}
        />
        <Stat
          label={t('region.stats.people')}
          value={shown(people.total)}
          note={t('region.stats.now')}
        />
        {thisMonth !== undefined && (
          <>
            <Stat
              label={t('region.stats.introductions')}
              value={shown(thisMonth.introductions)}
              note={formats.month(`${thisMonth.month}-01`)}
            />
            <Stat
              label={t('region.stats.placements')}
              value={shown(thisMonth.placements)}
              note={formats.month(`${thisMonth.month}-01`)}
            />
          </>
        )}
      </dl>
      {isWithheld && (
        <Notice announces={false} title={t('region.withheldTitle')}>
          <p>{t('region.withheldText', { threshold })}</p>
        </Notice>
      )}
      <div className="region-charts">
        <ChartCard
          title={t('region.byMonth.title')}
          hint={t('region.byMonth.hint')}
          rowName={t('region.month')}
          series={both}
          direction="columns"
          isWide
          rows={byMonth.map(({ month, introductions, placements }) => ({
            id: month,
            label: formats.month(`${month}-01`),
            short: shortMonth.format(new Date(`${month}-01T12:00:00Z`)),
            counts: [introductions, placements],
          }))}
        />
        <ChartCard
          title={t('region.people.title')}
          hint={t('region.people.hint')}
          rowName={t('region.lane')}
          series={[{ id: 'people', label: t('region.people.series') }]}
          direction="bars"
          rows={people.byLane.map(({ lane, count }) => ({
            id: lane,
            label: t(`vocabulary.lane.${lane}`),
            counts: [count],
          }))}
        />
        <ChartCard
          title={t('region.openVacancies.title')}
          hint={t('region.openVacancies.hint')}
          rowName={t('region.branch')}
          series={[{ id: 'vacancies', label: t('region.openVacancies.series') }]}
          direction="bars"
          rows={openVacancies.byBranch.map(({ branch, count }) => ({
            id: branch,
            label: t(`vocabulary.branchShort.${branch}`),
            counts: [count],
          }))}
        />
        <ChartCard
          title={t('region.byBranch.title')}
          hint={t('region.byBranch.hint')}
          rowName={t('region.branch')}
          series={both}
          direction="bars"
          isWide
          rows={byBranch.map(({ branch, introductions, placements }) => ({
            id: branch,
            label: t(`vocabulary.branchShort.${branch}`),
            counts: [introductions, placements],
          }))}
        />
      </div>
      <ResponseTimes />
    </div>
  );
}

import { listImportRows } from '@inzetbaar/contracts/imports';
import type { ImportRow, VacancyImport } from '@inzetbaar/contracts/imports';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { csvOf } from './reportCsv.ts';
import type { CsvLine } from './reportCsv.ts';
import { useFieldName } from './useFieldName.ts';

const MOST_AT_ONCE = 100;

/** Reads the whole report, and hands it over as a file that is made here in the browser. */
export function DownloadReport({ import: shown }: { import: VacancyImport }) {
  const t = useTranslations('imports');
  const toLines = useReportLines(shown);
  const [done, setDone] = useState(0);
  const download = useMutation({
    mutationFn: async () => {
      const rows: ImportRow[] = [];
      let cursor: string | undefined;
      do {
        // Each page tells where the next one starts.
        // oxlint-disable-next-line no-await-in-loop
        const { data } = await call(listImportRows, {
          params: { id: shown.id },
          query: { limit: MOST_AT_ONCE, ...(cursor === undefined ? {} : { cursor }) },
        });
        rows.push(...data.items);
        setDone(rows.length);
        cursor = data.nextCursor ?? undefined;
      } while (cursor !== undefined);
      saveFile(csvOf(toLines(rows)), `${t('csv.fileName')}-${shown.createdAt.slice(0, 10)}.csv`);
    },
  });
  return (
    <div className="stack stack-s">
      <Button
        icon={<Download aria-hidden="true" />}
        isPending={download.isPending}
        onPress={() => download.mutate()}
      >
        {t('rows.download')}
      </Button>
      {download.isPending && (
        <p role="status" className="quiet small">
          {t('rows.downloading', { done, total: shown.total })}
        </p>
      )}
      {download.isError && <ErrorState error={download.error} />}
    </div>
  );
}

/** One line per problem, so that a spreadsheet can sort them; a row without any has one line too. */
function useReportLines(shown: VacancyImport): (rows: readonly ImportRow[]) => CsvLine[] {
  const t = useTranslations('imports');
  const fieldName = useFieldName();
  const tense = shown.status === 'done' ? 'done' : 'checked';
  const heading = ['line', 'externalId', 'title', 'outcome', 'field', 'message', 'remedy'] as const;
  return (rows) => [
    heading.map((name) => t(`csv.${name}`)),
    ...rows.flatMap((row): CsvLine[] => {
      const start = [
        row.line,
        row.externalId ?? '',
        row.title ?? '',
        t(`report.${tense}.${row.outcome}`),
      ];
      return row.issues.length === 0
        ? [[...start, '', '', '']]
        : row.issues.map((issue) => [
            ...start,
            fieldName(issue.field),
            issue.message,
            issue.remedy,
          ]);
    }),
  ];
}

function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

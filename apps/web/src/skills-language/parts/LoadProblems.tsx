import type { ConceptReport } from '@inzetbaar/contracts/concepts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';

type Problem = ConceptReport['problems'][number];

/** Where the files are wrong and why; the first of many. */
export function LoadProblems({ report: { problems, problemCount } }: { report: ConceptReport }) {
  const t = useTranslations('skillsLanguage.problems');
  const columns: Column<Problem & { at: number }>[] = [
    {
      id: 'file',
      header: t('file'),
      isRowHeader: true,
      cell: ({ file }) => (file === '' ? t('all') : file),
    },
    { id: 'line', header: t('line'), isNumber: true, cell: ({ line }) => line ?? t('whole') },
    {
      id: 'what',
      header: t('what'),
      cell: ({ message, value }) => (
        <div className="language-problem">
          <span>{message}</span>
          {value !== '' && <code className="small">{value}</code>}
        </div>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('title')}
        hidesCaption
        columns={columns}
        rows={problems.map((problem, at) => ({ ...problem, at }))}
        rowId={({ at }) => at}
      />
      {problemCount > problems.length && (
        <p>{t('more', { count: problemCount - problems.length })}</p>
      )}
    </>
  );
}

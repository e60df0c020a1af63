import { IMPORT_MAX_ROWS, listImports, readImport, runImport } from '@inzetbaar/contracts/imports';
import type { VacancyImport } from '@inzetbaar/contracts/imports';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { ProgressBar } from '../../design/components/ProgressBar.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { OutcomeBar } from './OutcomeBar.tsx';

/** What is going on with an import, or what came of it. */
export function ImportReport({ import: shown }: { import: VacancyImport }) {
  switch (shown.status) {
    case 'checking':
    case 'running':
      return <Working import={shown} />;
    case 'failed':
      return <Failed import={shown} />;
    case 'checked':
      return <Checked import={shown} />;
    case 'done':
      return <Done import={shown} />;
  }
}

function Working({ import: { status, handled, total } }: { import: VacancyImport }) {
  const t = useTranslations('imports.progress');
  return (
    <Card as="section">
      <ProgressBar
        label={t(status === 'running' ? 'running' : 'checking')}
        value={handled}
        max={total}
        valueLabel={total === 0 ? t('reading') : t('rows', { handled, total })}
      />
      <p className="quiet">{t('leave')}</p>
    </Card>
  );
}

function Failed({ import: { problem } }: { import: VacancyImport }) {
  const t = useTranslations('imports.problem');
  return (
    <Notice tone="danger" title={t('title')} actions={<LinkToStart />}>
      <p>{t(known(problem), { rows: IMPORT_MAX_ROWS })}</p>
    </Notice>
  );
}

const PROBLEMS = [
  'not_text',
  'empty',
  'no_known_columns',
  'not_json',
  'no_job_postings',
  'too_many_rows',
  'uploader_left',
] as const;

function known(problem: string | null) {
  return PROBLEMS.find((each) => each === problem) ?? 'other';
}

function Checked({ import: shown }: { import: VacancyImport }) {
  const t = useTranslations('imports.report');
  const run = useWrite(runImport, { refreshes: [readImport, listImports] });
  const { create, update, invalid } = shown.outcomes;
  const good = create + update;
  return (
    <Card as="section">
      <SectionHeading hint={<Facts import={shown} />}>{t('checkedTitle')}</SectionHeading>
      <OutcomeBar outcomes={shown.outcomes} tense="checked" />
      {good === 0 && <p>{t(invalid === shown.total ? 'allWrong' : 'nothingToLand')}</p>}
      {good > 0 && <p>{t(invalid === 0 ? 'allGood' : 'landHint')}</p>}
      {good > 0 && <p className="quiet">{t(shown.publish ? 'publish' : 'drafts')}</p>}
      {run.isError && <ErrorState error={run.error} />}
      <div className="row">
        {good > 0 && (
          <Button
            look="primary"
            isPending={run.isPending}
            onPress={() => run.mutate({ params: { id: shown.id } })}
          >
            {t('land', { count: good })}
          </Button>
        )}
        <LinkToStart />
      </div>
    </Card>
  );
}

function Done({ import: shown }: { import: VacancyImport }) {
  const t = useTranslations('imports.report');
  const { create, update } = shown.outcomes;
  const count = create + update;
  return (
    <Card as="section">
      <SectionHeading hint={<Facts import={shown} />}>{t('doneTitle')}</SectionHeading>
      <Notice tone="success">
        <p>{t(shown.publish ? 'doneOnline' : 'doneText', { count })}</p>
      </Notice>
      <OutcomeBar outcomes={shown.outcomes} tense="done" />
      <div className="row">
        <LinkButton
          to="/vacatures/beheer"
          search={count > 0 ? { status: shown.publish ? 'published' : 'draft' } : {}}
          look="primary"
        >
          {t('view')}
        </LinkButton>
        <LinkToStart />
      </div>
    </Card>
  );
}

function Facts({ import: { fileName, total, encoding } }: { import: VacancyImport }) {
  const t = useTranslations('imports.report');
  return (
    <>
      {t('file', { name: fileName, total })}. {t('encoding', { encoding: encoding.toUpperCase() })}.
    </>
  );
}

function LinkToStart() {
  const t = useTranslations('imports.report');
  return (
    <LinkButton to="/vacatures/importeren" search={{}}>
      {t('again')}
    </LinkButton>
  );
}

import {
  confirmConceptLoad,
  listConceptLoads,
  readConceptLoad,
} from '@inzetbaar/contracts/concepts';
import type { ConceptLoad, ConceptReport } from '@inzetbaar/contracts/concepts';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { ProgressBar } from '../../design/components/ProgressBar.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { LoadFindings } from './LoadFindings.tsx';
import { LoadProblems } from './LoadProblems.tsx';

/** What is going on with files that were handed in, or what came of them. */
export function LoadReport({ load }: { load: ConceptLoad }) {
  const { status, report } = load;
  if (status === 'checking' || status === 'running') return <Working load={load} />;
  if (status === 'failed') return <Failed load={load} />;
  // What was checked or is done has a report.
  if (report === null) return null;
  return status === 'checked' ? (
    <Checked load={load} report={report} />
  ) : (
    <Done load={load} report={report} />
  );
}

function Working({ load: { status, rows } }: { load: ConceptLoad }) {
  const t = useTranslations('skillsLanguage.progress');
  const stage = status === 'running' ? 'landing' : rows === null ? 'reading' : 'comparing';
  return (
    <Card as="section">
      <ProgressBar
        label={t(stage)}
        value={null}
        max={1}
        {...(rows === null ? {} : { valueLabel: t('rows', { rows }) })}
      />
      <p className="quiet">{t('leave')}</p>
    </Card>
  );
}

function Failed({ load }: { load: ConceptLoad }) {
  const t = useTranslations('skillsLanguage.failed');
  const { source, fault, report } = load;
  const isRefused = fault === 'refused' && report !== null;
  return (
    <Card as="section">
      <SectionHeading hint={<Facts load={load} />}>{t('title')}</SectionHeading>
      <Notice
        tone="danger"
        title={isRefused ? t('count', { count: report.problemCount }) : t(fault ?? 'interrupted')}
      >
        <p>{t(isRefused ? 'nothing' : 'again')}</p>
      </Notice>
      {isRefused && <LoadProblems report={report} />}
      <div className="row">
        <LinkButton to="/beheer/vaardighedentaal/laden" search={{ taal: source }} look="primary">
          {t('other')}
        </LinkButton>
      </div>
    </Card>
  );
}

function Checked({ load, report }: { load: ConceptLoad; report: ConceptReport }) {
  const t = useTranslations('skillsLanguage.report');
  const confirm = useWrite(confirmConceptLoad, { refreshes: [readConceptLoad, listConceptLoads] });
  return (
    <Card as="section">
      <SectionHeading hint={<Facts load={load} />}>{t('checkedTitle')}</SectionHeading>
      <LoadFindings load={load} report={report} tense="checked" />
      <Notice announces={false}>
        <p>{t('whole')}</p>
      </Notice>
      {confirm.isError && <ErrorState error={confirm.error} />}
      <div className="row">
        <Button
          look="primary"
          isPending={confirm.isPending}
          onPress={() => confirm.mutate({ params: { id: load.id } })}
        >
          {t('confirm')}
        </Button>
        <LinkButton to="/beheer/vaardighedentaal/laden" search={{ taal: load.source }}>
          {t('other')}
        </LinkButton>
      </div>
    </Card>
  );
}

function Done({ load, report }: { load: ConceptLoad; report: ConceptReport }) {
  const t = useTranslations('skillsLanguage.report');
  return (
    <Card as="section">
      <SectionHeading hint={<Facts load={load} />}>
        {t(report.landed ? 'doneTitle' : 'sameTitle')}
      </SectionHeading>
      <Notice tone="success">
        <p>{t(report.landed ? 'done' : 'same')}</p>
      </Notice>
      <LoadFindings load={load} report={report} tense={report.landed ? 'done' : 'checked'} />
      <div className="row">
        <LinkButton to="/beheer/vaardighedentaal" look="primary">
          {t('view')}
        </LinkButton>
      </div>
    </Card>
  );
}

function Facts({ load: { source, version } }: { load: ConceptLoad }) {
  const t = useTranslations('skillsLanguage');
  return t('named', { source: t(`source.${source}`), version });
}

import { listImports } from '@inzetbaar/contracts/imports';
import type { VacancyImport } from '@inzetbaar/contracts/imports';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { ImportSteps } from '../../design/components/ImportSteps.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { EarlierImports } from '../parts/EarlierImports.tsx';
import { ImportReport } from '../parts/ImportReport.tsx';
import { ReportRows } from '../parts/ReportRows.tsx';
import { useImport } from '../parts/useImport.ts';
import '../parts/imports.css';

const route = getRouteApi('/signed-in/vacatures/importeren');

/** A file of vacancies: hand in, look at the report, let the good rows land. */
export function ImportScreen() {
  const t = useTranslations('imports');
  const { import: id } = route.useSearch();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={<BackLink to="/vacatures/beheer">{t('back')}</BackLink>}
      />
      {id === undefined ? <Start /> : <OneImport key={id} id={id} />}
    </>
  );
}

function Start() {
  const t = useTranslations('imports');
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  return (
    <div className="stack stack-l">
      <div className="split">
        <Card as="section">
          <SectionHeading>{t('choose.title')}</SectionHeading>
          <ChooseFile
            onStarted={(started) => {
              void queryClient.invalidateQueries({ queryKey: [listImports.path] });
              void navigate({ search: { import: started.id } });
            }}
          />
        </Card>
        <div className="stack">
          <Steps status={undefined} />
          <Card as="section" look="quiet">
            <SectionHeading level={3}>{t('choose.exampleTitle')}</SectionHeading>
            <p>{t('choose.exampleText')}</p>
            <a className="download-link" href="/voorbeeld-vacatures.csv" download="">
              <Download aria-hidden="true" />
              {t('choose.example')}
            </a>
          </Card>
        </div>
      </div>
      <EarlierImports />
    </div>
  );
}

function OneImport({ id }: { id: string }) {
  const navigate = route.useNavigate();
  const { rijen } = route.useSearch();
  const { data, error, isPending, isFetching, refetch } = useImport(id);
  if (data === undefined) {
    return isPending ? (
      <Skeleton shape="cards" count={2} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    );
  }
  const hasRows = data.total > 0 && (data.status === 'checked' || data.status === 'done');
  return (
    <div className="stack stack-l">
      <div className="split">
        <ImportReport import={data} />
        <Steps status={data.status} />
      </div>
      {hasRows && (
        <ReportRows
          import={data}
          outcome={rijen}
          onFilter={(outcome) =>
            void navigate({
              search: { import: id, ...(outcome === undefined ? {} : { rijen: outcome }) },
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
    </div>
  );
}

function Steps({ status }: { status: VacancyImport['status'] | undefined }) {
  const t = useTranslations('imports.steps');
  return <ImportSteps label={t('label')} status={status} words={(step) => ({ label: t(step) })} />;
}

import { listConceptLoads } from '@inzetbaar/contracts/concepts';
import type { ConceptLoad } from '@inzetbaar/contracts/concepts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { StepList } from '../../design/components/StepList.tsx';
import type { StepState } from '../../design/components/StepList.tsx';
import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { LoadReport } from '../parts/LoadReport.tsx';
import { useConceptLoad } from '../parts/useConceptLoad.ts';
import '../parts/skills-language.css';

const route = getRouteApi('/signed-in/beheer/vaardighedentaal/laden');

/** Files of another language: hand in, look at the report, let all of it land or nothing. */
export function LoadLanguageScreen() {
  const t = useTranslations('skillsLanguage');
  const { aanlevering: id } = route.useSearch();
  return (
    <>
      <PageHeader
        title={t('load.title')}
        lead={t('load.lead')}
        back={<BackLink to="/beheer/vaardighedentaal">{t('title')}</BackLink>}
      />
      {id === undefined ? <Start /> : <OneLoad key={id} id={id} />}
    </>
  );
}

function Start() {
  const t = useTranslations('skillsLanguage.load');
  const { taal } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  return (
    <div className="split">
      <Card as="section">
        <SectionHeading>{t('choose')}</SectionHeading>
        <ChooseFiles
          source={taal ?? 'esco'}
          onSource={(source) => void navigate({ search: { taal: source }, replace: true })}
          onStarted={({ id }) => {
            void queryClient.invalidateQueries({ queryKey: [listConceptLoads.path] });
            void navigate({ search: { aanlevering: id } });
          }}
        />
      </Card>
      <Steps status={undefined} />
    </div>
  );
}

function OneLoad({ id }: { id: string }) {
  const { data, error, isPending, isFetching, refetch } = useConceptLoad(id);
  if (data === undefined) {
    return isPending ? (
      <Skeleton shape="cards" count={2} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    );
  }
  return (
    <div className="split">
      <LoadReport load={data} />
      <Steps status={data.status} />
    </div>
  );
}

const STATES: Readonly<Record<ConceptLoad['status'] | 'start', readonly StepState[]>> = {
  start: ['current', 'upcoming', 'upcoming'],
  checking: ['done', 'current', 'upcoming'],
  checked: ['done', 'done', 'current'],
  running: ['done', 'done', 'current'],
  done: ['done', 'done', 'done'],
  failed: ['done', 'stopped', 'upcoming'],
};

function Steps({ status }: { status: ConceptLoad['status'] | undefined }) {
  const t = useTranslations('skillsLanguage.steps');
  const states = STATES[status ?? 'start'];
  return (
    <StepList
      label={t('label')}
      steps={(['choose', 'check', 'land'] as const).map((step, index) => ({
        id: step,
        label: t(step),
        note: t(`${step}Note`),
        state: states[index] ?? 'upcoming',
      }))}
    />
  );
}

import { listMySeatRequests, readDevelopmentPath } from '@inzetbaar/contracts/trainings';
import type { DevelopmentPathView } from '@inzetbaar/contracts/trainings';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { inSentence } from '../../design/matching-words/say.ts';
import { useFormats, useLocale } from '../../i18n/index.ts';
import { LegalStep } from './LegalStep.tsx';
import { PathStep } from './PathStep.tsx';
import { useLength } from './useLength.ts';

/** The own way to an occupation, from what is there to what is asked. */
export function Path({ occupation }: { occupation: string }) {
  const path = useQuery(readQuery(readDevelopmentPath, { query: { occupation } }));
  if (path.isPending) return <Skeleton shape="cards" count={3} />;
  if (path.isError) {
    return (
      <ErrorState
        error={path.error}
        onRetry={() => void path.refetch()}
        isRetrying={path.isFetching}
      />
    );
  }
  return <Steps path={path.data} />;
}

function Steps({ path }: { path: DevelopmentPathView }) {
  const t = useTranslations('trainings.path');
  const formats = useFormats();
  const locale = useLocale();
  const lengthOf = useLength();
  const mine = useQuery(readQuery(listMySeatRequests, { query: { limit: 100 } }));
  const { occupation, legal, steps, met, trainings } = path;
  const isReady = legal.length === 0 && steps.length === 0;
  return (
    <section className="stack" aria-labelledby="path-title">
      <SectionHeading id="path-title">
        {t('title', { occupation: inSentence(occupation[locale]) })}
      </SectionHeading>
      {steps.length > 0 && (
        <p className="path-summary">
          {t('summary', { steps: steps.length, length: lengthOf(path) })}
        </p>
      )}
      {steps.length > 0 && <Reach skillsMet={path.skillsMet} />}
      {met.length > 0 && (
        <p className="measure">
          {t('met', { skills: formats.list(met.map((skill) => inSentence(skill[locale]))) })}
        </p>
      )}
      {isReady ? (
        <EmptyState
          level={3}
          title={t('ready')}
          actions={
            <LinkButton to="/matches" search={{}} look="primary">
              {t('toMatches')}
            </LinkButton>
          }
        >
          <p>{t('readyText')}</p>
        </EmptyState>
      ) : (
        <ol className="path" aria-label={t('steps')}>
          {legal.map((step) => (
            <LegalStep key={step.kind === 'title' ? 'title' : step.skillId} step={step} />
          ))}
          {steps.map((step, at) => (
            <PathStep
              key={`${step.way} ${step.rises.map(({ skillId }) => skillId).join()}`}
              number={at + 1}
              step={step}
              trainings={trainings}
              requests={mine.data?.items ?? []}
            />
          ))}
        </ol>
      )}
      {steps.length > 0 && <p className="quiet small">{t('estimate')}</p>}
    </section>
  );
}

function Reach({ skillsMet }: Pick<DevelopmentPathView, 'skillsMet'>) {
  const t = useTranslations('trainings.path');
  const { asked, now, within4Weeks, within12Weeks } = skillsMet;
  const moments = [
    { label: t('now'), met: now },
    { label: t('in4'), met: within4Weeks },
    { label: t('in12'), met: within12Weeks },
  ];
  return (
    <div className="path-reach">
      <p>{t('metLabel')}</p>
      <dl>
        {moments.map(({ label, met }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{t('ofAsked', { met, asked })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

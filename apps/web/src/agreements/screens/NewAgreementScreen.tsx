import { readPlacement } from '@inzetbaar/contracts/placements';
import type { Placement } from '@inzetbaar/contracts/placements';
import { listMyCases } from '@inzetbaar/contracts/second-track';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/index.ts';
import { readQuery } from '../../api/queries.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useStartAgreement } from '../queries.ts';
import '../agreements.css';

const route = getRouteApi('/signed-in/overeenkomsten/nieuw');

/** The person asks the own employer to draw up an agreement, knowing who will read what. */
export function NewAgreementScreen() {
  const t = useTranslations('agreements.new');
  const { plaatsing: id } = route.useSearch();
  return (
    <div className="page-narrow">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={<BackLink to="/overeenkomsten">{t('back')}</BackLink>}
      />
      {id === undefined ? (
        <EmptyState title={t('withoutTitle')}>
          <p>{t('withoutText')}</p>
        </EmptyState>
      ) : (
        <OfPlacement id={id} />
      )}
    </div>
  );
}

function OfPlacement({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(
    readQuery(readPlacement, { params: { id } }),
  );
  if (data !== undefined) return <Ask placement={data} />;
  return isPending ? (
    <Skeleton shape="cards" count={1} />
  ) : (
    <ErrorState error={error} onRetry={() => void refetch()} />
  );
}

function Ask({ placement }: { placement: Placement }) {
  const t = useTranslations();
  const navigate = useNavigate();
  const cases = useQuery(readQuery(listMyCases, { query: { limit: 50 } }));
  const start = useStartAgreement();
  const active = (cases.data?.items ?? []).filter(({ status }) => status === 'active');
  const [chosen, setChosen] = useState<string | null>(null);
  const own = active.find(({ id }) => id === chosen) ?? active[0];
  const { organisation: host, title } = placement.vacancy;
  if (cases.isPending) return <Skeleton shape="cards" count={1} />;
  if (cases.isError) {
    return <ErrorState error={cases.error} onRetry={() => void cases.refetch()} />;
  }
  if (own === undefined) {
    return (
      <EmptyState title={t('agreements.new.noEmployer')}>
        <p>{t('agreements.new.noEmployerText')}</p>
      </EmptyState>
    );
  }
  const words = { host: host.name, sender: own.organisation.name, work: title };
  return (
    <Card as="section" aria-labelledby="who-reads-what">
      <SectionHeading id="who-reads-what">{t('agreements.new.readsTitle')}</SectionHeading>
      {active.length > 1 && (
        <RadioGroup
          label={t('agreements.new.which')}
          choices={active.map(({ id, organisation }) => ({ value: id, label: organisation.name }))}
          value={own.id}
          onChange={setChosen}
        />
      )}
      <ol className="numbered">
        <li>{t('agreements.new.first', words)}</li>
        <li>{t('agreements.new.second', words)}</li>
        <li>{t('agreements.new.third', words)}</li>
      </ol>
      <Notice announces={false} title={t('agreements.new.tellsTitle', words)}>
        <p>
          {t('agreements.new.tells', {
            ...words,
            form: t(`vocabulary.placementForm.${placement.form}`).toLowerCase(),
          })}
        </p>
      </Notice>
      {start.isError && <Refused error={start.error} placement={placement} words={words} />}
      <div className="row">
        <Button
          look="primary"
          isPending={start.isPending}
          onPress={() =>
            start.mutate(
              { body: { placementId: placement.id, caseId: own.id } },
              {
                onSuccess: ({ data }) => {
                  showToast(t('agreements.new.done'));
                  void navigate({ to: '/overeenkomsten/$id', params: { id: data.id } });
                },
              },
            )
          }
        >
          {t('agreements.new.do', words)}
        </Button>
      </div>
    </Card>
  );
}

interface RefusedProps {
  error: unknown;
  placement: Placement;
  words: { host: string };
}

/** Most often name and employer are not shared yet: then to where they are. */
function Refused({ error, placement, words }: RefusedProps) {
  const t = useTranslations('agreements.new');
  const isUnshared = error instanceof ApiProblem && error.code === 'release_not_active';
  if (!isUnshared) return <ErrorState error={error} />;
  const path: string = `/kennismakingen/${placement.introductionId}`;
  return (
    <Notice
      tone="warning"
      title={t('shareTitle')}
      actions={<LinkButton to={path}>{t('toIntroduction')}</LinkButton>}
    >
      <p>{t('shareText', words)}</p>
    </Notice>
  );
}

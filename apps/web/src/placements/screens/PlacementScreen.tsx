import { readPlacement } from '@inzetbaar/contracts/placements';
import type { Placement } from '@inzetbaar/contracts/placements';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { StepList } from '../../design/components/StepList.tsx';
import { useFormats } from '../../i18n/index.ts';
import { AgreementOfPlacement } from '../parts/AgreementOfPlacement.tsx';
import { PlacementActions } from '../parts/PlacementActions.tsx';
import { usePersonName } from '../parts/personName.ts';
import { ROAD, stepsOf } from '../parts/placementSteps.ts';
import { PLACEMENT_TONES } from '../parts/placementTone.ts';
import '../parts/placements.css';

const route = getRouteApi('/signed-in/plaatsingen/$id');

/** One placement: how it stands, what was agreed and what can be done. */
export function PlacementScreen() {
  const t = useTranslations();
  const personName = usePersonName();
  const { id } = route.useParams();
  const { data, error, isPending, isFetching, refetch } = useQuery(
    readQuery(readPlacement, { params: { id } }),
  );
  return (
    <>
      <PageHeader
        title={data?.vacancy.title ?? t('placements.title')}
        back={<BackLink to="/plaatsingen">{t('placements.detail.back')}</BackLink>}
        meta={
          data !== undefined && (
            <Badge tone={PLACEMENT_TONES[data.status]}>
              {t(`vocabulary.placementStatus.${data.status}`)}
            </Badge>
          )
        }
        lead={data?.side === 'employer' ? personName(data.person) : data?.vacancy.organisation.name}
      />
      {data !== undefined ? (
        <div className="split">
          <div className="stack">
            <WhatToDo placement={data} />
            <AgreementOfPlacement placement={data} />
            <Facts placement={data} />
          </div>
          <Card as="section">
            <SectionHeading>{t('placements.detail.steps')}</SectionHeading>
            <Road placement={data} />
          </Card>
        </div>
      ) : isPending ? (
        <Skeleton shape="cards" count={2} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
    </>
  );
}

function WhatToDo({ placement }: { placement: Placement }) {
  const t = useTranslations('placements.detail');
  const { status, side, transitions } = placement;
  const waits =
    status === 'proposed' && side === 'employer'
      ? t('waitForCandidate')
      : status === 'confirmed'
        ? t('waitForStart')
        : transitions.length === 0
          ? t('nothing')
          : undefined;
  return (
    <Card as="section" look={transitions.includes('confirm') ? 'raised' : 'plain'}>
      <SectionHeading>{t('what')}</SectionHeading>
      {waits !== undefined && <p>{waits}</p>}
      <PlacementActions placement={placement} />
    </Card>
  );
}

function Facts({ placement }: { placement: Placement }) {
  const t = useTranslations();
  const formats = useFormats();
  const personName = usePersonName();
  const { side, person, vacancy, form, hoursPerWeek, startsOn, endsOn, reason } = placement;
  const introduction: string = `/kennismakingen/${placement.introductionId}`;
  return (
    <Card as="section">
      <SectionHeading>{t('placements.detail.facts')}</SectionHeading>
      <dl className="facts">
        {side === 'employer' ? (
          <Fact label={t('placements.detail.person')}>{personName(person)}</Fact>
        ) : (
          <Fact label={t('placements.detail.organisation')}>{vacancy.organisation.name}</Fact>
        )}
        <Fact label={t('placements.detail.form')}>{t(`vocabulary.placementForm.${form}`)}</Fact>
        <Fact label={t('placements.detail.hours')}>
          {t('placements.hoursPerWeek', { hours: formats.hours(hoursPerWeek) })}
        </Fact>
        <Fact label={t('placements.detail.start')}>{formats.date(startsOn)}</Fact>
        <Fact label={t('placements.detail.end')}>
          {endsOn === null ? t('placements.detail.noEnd') : formats.date(endsOn)}
        </Fact>
        {reason !== null && (
          <Fact label={t('placements.detail.reason')}>
            {t(`vocabulary.placementEndReason.${reason}`)}
          </Fact>
        )}
      </dl>
      <p className="row">
        <Link to="/vacatures/$id" params={{ id: vacancy.id }}>
          {t('placements.detail.vacancy')}
        </Link>
        <Link to={introduction}>{t('placements.detail.introduction')}</Link>
      </p>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The steps that are sure, with the days that are known. */
function Road({ placement }: { placement: Placement }) {
  const t = useTranslations();
  const formats = useFormats();
  const notes: Partial<Record<Placement['status'], string>> = {
    proposed: formats.date(placement.createdAt),
    active: formats.date(placement.startsOn),
    ...(placement.endsOn === null ? {} : { completed: formats.date(placement.endsOn) }),
  };
  return (
    <StepList
      label={t('placements.detail.steps')}
      steps={stepsOf(placement.status).map(({ status, state }) => {
        const onRoad = ROAD.find((step) => step === status);
        return {
          id: status,
          state,
          label:
            onRoad === undefined
              ? t(`vocabulary.placementStatus.${status}`)
              : t(`placements.steps.${onRoad}`),
          note: notes[status],
        };
      })}
    />
  );
}

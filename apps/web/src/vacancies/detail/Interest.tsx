import { listIntroductions, startIntroduction } from '@inzetbaar/contracts/introductions';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { OPEN_INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { HandHeart } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { useWrite } from '../../api/useWrite.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { hasNoPassport } from './useMyMatch.ts';
import type { MyMatchState } from './useMyMatch.ts';

const introductionPath = (id: string): string => `/kennismakingen/${id}`;

interface InterestProps {
  vacancy: Vacancy;
  match: MyMatchState;
}

/** Showing interest, or the way to the contact that there is already. */
export function Interest({ vacancy, match }: InterestProps) {
  const t = useTranslations('vacancies.interest');
  const known = useQuery(
    readQuery(listIntroductions, {
      query: { vacancyId: vacancy.id, side: 'candidate', limit: 20 },
    }),
  );
  const laneBlocked = match.data?.explanation.blocks.includes('lane') === true;
  // Without a passport there is nobody to introduce; the section on the fit tells what to do.
  if (hasNoPassport(match)) return null;
  if (known.isPending) return <Skeleton shape="cards" count={1} />;
  if (known.isError) {
    return <ErrorState error={known.error} onRetry={() => void known.refetch()} />;
  }
  const open = known.data.items.find(isOpen);
  if (open !== undefined) return <InContact introduction={open} />;
  if (vacancy.status !== 'published') return null;
  if (laneBlocked) {
    return (
      <Notice tone="warning" title={t('laneTitle')} announces={false}>
        {t('laneText')}
      </Notice>
    );
  }
  return <ShowInterest vacancy={vacancy} hadContact={known.data.items.length > 0} />;
}

function InContact({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  return (
    <Card as="section" look="raised" className="interest" aria-labelledby="interest">
      <SectionHeading id="interest" level={2}>
        {t('vacancies.interest.existing')}
      </SectionHeading>
      <p>
        {t('vacancies.interest.existingText', {
          status: t(`vocabulary.introductionStatus.${introduction.status}`).toLowerCase(),
        })}
      </p>
      <LinkButton to={introductionPath(introduction.id)} look="primary" wide>
        {t('vacancies.interest.open')}
      </LinkButton>
    </Card>
  );
}

function ShowInterest({ vacancy, hadContact }: { vacancy: Vacancy; hadContact: boolean }) {
  const t = useTranslations();
  const navigate = useNavigate();
  const start = useWrite(startIntroduction, {
    refreshes: [listIntroductions],
    onSuccess: async ({ data }) => {
      showToast(t('vacancies.interest.done'));
      await navigate({ to: introductionPath(data.id) });
    },
  });
  const [onlyLane, ...otherLanes] = vacancy.lanes;

  return (
    <Card as="section" look="raised" className="interest" aria-labelledby="interest">
      <SectionHeading id="interest">{t('vacancies.interest.title')}</SectionHeading>
      <p>{t('vacancies.interest.text')}</p>
      {hadContact && <p className="quiet">{t('vacancies.interest.earlier')}</p>}
      {onlyLane !== undefined && otherLanes.length === 0 && (
        <Notice tone="warning" title={t('vacancies.interest.singleLaneTitle')} announces={false}>
          {t('vacancies.interest.singleLane', { lane: t(`vocabulary.lane.${onlyLane}`) })}
        </Notice>
      )}
      {start.isError && <ErrorState error={start.error} />}
      <Button
        look="primary"
        wide
        icon={<HandHeart aria-hidden="true" />}
        isPending={start.isPending}
        onPress={() => start.mutate({ body: { vacancyId: vacancy.id } })}
      >
        {t('vacancies.interest.button')}
      </Button>
    </Card>
  );
}

function isOpen(introduction: Introduction): boolean {
  return OPEN_INTRODUCTION_STATUSES.some((status) => status === introduction.status);
}

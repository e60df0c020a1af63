import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { FitExplanation } from '../../design/matching-words/FitExplanation.tsx';
import { GapTrainings } from '../../design/trainings/GapTrainings.tsx';
import { hasNoPassport } from './useMyMatch.ts';
import type { MyMatchState } from './useMyMatch.ts';

const TRAININGS_SHOWN = 4;
const PASSPORT: string = '/paspoort';
const HOW: string = '/hoe-werkt-matching';

/** Why it fits the reader: the picture and every part in sentences. */
export function OwnFit({ match }: { match: MyMatchState }) {
  const t = useTranslations('vacancies.fit');
  if (hasNoPassport(match)) {
    return (
      <Card as="section" aria-labelledby="own-fit">
        <SectionHeading id="own-fit">{t('noPassportTitle')}</SectionHeading>
        <p className="measure">{t('noPassport')}</p>
        <div className="row">
          <LinkButton to={PASSPORT}>{t('toPassport')}</LinkButton>
        </div>
      </Card>
    );
  }
  return (
    <Card as="section" aria-labelledby="own-fit">
      <SectionHeading
        id="own-fit"
        hint={t('hint')}
        actions={
          <LinkButton to={HOW} look="quiet" size="small">
            {t('how')}
          </LinkButton>
        }
      >
        {t('title')}
      </SectionHeading>
      {match.isPending && <Skeleton count={5} />}
      {match.isError && (
        <ErrorState
          error={match.error}
          onRetry={() => void match.refetch()}
          isRetrying={match.isFetching}
        />
      )}
      {match.data !== undefined && (
        <>
          <FitExplanation fit={match.data.explanation} />
          <GapTrainings
            explanation={match.data.explanation}
            trainings={match.data.trainings}
            limit={TRAININGS_SHOWN}
          />
        </>
      )}
    </Card>
  );
}

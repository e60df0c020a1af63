import { SCORE_PARTS } from '@inzetbaar/domain/matching';
import type { FitStatus } from '@inzetbaar/domain/matching';
import { useTranslations } from 'use-intl';
import { Card } from '../design/components/Card.tsx';
import { FitPicture } from '../design/components/FitPicture.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';

/** An example in which every state of a petal can be seen. */
const STATES: readonly FitStatus[] = ['met', 'partly', 'missing', 'unknown', 'blocked'];
const EXAMPLE = SCORE_PARTS.map((kind, index) => ({
  kind,
  status: STATES[index] ?? ('unknown' as const),
  points: 1,
  maxPoints: 2,
}));
const EXAMPLE_SCORE = 62;

/** How to read the flower that shows a fit. */
export function PicturePart() {
  const t = useTranslations('matchingModel.picture');
  return (
    <Card as="section" look="quiet" aria-labelledby="picture">
      <SectionHeading id="picture" hint={t('hint')}>
        {t('title')}
      </SectionHeading>
      <div className="model-picture">
        <FitPicture score={EXAMPLE_SCORE} parts={EXAMPLE} size="large" />
        <ul>
          {STATES.map((state) => (
            <li key={state}>{t(state)}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

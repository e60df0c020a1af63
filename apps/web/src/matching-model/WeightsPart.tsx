import type { MatchingModel } from '@inzetbaar/contracts/matching';
import { SCORE_PARTS } from '@inzetbaar/domain/matching';
import { CalendarDays, Clock, HandHeart, MapPin, Star } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { SectionHeading } from '../design/components/SectionHeading.tsx';

const ICONS = {
  skills: HandHeart,
  hours: Clock,
  availability: CalendarDays,
  travel: MapPin,
  wishes: Star,
};

/** The parts of the score: as one bar, and each with its points and the reason for them. */
export function WeightsPart({ weights }: { weights: MatchingModel['weights'] }) {
  const t = useTranslations();
  const locale = useLocale();
  const parts = weights.parts.flatMap(({ part, points, reason }) => {
    const name = SCORE_PARTS.find((each) => each === part);
    return name === undefined ? [] : [{ name, points, reason }];
  });
  return (
    <section className="stack" aria-labelledby="weights">
      <SectionHeading
        id="weights"
        hint={t('matchingModel.weights.hint', { version: weights.version })}
      >
        {t('matchingModel.weights.title')}
      </SectionHeading>
      <div className="weights-bar" aria-hidden="true">
        {parts.map(({ name, points }) => {
          const Icon = ICONS[name];
          return (
            <span key={name} className={`weight weight-${name}`} style={{ flexGrow: points }}>
              <Icon />
            </span>
          );
        })}
      </div>
      <ul className="weights">
        {parts.map(({ name, points, reason }) => {
          const Icon = ICONS[name];
          return (
            <li key={name}>
              <span className={`weight-icon weight-${name}`}>
                <Icon aria-hidden="true" />
              </span>
              <div>
                <p className="weight-name">
                  <strong>{t(`vocabulary.fitPart.${name}`)}</strong>
                  <span className="quiet numeric">
                    {t('matchingModel.weights.points', { points })}
                  </span>
                </p>
                <p className="measure">{reason[locale]}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

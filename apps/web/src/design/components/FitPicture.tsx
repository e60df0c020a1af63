import type { ScorePart } from '@inzetbaar/domain/matching';
import { CalendarDays, Clock, HandHeart, MapPin, Star } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { blockedRules, petalsOf } from './fitPetals.ts';
import type { FitPart, Petal } from './fitPetals.ts';
import './FitPicture.css';

const ICONS = {
  skills: HandHeart,
  hours: Clock,
  availability: CalendarDays,
  travel: MapPin,
  wishes: Star,
} as const satisfies Record<ScorePart, unknown>;

/** A petal that points up, from the edge of the heart (y = -33) to its tip (y = -98). */
const PETAL = 'M0-33C-21-37-41-57-36-77c5-28 67-28 72 0C41-57 21-37 0-33Z';
const PETAL_BASE = -33;
const MIDDLE_OF_PETAL = 70;
/** From this share on, the icon lies on the fill and not on the open petal. */
const FILL_UNDER_ICON = 0.6;

export interface FitPictureProps {
  /** 0-100. */
  score: number;
  parts: readonly FitPart[];
  /** `compact` beside a title in a list; `large` with names, where the fit is explained. */
  size?: 'compact' | 'large';
}

/**
 * The fit as a flower: every part of the score is a petal that is whole, partly filled, empty or
 * crossed out. A screen reader gets the same as one sentence.
 */
export function FitPicture({ score, parts, size = 'compact' }: FitPictureProps) {
  const t = useTranslations();
  const petals = petalsOf(parts);
  const rounded = Math.round(score);
  const rules = blockedRules(parts);
  const sentences = [
    t('common.fit.score', { score: rounded }),
    ...petals.map((petal) =>
      t('common.fit.part', {
        part: t(`vocabulary.fitPart.${petal.part}`),
        state: t(`common.fit.state.${petal.status}`),
      }),
    ),
    ...(rules.length > 0 ? [t('common.fit.blocked')] : []),
  ];

  return (
    <span className={`fit fit-${size}`} role="img" aria-label={`${sentences.join('. ')}.`}>
      <svg className="fit-flower" viewBox="-100 -100 200 200" aria-hidden="true">
        {petals.map((petal, index) => (
          <g key={petal.part} transform={`rotate(${index * 72})`}>
            <PetalShape petal={petal} />
          </g>
        ))}
        {size === 'large' &&
          petals.map((petal, index) => <PetalIcon key={petal.part} petal={petal} index={index} />)}
        {size === 'large' && (
          <>
            <text className="fit-score" y="3">
              {rounded}
            </text>
            <text className="fit-of" y="19">
              {t('common.fit.of100')}
            </text>
          </>
        )}
      </svg>
      {size === 'compact' && (
        <span className="fit-number" aria-hidden="true">
          {rounded}
          <span className="fit-number-of"> {t('common.fit.of100')}</span>
        </span>
      )}
    </span>
  );
}

function PetalShape({ petal }: { petal: Petal }) {
  const { status, fill } = petal;
  return (
    <>
      <path className={`petal petal-${status}`} d={PETAL} />
      {fill > 0 && (
        <g transform={`translate(0 ${PETAL_BASE}) scale(${fill}) translate(0 ${-PETAL_BASE})`}>
          <path className={`petal-fill petal-fill-${status}`} d={PETAL} />
        </g>
      )}
      {status === 'blocked' && <path className="petal-cross" d="M-15-84l30 30m0-30-30 30" />}
    </>
  );
}

function PetalIcon({ petal, index }: { petal: Petal; index: number }) {
  const Icon = ICONS[petal.part];
  if (petal.status === 'blocked') return null;
  const angle = ((index * 72 - 90) * Math.PI) / 180;
  const ground = petal.fill >= FILL_UNDER_ICON ? petal.status : 'open';
  return (
    <Icon
      className={`petal-icon petal-icon-${ground}`}
      x={Math.cos(angle) * MIDDLE_OF_PETAL - 11}
      y={Math.sin(angle) * MIDDLE_OF_PETAL - 11}
      width={22}
      height={22}
    />
  );
}

import { useTranslations } from 'use-intl';
import './FitMark.css';

const PETAL = 'M0-4c-9-5-13-13-10-21 4-8 16-8 20 0 3 8-1 16-10 21Z';
const PETALS = [0, 1, 2, 3, 4];

/** How well something fits as a small flower with its score, where the parts are not known. */
export function FitMark({ score }: { score: number }) {
  const t = useTranslations('common.fit');
  const rounded = Math.round(score);
  const open = score / (100 / PETALS.length);
  return (
    <span className="fit-mark" role="img" aria-label={t('score', { score: rounded })}>
      <svg viewBox="-32 -32 64 64" aria-hidden="true">
        {PETALS.map((index) => (
          <path
            key={index}
            d={PETAL}
            transform={`rotate(${index * 72})`}
            className="fit-mark-petal"
            style={{ fillOpacity: Math.min(1, Math.max(0, open - index)) }}
          />
        ))}
      </svg>
      <span aria-hidden="true">
        <strong>{rounded}</strong> <span className="quiet">{t('of100')}</span>
      </span>
    </span>
  );
}

import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import { useTranslations } from 'use-intl';
import './LevelPicker.css';

/** Five steps, filled up to the level; goes with words, never alone. */
export function LevelSteps({ level }: { level: EntrustmentLevel }) {
  return (
    <svg className="level-steps" viewBox="0 0 34 22" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <rect
          key={step}
          x={(step - 1) * 7}
          y={18 - step * 3.5}
          width="5"
          height={step * 3.5 + 3}
          rx="1.5"
          className={step <= level ? 'level-step-on' : 'level-step-off'}
        />
      ))}
    </svg>
  );
}

/** A level in words with its steps, to read. `asked`: the words for what a vacancy asks. */
export function LevelMark({ level, asked = false }: { level: EntrustmentLevel; asked?: boolean }) {
  const t = useTranslations('vocabulary');
  return (
    <span className="level-mark">
      <LevelSteps level={level} />
      {asked ? t(`entrustmentAsked.${level}`) : t(`entrustment.${level}`)}
    </span>
  );
}

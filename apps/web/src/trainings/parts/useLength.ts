import { useTranslations } from 'use-intl';

/** How long a path is: weeks, learning at work, or both. */
export function useLength(): (path: { totalWeeks: number; stepsAtWork: number }) => string {
  const t = useTranslations('trainings.learn');
  return ({ totalWeeks, stepsAtWork }) => {
    if (totalWeeks === 0 && stepsAtWork > 0) return t('atWork');
    const weeks = t('weeks', { weeks: totalWeeks });
    return stepsAtWork === 0 ? weeks : t('weeksAndWork', { weeks });
  };
}

import type { Placement } from '@inzetbaar/contracts/placements';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';

/** The days of a placement in words. */
export function usePeriod(): (placement: Pick<Placement, 'startsOn' | 'endsOn'>) => string {
  const t = useTranslations('placements');
  const formats = useFormats();
  return ({ startsOn, endsOn }) =>
    endsOn === null
      ? t('from', { start: formats.date(startsOn) })
      : t('fromTo', { start: formats.date(startsOn), end: formats.date(endsOn) });
}

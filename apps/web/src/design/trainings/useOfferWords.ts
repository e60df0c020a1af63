import type { NearTraining } from '@inzetbaar/contracts/trainings';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/formats.ts';

/** Who gives a training, how long, from when, where and how many seats are left, in one line. */
export function useOfferWords(): (training: NearTraining) => string {
  const t = useTranslations('trainings');
  const formats = useFormats();
  return ({ organisation, weeks, municipality, distanceKm, next }) => {
    const where =
      municipality === null
        ? t('offer.online')
        : distanceKm === null
          ? municipality
          : t('offer.place', { place: municipality, distance: formats.km(distanceKm) });
    const line = t('offer.line', {
      organisation,
      weeks: t('learn.weeks', { weeks }),
      date: formats.date(next.startsOn),
    });
    return [line, where, t('offer.seats', { seats: next.seatsLeft })].join(' · ');
  };
}

import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';
import type { PassportValues } from './passportForm.ts';
import type { StepId } from './steps.ts';
import { asListed } from './asListed.ts';

/** What stands in a part of a passport, in a line. */
export function usePartWords(): (step: StepId, passport: PassportValues) => string {
  const t = useTranslations();
  const formats = useFormats();
  const say: Record<StepId, (passport: PassportValues) => string> = {
    skills: ({ skills }) => t('passport.preview.skillCount', { count: skills.length }),
    registrations: ({ registrations }) =>
      formats.list(registrations.map(({ title }) => t(`vocabulary.legalTitle.${title}`))),
    hours: ({ hoursMin, hoursMax, otherHours, buildUp }) =>
      buildUp !== undefined && buildUp.length > 0
        ? t('passport.buildUp.short', { hours: formats.hoursRange(hoursMin, hoursMax) })
        : otherHours > 0
          ? t('passport.hours.shortBeside', {
              hours: formats.hoursRange(hoursMin, hoursMax),
              other: formats.hours(otherHours),
            })
          : t('passport.hours.short', { hours: formats.hoursRange(hoursMin, hoursMax) }),
    availability: ({ availability }) =>
      t('common.availability.summary', { count: availability.length }),
    travel: ({ postcodeArea, maxTravelKm }) =>
      maxTravelKm === null
        ? t('passport.travel.short', { postcode: postcodeArea ?? '' })
        : t('passport.travel.shortLimit', {
            postcode: postcodeArea ?? '',
            limit: formats.km(maxTravelKm),
          }),
    wishes: ({ wishedBranches, wishedForms }) =>
      formats.list(
        [
          ...wishedBranches.map((each) => t(`vocabulary.branchShort.${each}`)),
          ...wishedForms.map((each) => t(`vocabulary.placementForm.${each}`)),
        ].map(asListed),
      ),
    conditions: ({ workConditions }) =>
      t('passport.conditions.short', { count: workConditions.length }),
    about: ({ phone, introductionText }) => phone ?? `“${introductionText}”`,
    lanes: ({ lanes, visible }) =>
      t(visible ? 'passport.lanes.shortVisible' : 'passport.lanes.shortHidden', {
        lanes: formats.list(lanes.map((lane) => t(`vocabulary.lane.${lane}`))),
      }),
  };
  return (step, passport) => say[step](passport);
}

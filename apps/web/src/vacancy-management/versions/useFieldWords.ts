import type { VacancyInput } from '@inzetbaar/contracts/vacancies';
import { DAYS, DAY_PARTS } from '@inzetbaar/domain/availability';
import type { SkillRequirement } from '@inzetbaar/domain/vacancies';
import { useTranslations } from 'use-intl';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { useNameOf, useSkillItems } from '../../design/skills/useSkillNames.ts';
import type { VacancyField } from '../form/vacancyForm.ts';
import { useFormats } from '../../i18n/index.ts';

const FIELD_NAMES = {
  title: 'vacancyManagement.what.name',
  description: 'vacancyManagement.what.description',
  branch: 'vacancyManagement.what.branch',
  externalId: 'vacancyManagement.what.externalId',
  locationId: 'vacancyManagement.where.location',
  hoursMin: 'vacancyManagement.time.hoursMin',
  hoursMax: 'vacancyManagement.time.hoursMax',
  growth: 'vacancyManagement.growth.label',
  capacity: 'vacancyManagement.time.capacity',
  availability: 'vacancyManagement.time.availability',
  skills: 'vacancyManagement.skills.list',
  titles: 'vacancyManagement.law.titles',
  reservedProcedures: 'vacancyManagement.law.procedures',
  conditionsMet: 'vacancyManagement.versions.conditionsMet',
  conditionsNotMet: 'vacancyManagement.versions.conditionsNotMet',
  lanes: 'vacancyManagement.people.lanes',
  forms: 'vacancyManagement.people.forms',
  startsOn: 'vacancyManagement.when.startsOn',
  expiresOn: 'vacancyManagement.when.expiresOn',
} as const satisfies Record<VacancyField, string>;

/** The fields of a vacancy in words: what a field is called and what a version says in it. */
export function useFieldWords(
  skills: readonly SkillRequirement[],
  locations: readonly OwnLocation[],
) {
  const t = useTranslations();
  const formats = useFormats();
  const nameOf = useNameOf();
  const items = useSkillItems(skills.map(({ skillId }) => skillId));
  const empty = t('vacancyManagement.versions.empty');
  const list = (words: readonly string[]) => (words.length === 0 ? empty : formats.list(words));
  const date = (value: string | null) => (value === null ? empty : formats.date(value));

  const skill = ({ skillId, level, importance }: SkillRequirement) => {
    const item = items.get(skillId);
    const name = item === undefined ? skillId : nameOf(item);
    return `${name}: ${t(`vocabulary.entrustmentAsked.${level}`)}, ${t(`vocabulary.skillImportance.${importance}`).toLowerCase()}`;
  };
  const week = (slots: VacancyInput['availability']) =>
    DAYS.flatMap((day) => {
      const parts = DAY_PARTS.filter((part) => slots.includes(`${day}-${part}`));
      if (parts.length === 0) return [];
      return [
        `${t(`vocabulary.day.${day}`)}: ${parts.map((part) => t(`vocabulary.dayPart.${part}`)).join(', ')}`,
      ];
    });

  const say: { [Field in VacancyField]: (value: VacancyInput[Field]) => string } = {
    title: (value) => value || empty,
    description: (value) => value || empty,
    branch: (value) => t(`vocabulary.branch.${value}`),
    externalId: (value) => value ?? empty,
    locationId: (value) => locations.find(({ id }) => id === value)?.name ?? empty,
    hoursMin: formats.hours,
    hoursMax: formats.hours,
    growth: (value) =>
      value === null
        ? empty
        : t('vacancyManagement.growth.inWords', {
            hours: formats.hours(value.startHours),
            weeks: value.fullAfterWeeks,
          }),
    capacity: (value) =>
      value.kind === 'positions'
        ? t('vacancyManagement.versions.positions', { count: value.positions })
        : t('vacancyManagement.versions.pool', { hours: value.hoursPerWeek }),
    availability: (value) =>
      value.length === 0 ? t('vacancyManagement.versions.undecided') : week(value).join('\n'),
    skills: (value) => (value.length === 0 ? empty : value.map(skill).join('\n')),
    titles: (value) => list(value.map((each) => t(`vocabulary.legalTitle.${each}`))),
    reservedProcedures: (value) =>
      list(value.map((each) => t(`vocabulary.reservedProcedure.${each}`))),
    conditionsMet: (value) => list(value.map((each) => t(`vocabulary.workCondition.${each}`))),
    conditionsNotMet: (value) => list(value.map((each) => t(`vocabulary.workCondition.${each}`))),
    lanes: (value) => list(value.map((each) => t(`vocabulary.lane.${each}`))),
    forms: (value) => list(value.map((each) => t(`vocabulary.placementForm.${each}`))),
    startsOn: date,
    expiresOn: date,
  };
  return {
    name: (field: VacancyField): string => t(FIELD_NAMES[field]),
    value: <Field extends VacancyField>(version: VacancyInput, field: Field): string =>
      say[field](version[field]),
  };
}

import type { PassportInput } from '@inzetbaar/contracts/passports';
import { timesInWords, useSay } from '../../design/matching-words/index.ts';
import { asListed } from '../form/asListed.ts';

type PassportField = keyof PassportInput;

const FIELD_NAMES = {
  skills: 'skills.title',
  registrations: 'registrations.title',
  hoursMin: 'hours.min',
  hoursMax: 'hours.max',
  otherHours: 'hours.other',
  buildUp: 'buildUp.name',
  availability: 'availability.title',
  postcodeArea: 'travel.postcode',
  maxTravelKm: 'travel.limit',
  wishedBranches: 'wishes.branches',
  wishedForms: 'wishes.forms',
  workConditions: 'conditions.title',
  phone: 'about.phone',
  introductionText: 'about.text',
  lanes: 'lanes.title',
  visible: 'lanes.visible',
} as const satisfies Record<PassportField, string>;

/** The fields of a passport in words: what a field is called and what a version says in it. */
export function useFieldWords(skillName: (skillId: string) => string) {
  const saying = useSay();
  const { t, formats } = saying;
  const empty = t('passport.versions.empty');
  const list = (words: readonly string[]) =>
    words.length === 0 ? empty : formats.list(words.map(asListed));

  const say: { [Field in PassportField]: (value: PassportInput[Field]) => string } = {
    skills: (value) =>
      value.length === 0
        ? empty
        : value
            .map(
              ({ skillId, level }) =>
                `${skillName(skillId)}: ${t(`vocabulary.entrustmentAsked.${level}`)}`,
            )
            .join('\n'),
    registrations: (value) => list(value.map(({ title }) => t(`vocabulary.legalTitle.${title}`))),
    hoursMin: formats.hours,
    hoursMax: formats.hours,
    otherHours: formats.hours,
    buildUp: (value) =>
      value.length === 0
        ? empty
        : value
            .map(({ afterWeeks, hoursPerWeek }) => {
              const when =
                afterWeeks === 0
                  ? t('passport.buildUp.start')
                  : t('passport.buildUp.after', { weeks: afterWeeks });
              return `${when}: ${formats.hours(hoursPerWeek)}`;
            })
            .join('\n'),
    availability: (value) =>
      value.length === 0 ? t('common.availability.none') : timesInWords(value, saying),
    postcodeArea: (value) => value ?? empty,
    maxTravelKm: (value) => (value === null ? empty : formats.km(value)),
    wishedBranches: (value) => list(value.map((each) => t(`vocabulary.branch.${each}`))),
    wishedForms: (value) => list(value.map((each) => t(`vocabulary.placementForm.${each}`))),
    workConditions: (value) => list(value.map((each) => t(`vocabulary.workCondition.${each}`))),
    phone: (value) => value ?? empty,
    introductionText: (value) => (value === '' ? empty : value),
    lanes: (value) => list(value.map((each) => t(`vocabulary.lane.${each}`))),
    visible: (value) => t(value ? 'common.yes' : 'common.no'),
  };
  return {
    name: (field: PassportField): string => t(`passport.${FIELD_NAMES[field]}`),
    value: <Field extends PassportField>(version: PassportInput, field: Field): string =>
      say[field](version[field]),
  };
}

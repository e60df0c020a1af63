import type { TrainingInput } from '@inzetbaar/contracts/trainings';
import type { TaughtSkill } from '@inzetbaar/domain/trainings';
import { useTranslations } from 'use-intl';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { useSkillNames } from '../../design/skills/useSkillNames.ts';
import { useFormats } from '../../i18n/index.ts';
import type { TrainingField } from '../form/trainingForm.ts';

const FIELD_NAMES = {
  title: 'name',
  about: 'about',
  skills: 'chosen',
  form: 'form',
  weeks: 'weeks',
  hours: 'hours',
  locationId: 'location',
  sessions: 'when',
  reach: 'reach',
  costs: 'costs',
} as const satisfies Record<TrainingField, string>;

/** The fields of a training in words: what a field is called and what a version says in it. */
export function useFieldWords(skills: readonly TaughtSkill[], locations: readonly OwnLocation[]) {
  const t = useTranslations();
  const formats = useFormats();
  const nameOf = useSkillNames(skills.map(({ skillId }) => skillId));
  const empty = t('trainings.versions.empty');
  const lines = (all: readonly string[]) => (all.length === 0 ? empty : all.join('\n'));

  const say: { [Field in TrainingField]: (value: TrainingInput[Field]) => string } = {
    title: (value) => value || empty,
    about: (value) => value || empty,
    skills: (value) =>
      lines(
        value.map(
          ({ skillId, level }) => `${nameOf(skillId)}: ${t(`vocabulary.entrustment.${level}`)}`,
        ),
      ),
    form: (value) => t(`vocabulary.trainingForm.${value}`),
    weeks: (count) => t('trainings.versions.weeks', { count }),
    hours: formats.hours,
    locationId: (value) =>
      locations.find(({ id }) => id === value)?.name ?? t('trainings.form.noLocation'),
    sessions: (value) =>
      lines(
        value.map(({ startsOn, askUntil, seats }) =>
          t('trainings.versions.session', {
            start: formats.date(startsOn),
            until: formats.date(askUntil),
            seats,
          }),
        ),
      ),
    reach: (value) => t(`vocabulary.trainingReach.${value}`),
    costs: (value) => value || empty,
  };
  return {
    name: (field: TrainingField): string => t(`trainings.form.${FIELD_NAMES[field]}`),
    value: <Field extends TrainingField>(version: TrainingInput, field: Field): string =>
      say[field](version[field]),
  };
}

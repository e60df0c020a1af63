import type { Vacancy, VacancyInput } from '@inzetbaar/contracts/vacancies';
import { useTranslations } from 'use-intl';
import { useTypedVersion } from '../../design/versions/useVersions.ts';
import { VersionChoice } from '../../design/versions/VersionChoice.tsx';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { VACANCY_FIELDS, vacancyFormSchema, writtenPart } from '../form/vacancyForm.ts';
import type { VacancyForm } from '../form/vacancyForm.ts';
import { useFieldWords } from './useFieldWords.ts';

interface VacancyVersionsProps {
  form: VacancyForm;
  /** The version that the reader began with. */
  base: VacancyInput;
  /** The version that a colleague saved meanwhile. */
  theirs: Vacancy;
  locations: readonly OwnLocation[];
  onSave: (chosen: Partial<VacancyInput>) => void;
}

/** The own version beside that of a colleague. */
export function VacancyVersions({ form, base, theirs, locations, onSave }: VacancyVersionsProps) {
  const t = useTranslations('vacancyManagement.versions');
  const mine = useTypedVersion(form, vacancyFormSchema, base);
  const written = writtenPart(theirs);
  return (
    <VersionChoice
      fields={VACANCY_FIELDS}
      base={base}
      mine={mine}
      theirs={written}
      t={t}
      say={useFieldWords([...mine.skills, ...written.skills], locations)}
      isSaving={form.formState.isSubmitting}
      onSave={onSave}
    />
  );
}

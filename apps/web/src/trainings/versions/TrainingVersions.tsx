import type { TrainingInput } from '@inzetbaar/contracts/trainings';
import { useTranslations } from 'use-intl';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { useTypedVersion } from '../../design/versions/useVersions.ts';
import { VersionChoice } from '../../design/versions/VersionChoice.tsx';
import { TRAINING_FIELDS, trainingFormSchema } from '../form/trainingForm.ts';
import type { TrainingForm } from '../form/trainingForm.ts';
import { useFieldWords } from './useFieldWords.ts';

interface TrainingVersionsProps {
  form: TrainingForm;
  /** The version that the reader began with. */
  base: TrainingInput;
  /** The version that a colleague saved meanwhile. */
  theirs: TrainingInput;
  locations: readonly OwnLocation[];
  onSave: (chosen: Partial<TrainingInput>) => void;
}

/** The own version of a training beside that of a colleague. */
export function TrainingVersions(props: TrainingVersionsProps) {
  const { form, base, theirs, locations, onSave } = props;
  const t = useTranslations('trainings.versions');
  const mine = useTypedVersion(form, trainingFormSchema, base);
  return (
    <VersionChoice
      fields={TRAINING_FIELDS}
      base={base}
      mine={mine}
      theirs={theirs}
      t={t}
      say={useFieldWords([...mine.skills, ...theirs.skills], locations)}
      isSaving={form.formState.isSubmitting}
      onSave={onSave}
    />
  );
}

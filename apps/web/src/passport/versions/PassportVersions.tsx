import type { PassportInput } from '@inzetbaar/contracts/passports';
import { useTranslations } from 'use-intl';
import { useTypedVersion } from '../../design/versions/useVersions.ts';
import { VersionChoice } from '../../design/versions/VersionChoice.tsx';
import { passportFormSchema } from '../form/passportForm.ts';
import type { PassportForm } from '../form/passportForm.ts';
import { PASSPORT_FIELDS } from '../form/steps.ts';
import { useFieldWords } from './useFieldWords.ts';

interface PassportVersionsProps {
  form: PassportForm;
  /** The version that this screen began with. */
  base: PassportInput;
  /** The version that was saved meanwhile, on another device. */
  theirs: PassportInput;
  skillName: (skillId: string) => string;
  onSave: (chosen: Partial<PassportInput>) => void;
}

/** What is on this screen beside what was saved elsewhere. */
export function PassportVersions({ form, base, theirs, skillName, onSave }: PassportVersionsProps) {
  const t = useTranslations('passport.versions');
  return (
    <VersionChoice
      fields={PASSPORT_FIELDS}
      base={base}
      mine={useTypedVersion(form, passportFormSchema, base)}
      theirs={theirs}
      t={t}
      say={useFieldWords(skillName)}
      isSaving={form.formState.isSubmitting}
      onSave={onSave}
    />
  );
}

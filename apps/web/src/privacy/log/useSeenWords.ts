import { RELEASE_FIELDS } from '@inzetbaar/domain/introductions';
import { useTranslations } from 'use-intl';

/** What the profile without a name holds, under the names that the access log uses. */
const PROFILE_FIELDS = [
  'skills',
  'titles',
  'hours',
  'availability',
  'area',
  'travel',
  'wishes',
  'asked-skills',
  'given-evidence',
  'agreement',
  'levels',
  'evidence',
] as const;

/** Names of fields in the words of the screens; a name that is not known stays as it is. */
export function useSeenWords(): (fields: readonly string[]) => string[] {
  const t = useTranslations();
  return (fields) =>
    fields.map((name) => {
      const released = RELEASE_FIELDS.find((field) => field === name);
      if (released !== undefined) return t(`vocabulary.releaseField.${released}`).toLowerCase();
      const profile = PROFILE_FIELDS.find((field) => field === name);
      return profile === undefined ? name : t(`privacy.profileFields.${profile}`);
    });
}

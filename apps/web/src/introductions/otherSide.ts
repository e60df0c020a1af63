import type { Introduction } from '@inzetbaar/contracts/introductions';
import { useTranslations } from 'use-intl';

const CODE_LENGTH = 4;

/** What the reader calls the other side: the organisation, the released name, or a code for nobody known. */
export function useOtherSide(): (
  introduction: Pick<Introduction, 'side' | 'vacancy' | 'pseudonym'> & {
    person: { name?: string | undefined } | null;
  },
) => string {
  const t = useTranslations('introductions');
  return ({ side, vacancy, pseudonym, person }) =>
    side === 'candidate'
      ? vacancy.organisation.name
      : (person?.name ?? t('nameless', { code: pseudonym.slice(0, CODE_LENGTH).toUpperCase() }));
}

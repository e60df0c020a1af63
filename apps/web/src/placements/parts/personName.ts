import { useTranslations } from 'use-intl';

/** A pseudonym holds figures and no capitals, which a name that was released does not. */
const PSEUDONYM = /^(?=.*\d)[a-z0-9-]{8,60}$/;
const CODE_LENGTH = 4;

/** The short code of a pseudonym; undefined for a name. */
export function codeOf(person: string): string | undefined {
  return PSEUDONYM.test(person) ? person.slice(0, CODE_LENGTH).toUpperCase() : undefined;
}

/** How to call somebody: the name that was released, or the code that stands for the person. */
export function usePersonName(): (person: string) => string {
  const t = useTranslations('placements');
  return (person) => {
    const code = codeOf(person);
    return code === undefined ? person : t('candidate', { code });
  };
}

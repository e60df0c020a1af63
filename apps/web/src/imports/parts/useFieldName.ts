import { useTranslations } from 'use-intl';
import type { Messages } from '../../i18n/index.ts';

type Column = keyof Messages['imports']['fields'];

/** The name of a column in words; a column that is not ours keeps the name from the file. */
export function useFieldName(): (field: string) => string {
  const t = useTranslations('imports');
  return (field) => {
    if (field === '') return t('rows.wholeRow');
    // `has` knows whether there are words for it.
    return t.has(`fields.${field as Column}`) ? t(`fields.${field as Column}`) : field;
  };
}

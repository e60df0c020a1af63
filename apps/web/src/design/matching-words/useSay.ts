import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/formats.ts';
import type { Reader, Say } from './say.ts';

/** What puts a fit into words, in the language on screen and for this reader. */
export function useSay(reader: Reader = 'person'): Say {
  const t = useTranslations();
  const formats = useFormats();
  const locale = useLocale();
  return useMemo(() => ({ t, formats, locale, reader }), [t, formats, locale, reader]);
}

import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import { readWords, subscribeToWords } from './words.ts';

/** Gives every component the words and the formats of the language on screen. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { locale, messages } = useSyncExternalStore(subscribeToWords, readWords);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Europe/Amsterdam">
      <I18nProvider locale={locale === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/** The languages of the screens; the first is the one that people get who never chose. */
export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const STORAGE_KEY = 'inzetbaar.locale';

/** The language that this browser remembers. */
export function storedLocale(): Locale {
  const stored = readStored();
  return LOCALES.find((locale) => locale === stored) ?? LOCALES[0];
}

export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

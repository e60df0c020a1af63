import { storedLocale, storeLocale } from './locale.ts';
import type { Locale } from './locale.ts';
import type { CoreMessages, Messages, ScreenMessages } from './types.ts';

/** The language of the screens, and the words that are loaded so far. */
export interface Words {
  locale: Locale;
  messages: CoreMessages & Partial<ScreenMessages>;
}

const CORE: Record<Locale, () => Promise<CoreMessages>> = {
  nl: () => import('./messages/nl/core.ts'),
  en: () => import('./messages/en/core.ts'),
};
const SCREENS: Record<Locale, () => Promise<ScreenMessages>> = {
  nl: () => import('./messages/nl/screens.ts'),
  en: () => import('./messages/en/screens.ts'),
};

let words: Words | undefined;
let screensWanted = false;
const listeners = new Set<() => void>();

/** The language that is on screen now, also outside React (for `Accept-Language`). */
export function currentLocale(): Locale {
  return words?.locale ?? storedLocale();
}

/** Loads the words of the shell in the remembered language; awaited once, before the first render. */
export async function loadCoreWords(): Promise<void> {
  await load(storedLocale());
}

/** Loads the words of the screens too; a route that shows any of them waits for this. */
export async function loadScreenWords(): Promise<void> {
  if (screensWanted && words !== undefined && 'vacancies' in words.messages) return;
  screensWanted = true;
  await load(currentLocale());
}

/** Changes the language, remembers it and keeps the page as it is. */
export async function switchLocale(locale: Locale): Promise<void> {
  await load(locale);
  storeLocale(locale);
}

export function readWords(): Words {
  if (words === undefined) throw new Error('words are read before they are loaded');
  return words;
}

export function subscribeToWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function load(locale: Locale): Promise<void> {
  const [core, screens] = await Promise.all([
    CORE[locale](),
    screensWanted ? SCREENS[locale]() : undefined,
  ]);
  const messages: Partial<Messages> & CoreMessages = { ...core, ...screens };
  words = { locale, messages };
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

import { AREAS } from './areas.ts';
import type { Area, AreaMessages } from './areas.ts';
import { storedLocale, storeLocale } from './locale.ts';
import type { Locale } from './locale.ts';
import type { CoreMessages } from './types.ts';

/** The language of the screens, and the words that are loaded so far. */
export interface Words {
  locale: Locale;
  messages: CoreMessages & Partial<AreaMessages>;
}

const CORE: Record<Locale, () => Promise<CoreMessages>> = {
  nl: () => import('./messages/nl/core.ts'),
  en: () => import('./messages/en/core.ts'),
};

let words: Words | undefined;
/** The language that was asked for last: what still comes in for another one is not put in place. */
let asked: Locale | undefined;
const wanted = new Set<Area>();
const listeners = new Set<() => void>();

/** The language that is on screen now, also outside React (for `Accept-Language`). */
export function currentLocale(): Locale {
  return words?.locale ?? storedLocale();
}

/** Loads the words of the shell in the remembered language; awaited once, before the first render. */
export async function loadCoreWords(): Promise<void> {
  await load();
}

/** Loads the words that a screen shows, unless they are there already. */
export async function loadWords(areas: readonly Area[]): Promise<void> {
  for (const area of areas) wanted.add(area);
  const loaded = words?.messages;
  if (loaded !== undefined && areas.every((area) => area in loaded)) return;
  await load();
}

/** Changes the language, remembers it and keeps the page as it is. */
export async function switchLocale(locale: Locale): Promise<void> {
  const before = currentLocale();
  asked = locale;
  try {
    await load();
  } catch (error) {
    asked = before;
    throw error;
  }
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

/** Puts the core and every area that was ever wanted in place, in the language asked for last. */
async function load(): Promise<void> {
  const locale = asked ?? storedLocale();
  const [core, ...areas] = await Promise.all([
    CORE[locale](),
    ...[...wanted].map(async (area) => ({ [area]: (await AREAS[locale][area]()).default })),
  ]);
  if (locale !== (asked ?? storedLocale())) return load();
  // Two screens may load at the same time: what the other one brought stays.
  const before = words?.locale === locale ? words.messages : {};
  words = { locale, messages: Object.assign({}, before, core, ...areas) };
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

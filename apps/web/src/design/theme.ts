/** What the reader wants to look at; `auto` follows the device. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORAGE_KEY = 'inzetbaar.theme';
const listeners = new Set<() => void>();
let theme: Theme = 'auto';

/** Puts the remembered theme on the page; called once before the first render. */
export function startTheme(): void {
  const stored = readStored();
  show(THEMES.find((name) => name === stored) ?? 'auto');
}

export function currentTheme(): Theme {
  return theme;
}

export function chooseTheme(next: Theme): void {
  show(next);
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(next: Theme): void {
  theme = next;
  document.documentElement.dataset['theme'] = next;
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

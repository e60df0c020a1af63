import type * as core from './messages/nl/core.ts';
import type * as screens from './messages/nl/screens.ts';
import type { Locale } from './locale.ts';

export type CoreMessages = { [Area in keyof typeof core]: (typeof core)[Area] };
export type ScreenMessages = { [Area in keyof typeof screens]: (typeof screens)[Area] };

/** The Dutch files are the pattern: a key that they don't have doesn't compile. */
export type Messages = CoreMessages & ScreenMessages;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

import type { AreaMessages } from './areas.ts';
import type { Locale } from './locale.ts';
import type * as core from './messages/nl/core.ts';

export type CoreMessages = { [Area in keyof typeof core]: (typeof core)[Area] };

export type Messages = CoreMessages & AreaMessages;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

export { useLocale, useTranslations } from 'use-intl';
export { formatsFor, useFormats } from './formats.ts';
export type { Formats } from './formats.ts';
export { LOCALES } from './locale.ts';
export type { Locale } from './locale.ts';
export type { Messages } from './types.ts';
export { currentLocale, loadScreenWords, switchLocale } from './words.ts';

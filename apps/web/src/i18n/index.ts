export { useLocale } from 'use-intl';
export { useFormats } from './formats.ts';
export type { Messages } from './types.ts';

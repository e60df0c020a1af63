import { IMPORT_MAX_BYTES } from '@inzetbaar/contracts/imports';

/** Media types by the end of a file's name: what the browser says differs by computer. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  json: 'application/ld+json',
  jsonld: 'application/ld+json',
};

/** What a file picker offers first. */
export const ACCEPTED_FILES = ['.csv', '.tsv', '.txt', '.json', '.jsonld'];

export type FileFault = 'wrongKind' | 'tooLarge' | 'empty';

/** The media type to send a file with, by its name; undefined for a kind that cannot be read. */
export function mediaTypeOf(fileName: string): string | undefined {
  const end = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  return end === undefined ? undefined : MEDIA_TYPES[end];
}

/** Why a file need not be sent at all. */
export function faultOf(file: { name: string; size: number }): FileFault | undefined {
  if (mediaTypeOf(file.name) === undefined) return 'wrongKind';
  if (file.size === 0) return 'empty';
  return file.size > IMPORT_MAX_BYTES ? 'tooLarge' : undefined;
}

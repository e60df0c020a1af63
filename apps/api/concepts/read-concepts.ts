import type { ConceptFileReader } from '@inzetbaar/application/ports';
import { readCompetentNl } from './read-competentnl.ts';
import { readEsco } from './read-esco.ts';

/** Reads the files of other languages; `isDutch` tells the language of a text. */
export function conceptFileReader(isDutch: (text: string) => boolean): ConceptFileReader {
  return (source, files) => (source === 'esco' ? readEsco(files, isDutch) : readCompetentNl(files));
}

import type { Concept } from '@inzetbaar/domain/concepts';
import { foldWord } from '../imports/column-words.ts';

/** A word as it is compared with those of other languages: no capitals, accents or signs. */
export function searchWordOf(text: string): string {
  return foldWord(text);
}

/** Label and words of a concept as they are compared, each once. */
export function searchWordsOf({ label, words }: Pick<Concept, 'label' | 'words'>): string[] {
  // ESCO names men and women in one label: `medewerker groenvoorziening/medewerkster groenvoorziening`.
  const all = [...label.split('/'), label, ...words].map(searchWordOf);
  return [...new Set(all)].filter((word) => word !== '');
}

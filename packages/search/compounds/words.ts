import { plainText } from '@inzetbaar/domain/words';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in order, as they are compared: lower case, without accents. */
export function wordsOf(text: string): readonly string[] {
  return plainText(text).match(WORD) ?? [];
}

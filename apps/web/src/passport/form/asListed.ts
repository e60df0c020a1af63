import { inSentence } from '../../design/matching-words/index.ts';

/** For `map` over labels that are listed in one line: only the first keeps its capital. */
export function asListed(label: string, index: number): string {
  return index === 0 ? label : inSentence(label);
}

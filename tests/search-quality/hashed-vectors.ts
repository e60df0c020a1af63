import { gramsOf, wordsOf } from '@inzetbaar/domain/words';

/** Numbers of a vector; more cost memory and time for each vacancy, fewer mix more words up. */
export const DIMENSIONS = 256;

/**
 * The parts of the words of texts (3-4 letters) hashed into a vector of length 1: a fixed embedding
 * that needs no model. Zeros for texts without words.
 *
 * @param texts with how much each counts
 */
export function hashedVector(
  texts: readonly (readonly [text: string, weight: number])[],
): number[] {
  const vector = new Float64Array(DIMENSIONS);
  for (const [text, weight] of texts) {
    for (const [gram, count] of gramsOf(wordsOf(text), 3, 4)) {
      const hash = hashOf(gram);
      const at = hash % DIMENSIONS;
      // A sign of its own lets grams that meet in one place cancel out instead of adding up.
      const sign = (hash >>> 16) % 2 === 0 ? 1 : -1;
      vector[at] = (vector[at] ?? 0) + sign * weight * Math.sqrt(count);
    }
  }
  const length = Math.hypot(...vector) || 1;
  return [...vector].map((number) => Math.round((number / length) * 1e5) / 1e5);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}

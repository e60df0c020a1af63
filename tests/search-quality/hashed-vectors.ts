import { contentWords, type Features, gramsOf, soundsOf, stemOf } from '@inzetbaar/domain/words';

/** Numbers of a vector; more cost memory and time for each vacancy, fewer mix more words up. */
export const DIMENSIONS = 256;
/** A stem beside the parts that it is made of. */
const STEM = 1.5;

/** The letters of a text in threes and fours. */
export function lettersOf(text: string): Features {
  return gramsOf(contentWords(text), 3, 4);
}

/** How the stems of a text sound, and the stems themselves: what the product compares names by. */
export function soundingStemsOf(text: string): Features {
  const stems = contentWords(text).map(stemOf);
  return new Map([...soundsOf(stems), ...stems.map((stem) => [`*${stem}`, STEM] as const)]);
}

/**
 * Features hashed into a vector of length 1: a fixed embedding that needs no model. Zeros for texts
 * without words.
 *
 * @param texts of each the features, with how much they count
 */
export function hashedVector(
  texts: readonly (readonly [features: Features, weight: number])[],
): number[] {
  const vector = new Float64Array(DIMENSIONS);
  for (const [features, weight] of texts) {
    for (const [feature, count] of features) {
      const hash = hashOf(feature);
      const at = hash % DIMENSIONS;
      // A sign of its own lets features that meet in one place cancel out instead of adding up.
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

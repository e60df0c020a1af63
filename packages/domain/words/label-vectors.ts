import type { WeighedTexts } from './vocabulary.ts';

/** Some labels with their vectors, row after row, and how each vector is to change. */
export interface Batch {
  readonly labels: Uint32Array;
  readonly vectors: Float64Array;
  /** The vectors, number by number: the columns of the rows. */
  readonly turned: Float64Array;
  readonly lengths: Float64Array;
  readonly pulls: Float64Array;
}

/** Room for so many labels, with vectors of so many numbers. */
export function batchOf(rows: number, length: number): Batch {
  return {
    labels: new Uint32Array(rows),
    vectors: new Float64Array(rows * length),
    turned: new Float64Array(rows * length),
    lengths: new Float64Array(rows),
    pulls: new Float64Array(rows * length),
  };
}

/** Works out the vectors of the first `count` labels of a batch from those of their features. */
export function placeBatch(
  batch: Batch,
  count: number,
  texts: WeighedTexts,
  features: Float32Array,
  length: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const label = batch.labels[at] ?? 0;
    batch.lengths[at] = placeVector(texts, label, features, length, batch.vectors, at * length);
  }
}

/** Writes the vector of a text into a row, of length 1; returns the length that it had. */
export function placeVector(
  { starts, features, weights }: WeighedTexts,
  text: number,
  vectors: Float32Array,
  length: number,
  rows: Float64Array | Float32Array,
  row: number,
): number {
  for (let n = 0; n < length; n += 1) rows[row + n] = 0;
  const end = starts[text + 1] ?? 0;
  let at = starts[text] ?? 0;
  // Four features at once: the row is read and written a quarter as often.
  for (; at + 3 < end; at += 4) {
    const a = (features[at] ?? 0) * length;
    const b = (features[at + 1] ?? 0) * length;
    const c = (features[at + 2] ?? 0) * length;
    const d = (features[at + 3] ?? 0) * length;
    const ofA = weights[at] ?? 0;
    const ofB = weights[at + 1] ?? 0;
    const ofC = weights[at + 2] ?? 0;
    const ofD = weights[at + 3] ?? 0;
    for (let n = 0; n < length; n += 1) {
      rows[row + n] =
        (rows[row + n] ?? 0) +
        ofA * (vectors[a + n] ?? 0) +
        ofB * (vectors[b + n] ?? 0) +
        ofC * (vectors[c + n] ?? 0) +
        ofD * (vectors[d + n] ?? 0);
    }
  }
  for (; at < end; at += 1) {
    const a = (features[at] ?? 0) * length;
    const weight = weights[at] ?? 0;
    for (let n = 0; n < length; n += 1) {
      rows[row + n] = (rows[row + n] ?? 0) + weight * (vectors[a + n] ?? 0);
    }
  }
  let squares = 0;
  for (let n = row; n < row + length; n += 1) squares += (rows[n] ?? 0) * (rows[n] ?? 0);
  const norm = Math.sqrt(squares);
  if (norm > 0) for (let n = row; n < row + length; n += 1) rows[n] = (rows[n] ?? 0) / norm;
  return norm || 1;
}

/**
 * Moves the vectors of the features along the pulls on the first `count` labels of a batch; those
 * that moved much already move less (Adagrad, with one sum of squares per feature).
 *
 * @param spent the sums of squares so far; above 0
 */
export function moveFeatures(
  { labels, vectors, lengths, pulls }: Batch,
  count: number,
  { starts, features, weights }: WeighedTexts,
  moved: { features: Float32Array; spent: Float32Array; length: number; pace: number },
): void {
  const { length, spent } = moved;
  const change = new Float64Array(length);
  for (let at = 0; at < count; at += 1) {
    const row = at * length;
    let along = 0;
    for (let n = row; n < row + length; n += 1) along += (pulls[n] ?? 0) * (vectors[n] ?? 0);
    let squares = 0;
    for (let n = 0; n < length; n += 1) {
      // Only the direction counts: what would lengthen the vector is left out.
      const across = (pulls[row + n] ?? 0) - along * (vectors[row + n] ?? 0);
      const by = across / (lengths[at] ?? 1);
      change[n] = by;
      squares += by * by;
    }
    if (squares === 0) continue;
    const label = labels[at] ?? 0;
    const end = starts[label + 1] ?? 0;
    for (let f = starts[label] ?? 0; f < end; f += 1) {
      const feature = features[f] ?? 0;
      const weight = weights[f] ?? 0;
      const total = (spent[feature] ?? 0) + (weight * weight * squares) / length;
      spent[feature] = total;
      addTo(moved.features, feature * length, change, (-moved.pace * weight) / Math.sqrt(total));
    }
  }
}

/** Adds a row so many times, four numbers at once, which is faster; its length is four times some. */
function addTo(rows: Float32Array, row: number, added: Float64Array, times: number): void {
  for (let n = 0; n < added.length; n += 4) {
    const to = row + n;
    rows[to] = (rows[to] ?? 0) + times * (added[n] ?? 0);
    rows[to + 1] = (rows[to + 1] ?? 0) + times * (added[n + 1] ?? 0);
    rows[to + 2] = (rows[to + 2] ?? 0) + times * (added[n + 2] ?? 0);
    rows[to + 3] = (rows[to + 3] ?? 0) + times * (added[n + 3] ?? 0);
  }
}

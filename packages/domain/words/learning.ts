/** Times that every label is learned from; more where there are few, which would teach too little. */
const ROUNDS = 5;
const LEAST_STEPS = 100;
/** Pairs of labels that are learned from together, each being a wrong answer for the others. */
const PAIRS = 64;
/** The length of a step at first; it shrinks to nothing. */
const STEP = 0.1;
/** The smaller, the more only the nearest wrong answers teach. */
const TEMPERATURE = 0.15;
/** What changes a vector by less is not worth the time. */
const LEAST_PULL = 5e-3;
const START = 0.05;
/** Nothing is left to chance: the same labels give the same vectors. */
const SEED = 1;

/** A label as numbered features with weights; the weights have length 1 together. */
export interface Example {
  readonly concept: number;
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/** Rows of vectors of one length: of what they were made, the vectors, and how each is to change. */
interface Batch {
  readonly examples: Example[];
  readonly vectors: Float32Array;
  readonly lengths: Float32Array;
  readonly pulls: Float32Array;
}

/**
 * Learns a vector per feature, such that the vectors of labels of one concept point the same way:
 * each label must recognise another one of its concept among those of other concepts, half of which
 * share a feature with it (contrastive learning with a softmax over the batch, steps as in Adagrad).
 *
 * @returns the vectors one after another, `length` numbers each
 */
export function learnFeatureVectors(
  examples: readonly Example[],
  features: number,
  length: number,
): Float32Array {
  const chance = chanceFrom(SEED);
  const vectors = Float32Array.from({ length: features * length }, () => START * (chance() - 0.5));
  const spent = new Float32Array(features).fill(1e-8);
  const siblings = siblingsOf(examples);
  const sharers = sharersOf(examples, features);
  const order = examples.flatMap(({ concept }, at) =>
    (siblings.get(concept)?.length ?? 0) > 1 ? [at] : [],
  );
  const asking = batchOf(PAIRS, length);
  const answers = batchOf(2 * PAIRS, length);
  const pick = <T>(list: ArrayLike<T>): T | undefined => list[Math.floor(chance() * list.length)];
  const another = (example: Example): Example => {
    const own = siblings.get(example.concept) ?? [];
    const at = Math.floor(chance() * (own.length - 1));
    return (own[at] === example ? own.at(-1) : own[at]) ?? example;
  };
  const stepsPerRound = Math.max(1, Math.ceil(order.length / PAIRS));
  const rounds = Math.max(ROUNDS, Math.ceil(LEAST_STEPS / stepsPerRound));
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance);
    for (let from = 0; from < order.length; from += PAIRS) {
      const asked = order.slice(from, from + PAIRS).flatMap((at) => examples[at] ?? []);
      fill(asking, asked, vectors, length);
      const confusing = asked.map((example) => {
        const shared = pick(example.features);
        const other = shared === undefined ? undefined : pick(sharers[shared] ?? []);
        return other ?? example;
      });
      fill(answers, [...asked.map(another), ...confusing], vectors, length);
      pull(asking, answers, length);
      const pace = STEP * (1 - step / (rounds * stepsPerRound));
      for (const batch of [asking, answers]) move(batch, vectors, spent, length, pace);
      step += 1;
    }
  }
  return vectors;
}

/** Writes the vector of an example into a row, of length 1; returns the length that it had. */
export function placeVector(
  { features, weights }: Example,
  vectors: Float32Array,
  length: number,
  rows: Float32Array,
  row: number,
): number {
  rows.fill(0, row, row + length);
  for (let at = 0; at < features.length; at += 1) {
    addRow(rows, row, weights[at] ?? 0, vectors, (features[at] ?? 0) * length, length);
  }
  let squares = 0;
  for (let n = row; n < row + length; n += 1) squares += (rows[n] ?? 0) ** 2;
  const norm = Math.sqrt(squares);
  if (norm > 0) for (let n = row; n < row + length; n += 1) rows[n] = (rows[n] ?? 0) / norm;
  return norm || 1;
}

/** How each vector of the batches is to change, for the right answers to come out on top. */
function pull(asking: Batch, answers: Batch, length: number): void {
  const shares = new Float64Array(answers.examples.length);
  for (let asked = 0; asked < asking.examples.length; asked += 1) {
    const concept = asking.examples[asked]?.concept;
    const row = asked * length;
    let sum = 0;
    for (let at = 0; at < shares.length; at += 1) {
      // Another label of the same concept is no wrong answer.
      const isRight = at !== asked && answers.examples[at]?.concept === concept;
      const likeness = isRight ? 0 : dot(asking.vectors, row, answers.vectors, at * length, length);
      const share = isRight ? 0 : Math.exp(likeness / TEMPERATURE);
      shares[at] = share;
      sum += share;
    }
    for (let at = 0; at < shares.length; at += 1) {
      const force = ((shares[at] ?? 0) / sum - (at === asked ? 1 : 0)) / TEMPERATURE;
      if (Math.abs(force) < LEAST_PULL) continue;
      addRow(asking.pulls, row, force, answers.vectors, at * length, length);
      addRow(answers.pulls, at * length, force, asking.vectors, row, length);
    }
  }
}

function dot(
  a: Float32Array,
  from: number,
  b: Float32Array,
  start: number,
  length: number,
): number {
  let sum = 0;
  for (let n = 0; n < length; n += 1) sum += (a[from + n] ?? 0) * (b[start + n] ?? 0);
  return sum;
}

/** Adds a row so many times to another one. */
function addRow(
  to: Float32Array,
  row: number,
  times: number,
  of: Float32Array,
  from: number,
  length: number,
): void {
  for (let n = 0; n < length; n += 1)
    to[row + n] = (to[row + n] ?? 0) + times * (of[from + n] ?? 0);
}

/** Moves the vectors of the features along the pulls; those that moved much already move less. */
function move(
  { examples, vectors, lengths, pulls }: Batch,
  features: Float32Array,
  spent: Float32Array,
  length: number,
  pace: number,
): void {
  const change = new Float32Array(length);
  examples.forEach((example, at) => {
    const row = at * length;
    const along = dot(pulls, row, vectors, row, length);
    let squares = 0;
    for (let n = 0; n < length; n += 1) {
      // Only the direction counts: what would lengthen the vector is left out.
      const across = (pulls[row + n] ?? 0) - along * (vectors[row + n] ?? 0);
      change[n] = across / (lengths[at] ?? 1);
      squares += (change[n] ?? 0) ** 2;
    }
    if (squares === 0) return;
    for (let f = 0; f < example.features.length; f += 1) {
      const feature = example.features[f] ?? 0;
      const weight = example.weights[f] ?? 0;
      const total = (spent[feature] ?? 0) + (weight * weight * squares) / length;
      spent[feature] = total;
      const by = (pace * weight) / Math.sqrt(total);
      addRow(features, feature * length, -by, change, 0, length);
    }
  });
}

function batchOf(rows: number, length: number): Batch {
  return {
    examples: [],
    vectors: new Float32Array(rows * length),
    lengths: new Float32Array(rows),
    pulls: new Float32Array(rows * length),
  };
}

function fill(batch: Batch, examples: readonly Example[], of: Float32Array, length: number): void {
  batch.examples.splice(0, batch.examples.length, ...examples);
  batch.pulls.fill(0);
  examples.forEach((example, at) => {
    batch.lengths[at] = placeVector(example, of, length, batch.vectors, at * length);
  });
}

function siblingsOf(examples: readonly Example[]): ReadonlyMap<number, readonly Example[]> {
  return Map.groupBy(examples, ({ concept }) => concept);
}

/** Per feature the labels that hold it. */
function sharersOf(examples: readonly Example[], features: number): readonly Example[][] {
  const sharers: Example[][] = Array.from({ length: features }, () => []);
  for (const example of examples) {
    for (const feature of example.features) sharers[feature]?.push(example);
  }
  return sharers;
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Numbers from 0 up to 1, always the same ones (a linear congruential generator). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

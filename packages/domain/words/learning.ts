import { type Batch, batchOf, moveFeatures, placeBatch } from './label-vectors.ts';
import { multiply, transpose } from './matrices.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More rounds where there are so few labels that these would teach too little. */
const LEAST_STEPS = 100;
/** Pairs of labels that are learned from together, each being a wrong answer for the others; even. */
const PAIRS = 32;
/** The length of a step at first; it shrinks to nothing. */
const STEP = 0.1;
/** The smaller, the more only the nearest wrong answers teach. */
const TEMPERATURE = 0.15;
const START = 0.05;
/** Nothing is left to chance: the same labels give the same vectors. */
const SEED = 1;

/**
 * Learns a vector per feature, such that the vectors of labels of one concept point the same way:
 * each label must recognise another one of its concept among those of other concepts, half of which
 * share a feature with it, and be recognised by it (contrastive learning with a softmax over the
 * batch both ways).
 *
 * Step by step, so that whoever learns can do other things in between.
 *
 * @param concepts the concept of each text of the vocabulary
 * @param amount the numbers in a vector, four times something, and how often each label is asked about
 * @returns the vectors one after another
 */
export function* learnFeatureVectors(
  vocabulary: Vocabulary,
  concepts: Uint32Array,
  { length, rounds }: { length: number; rounds: number },
): Generator<void, Float32Array> {
  const { texts } = vocabulary;
  const chance = chanceFrom(SEED);
  const features = new Float32Array(vocabulary.size * length);
  for (let at = 0; at < features.length; at += 1) features[at] = START * (chance() - 0.5);
  const spent = new Float32Array(vocabulary.size).fill(1e-8);
  const labels = new LabelPicker(vocabulary, concepts, chance);
  const order = labels.withAnother();
  const asking = batchOf(PAIRS, length);
  const answers = batchOf(2 * PAIRS, length);
  const forces = new Forces();
  const steps = Math.max(Math.ceil(order.length / PAIRS) * rounds, LEAST_STEPS);
  let from = order.length;
  for (let step = 0; step < steps && order.length > 0; step += 1) {
    if (from >= order.length) {
      shuffle(order, chance);
      from = 0;
    }
    const asked = order.slice(from, from + PAIRS);
    from += asked.length;
    asking.labels.set(asked);
    answers.labels.set(asked.map((label) => labels.another(label)));
    answers.labels.set(
      asked.map((label) => labels.confusing(label)),
      asked.length,
    );
    placeBatch(asking, asked.length, texts, features, length);
    placeBatch(answers, 2 * asked.length, texts, features, length);
    forces.pull(asking, answers, asked.length, concepts, length);
    const moved = { features, spent, length, pace: STEP * (1 - step / steps) };
    moveFeatures(asking, asked.length, texts, moved);
    moveFeatures(answers, 2 * asked.length, texts, moved);
    yield;
  }
  return features;
}

/** Chooses the labels that are learned from. */
class LabelPicker {
  readonly #vocabulary: Vocabulary;
  readonly #concepts: Uint32Array;
  readonly #chance: () => number;
  readonly #siblings: ReadonlyMap<number, readonly number[]>;
  readonly #holders: ReturnType<Vocabulary['holders']>;

  constructor(vocabulary: Vocabulary, concepts: Uint32Array, chance: () => number) {
    this.#vocabulary = vocabulary;
    this.#concepts = concepts;
    this.#chance = chance;
    this.#siblings = Map.groupBy(concepts.keys(), (label) => concepts[label] ?? 0);
    this.#holders = vocabulary.holders();
  }

  /** The labels whose concept has another one. */
  withAnother(): number[] {
    return [...this.#siblings.values()].filter(({ length }) => length > 1).flat();
  }

  /** Another label of the same concept. */
  another(label: number): number {
    const siblings = this.#siblings.get(this.#concepts[label] ?? 0) ?? [];
    const at = this.#between(0, siblings.length - 1);
    return (siblings[at] === label ? siblings.at(-1) : siblings[at]) ?? label;
  }

  /** A label that shares a feature. */
  confusing(label: number): number {
    const { starts, features } = this.#vocabulary.texts;
    const shared = features[this.#between(starts[label] ?? 0, starts[label + 1] ?? 0)] ?? 0;
    const holders = this.#holders;
    return (
      holders.texts[this.#between(holders.starts[shared] ?? 0, holders.starts[shared + 1] ?? 0)] ??
      label
    );
  }

  #between(from: number, to: number): number {
    return from + Math.floor(this.#chance() * (to - from));
  }
}

/** How the vectors of a batch pull at one another, for the right answers to come out on top. */
class Forces {
  readonly #forces = new Float64Array(2 * PAIRS * PAIRS);
  readonly #turned = new Float64Array(2 * PAIRS * PAIRS);
  readonly #rowSums = new Float64Array(PAIRS);
  readonly #columnSums = new Float64Array(2 * PAIRS);

  /** Writes the pulls: the n-th label that asks belongs to the n-th answer; the rest is wrong. */
  pull(asking: Batch, answers: Batch, asked: number, concepts: Uint32Array, length: number): void {
    // Whole blocks; what they hold beyond the batch gets no force.
    const rows = asked + (asked % 2);
    const columns = 2 * rows;
    multiply(asking.vectors, rows, answers.vectors, columns, length, this.#forces);
    this.#weigh(asking.labels, answers.labels, asked, concepts);
    transpose(this.#forces, rows, columns, this.#turned);
    transpose(answers.vectors, columns, length, answers.turned);
    transpose(asking.vectors, rows, length, asking.turned);
    multiply(this.#forces, rows, answers.turned, length, columns, asking.pulls);
    multiply(this.#turned, columns, asking.turned, length, rows, answers.pulls);
  }

  /** Likenesses become forces: what is wrongly thought likely pushes, and the right answer draws. */
  #weigh(asking: Uint32Array, answers: Uint32Array, asked: number, concepts: Uint32Array): void {
    const forces = this.#forces;
    const rows = asked + (asked % 2);
    const columns = 2 * rows;
    this.#columnSums.fill(0);
    for (let row = 0; row < rows; row += 1) {
      const concept = concepts[asking[row] ?? 0];
      const start = row * columns;
      let sum = 0;
      for (let at = 0; at < columns; at += 1) {
        // Another label of the same concept is no wrong answer.
        const counts =
          row < asked && at < 2 * asked && (at === row || concepts[answers[at] ?? 0] !== concept);
        const share = counts ? Math.exp((forces[start + at] ?? 0) / TEMPERATURE) : 0;
        forces[start + at] = share;
        sum += share;
        this.#columnSums[at] = (this.#columnSums[at] ?? 0) + share;
      }
      this.#rowSums[row] = sum;
    }
    for (let row = 0; row < asked; row += 1) {
      const start = row * columns;
      const sum = this.#rowSums[row] ?? 1;
      for (let at = 0; at < 2 * asked; at += 1) {
        const share = forces[start + at] ?? 0;
        // What only came to confuse is not asked to recognise anything.
        const back = at < asked ? share / (this.#columnSums[at] ?? 1) : 0;
        forces[start + at] = (share / sum + back) / TEMPERATURE;
      }
      forces[start + row] = (forces[start + row] ?? 0) - 2 / TEMPERATURE;
    }
  }
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

import { stemOf } from './stem.ts';

/** Shortest piece of a compound; shorter ones (`ig`, `ok`) would split nearly everything. */
const SHORTEST_PIECE = 3;
const SHORTEST_COMPOUND = 2 * SHORTEST_PIECE;
/** Longer than any real Dutch word; keeps hostile texts cheap. */
const LONGEST_COMPOUND = 60;
/** Letters that join pieces: `ziekte-n-zorg`, `behandeling-s-plan`, `huis-en-bouw`. */
const JOINTS = ['', 's', 'en', 'n', 'e'] as const;
/** Texts repeat the same words; the memory of them is bounded. */
const REMEMBERED_WORDS = 50_000;

/** Takes folded words apart into the words that it knows. */
export class CompoundLexicon {
  readonly words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;
  readonly #remembered = new Map<string, readonly string[]>();

  /** @param words folded; those too short to be a piece are left out */
  constructor(words: Iterable<string>) {
    const known = new Set<string>();
    for (const word of words)
      if (word.length >= SHORTEST_PIECE && !/\d/u.test(word)) known.add(word);
    this.words = known;
    this.#stems = new Set([...known].map(stemOf));
  }

  /** Whether the word itself is known. */
  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether the word is known in this or another form, such as its plural. */
  hasFormOf(word: string): boolean {
    return this.#stems.has(stemOf(word));
  }

  /** Pieces of a compound in order; only the word itself where it is none. */
  piecesOf(word: string): readonly string[] {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const pieces = this.#split(word);
    if (this.#remembered.size >= REMEMBERED_WORDS) this.#remembered.clear();
    this.#remembered.set(word, pieces);
    return pieces;
  }

  /** Fewest pieces; of equals the one with the longest last piece, which says what the thing is. */
  #split(word: string): readonly string[] {
    if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [word];
    // best[i]: how the first i letters fall apart into whole pieces, with the joint after the last.
    const best: (readonly string[] | undefined)[] = Array.from({ length: word.length + 1 });
    best[0] = [];
    for (let end = SHORTEST_PIECE; end <= word.length; end += 1) {
      for (let start = 0; start <= end - SHORTEST_PIECE; start += 1) {
        const before = best[start];
        if (before === undefined || (start === 0 && end === word.length)) continue;
        for (const joint of end === word.length ? JOINTS.slice(0, 1) : JOINTS) {
          if (!word.startsWith(joint, end - joint.length)) continue;
          const piece = word.slice(start, end - joint.length);
          if (piece.length < SHORTEST_PIECE || !this.words.has(piece)) continue;
          const found = best[end];
          if (found === undefined || before.length + 1 < found.length)
            best[end] = [...before, piece];
        }
      }
    }
    return best[word.length] ?? [word];
  }
}

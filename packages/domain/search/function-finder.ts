import { type CompoundLexicon, type Concept, contentWords, stemOf } from '../words/index.ts';

/** More than this a title does not offer; keeps hostile titles cheap. */
const MOST_FUNCTIONS = 3;

interface FunctionLabel {
  readonly concept: string;
  /** Stems of the words of the label; a compound may stand there in pieces. */
  readonly words: readonly { readonly whole: string; readonly pieces: readonly string[] }[];
  /** All stems together, to tell the more precise of two labels. */
  readonly stems: ReadonlySet<string>;
}

/**
 * Recognises in a title which functions it is for: those of which it holds every word of a label
 * (`Verpleegkundige in de wijk, klein team` → wijkverpleegkundige). Of labels that lie within each
 * other the longest holds: `Begeleider ggz` is no `Begeleider`.
 */
export class FunctionFinder {
  readonly #labelsByStem = new Map<string, FunctionLabel[]>();

  constructor(functions: readonly Concept[], lexicon: CompoundLexicon) {
    for (const { id, labels } of functions) {
      for (const label of labels) {
        const words = contentWords(withoutSigns(label)).map((word) => {
          const pieces = lexicon.piecesOf(word);
          return { whole: stemOf(word), pieces: pieces.length > 1 ? pieces.map(stemOf) : [] };
        });
        const stems = new Set(words.flatMap(({ whole, pieces }) => [whole, ...pieces]));
        for (const stem of new Set(words.slice(0, 1).flatMap(firstStems))) {
          const known = this.#labelsByStem.get(stem);
          const entry = { concept: id, words, stems };
          if (known === undefined) this.#labelsByStem.set(stem, [entry]);
          else known.push(entry);
        }
      }
    }
  }

  /** The functions of a title by its stems, the most precise ones, at most three. */
  functionsOf(titleStems: ReadonlySet<string>): readonly string[] {
    const held = new Set(
      [...titleStems].flatMap((stem) =>
        (this.#labelsByStem.get(stem) ?? []).filter(({ words }) =>
          words.every(
            ({ whole, pieces }) =>
              titleStems.has(whole) ||
              (pieces.length > 0 && pieces.every((piece) => titleStems.has(piece))),
          ),
        ),
      ),
    );
    const precise = [...held].filter(
      (label) =>
        ![...held].some(
          (other) =>
            other.stems.size > label.stems.size &&
            other.concept !== label.concept &&
            label.stems.isSubsetOf(other.stems),
        ),
    );
    const ordered = precise.toSorted((a, b) => b.stems.size - a.stems.size);
    return [...new Set(ordered.map(({ concept }) => concept))].slice(0, MOST_FUNCTIONS);
  }
}

/** Where a label is looked up: by its first word, whole or by its first piece. */
function firstStems({ whole, pieces }: FunctionLabel['words'][number]): readonly string[] {
  return [whole, ...pieces.slice(0, 1)];
}

/** `Verzorgende (EVV)`: what stands between brackets explains the label, and is one by itself. */
function withoutSigns(label: string): string {
  return label.replace(/\([^)]*\)/gu, ' ');
}

/** A cell of a printed table. */
export interface PrintedCell {
  text: string;
  /** Smaller, below the text. */
  note?: string;
  /** Drawn beside the text as so many steps filled of so many; the text says the same. */
  steps?: { filled: number; of: number };
}

/** A part of a printed document, in reading order. */
export type PrintedBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'subheading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly { term: string; text: string }[] }
  | { kind: 'list'; items: readonly string[] }
  | {
      kind: 'table';
      /** Names the table for who cannot see it. */
      title: string;
      /** `share`: how much of the width, of the shares of all columns together. */
      columns: readonly { title: string; share: number }[];
      rows: readonly (readonly PrintedCell[])[];
    };

/** What is to be on paper, without a word about how it looks. */
export interface PrintedDocument {
  language: 'nl' | 'en';
  title: string;
  /** Below the title: what this is, and of when. */
  lead: string;
  /** The moment that the file says it was made. */
  madeAt: Date;
  /** At the foot of every page, beside its number. */
  foot: string;
  blocks: readonly PrintedBlock[];
}

/**
 * Makes a file for reading and printing. The same document gives the same bytes, always and everywhere:
 * nothing is taken from a clock, a counter or the machine.
 */
export interface DocumentPrinter {
  print(document: PrintedDocument): Promise<Uint8Array>;
}

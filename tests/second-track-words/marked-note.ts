/** A note as somebody could write it, with what a person decided about it. */
export interface MarkedNote {
  text: string;
  /** The only words that may be marked, where it matters which. */
  own?: readonly string[];
  /** What decides a hard one. */
  why?: string;
}

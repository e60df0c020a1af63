const MARKS = /\p{M}+/gu;

/** A word as it is compared: lower case, without accents. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** The words of a table, folded. */
export function setOf(table: string): ReadonlySet<string> {
  return new Set(wordsOf(table).map(folded));
}

/** The words of a table as an alternative in a pattern; a dash in a row stands for a space as well. */
export function anyOf(table: string): string {
  const words = wordsOf(table).toSorted((a, b) => b.length - a.length);
  return `(?:${words.map((word) => word.replaceAll('-', '[ -]')).join('|')})`;
}

function wordsOf(table: string): string[] {
  return table.split(/\s+/u).filter((word) => word !== '');
}

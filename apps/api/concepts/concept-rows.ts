import type { ConceptProblem, ReadConcept } from '@inzetbaar/application/ports';
import type { ConceptKind } from '@inzetbaar/domain/concepts';
import type { ConceptRow } from './concept-table.ts';

const LONGEST_LABEL = 300;
const LONGEST_DESCRIPTION = 8_000;
const MOST_WORDS = 300;

/** How the columns of one kind of file are called. */
export interface ConceptColumns {
  uri: string;
  code?: string;
  label: string;
  /** Other words, one on each line of the cell. */
  words?: string;
  description?: string;
}

/** Rows of a file as concepts, and everything that is wrong with them. */
export function readRows(
  file: string,
  rows: readonly ConceptRow[],
  columns: ConceptColumns,
  finish: (
    values: ConceptRow['values'],
    say: (code: ConceptProblem['code'], value: string) => void,
  ) => {
    kind: ConceptKind | null;
    broader?: string | null;
    ownId?: string | null;
    sameAsEsco?: string | null;
  },
): { concepts: ReadConcept[]; problems: ConceptProblem[] } {
  const problems: ConceptProblem[] = [];
  const concepts = rows.flatMap(({ line, values }): ReadConcept[] => {
    const say = (code: ConceptProblem['code'], value: string) =>
      problems.push({ file, line, code, value: value.slice(0, 120) });
    const cell = (column: string | undefined) =>
      (column === undefined ? '' : (values[column] ?? '')).trim();
    const uri = cell(columns.uri);
    const label = cell(columns.label);
    const description = cell(columns.description);
    const words = [
      ...new Set(
        cell(columns.words)
          .split('\n')
          .map((word) => word.trim()),
      ),
    ].filter((word) => word !== '' && word !== label);
    if (!isAddress(uri)) say('not_an_address', uri);
    if (label === '') say('empty_cell', columns.label);
    const longest = Math.max(label.length, ...words.map((word) => word.length));
    if (
      longest > LONGEST_LABEL ||
      description.length > LONGEST_DESCRIPTION ||
      words.length > MOST_WORDS
    ) {
      say('too_long', label);
    }
    const { kind, broader = null, ownId = null, sameAsEsco = null } = finish(values, say);
    if (kind === null) return [];
    const code = cell(columns.code);
    return [
      {
        uri,
        kind,
        code: code === '' ? null : code,
        label,
        words,
        description,
        broader,
        ownId,
        sameAsEsco,
        file,
        line,
      },
    ];
  });
  return { concepts, problems };
}

/** A second row about the same address, or about the same code where there are no others. */
export function duplicates(concepts: readonly ReadConcept[]): ConceptProblem[] {
  const seen = new Set<string>();
  return concepts.flatMap(({ uri, file, line }) => {
    const isSecond = seen.has(uri);
    seen.add(uri);
    return isSecond ? [{ file, line, code: 'duplicate', value: uri } as const] : [];
  });
}

/** An address of linked data: `http`, without spaces and quotes. */
export function isAddress(uri: string): boolean {
  return uri.length <= 300 && /^https?:\/\/[^\s"<>|]+$/.test(uri);
}

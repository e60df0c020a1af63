import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A label of a concept that a system may return. */
export interface CorpusLabel {
  id: string;
  text: string;
  /** URI of the concept that the label names. */
  concept: string;
}

export interface BenchmarkQuery {
  text: string;
  /** URIs of the concepts that are judged right. */
  right: ReadonlySet<string>;
}

/** Titles judged against the labels of a terminology, as the MELO benchmark gives them. */
export interface Benchmark {
  labels: readonly CorpusLabel[];
  queries: readonly BenchmarkQuery[];
}

/**
 * Reads a folder with `queries.tsv` (id, text), `corpus_elements.tsv` (id, text),
 * `concept_mapping.tsv` (label id, concept) and `annotations.tsv` (query id, 0, label id, 1).
 *
 * @throws when a file is missing, a line has too few fields or names what is not there, or a query
 *   has no right label: a figure over half the data would look like a figure
 */
export async function readBenchmark(folder: string): Promise<Benchmark> {
  const [queries, elements, mapping, annotations] = await Promise.all([
    rowsOf(folder, 'queries.tsv', 2),
    rowsOf(folder, 'corpus_elements.tsv', 2),
    rowsOf(folder, 'concept_mapping.tsv', 2),
    rowsOf(folder, 'annotations.tsv', 4),
  ]);
  const concepts = new Map(mapping.map(([label = '', concept = '']) => [label, concept]));
  const conceptOf = (label: string, file: string) => {
    const concept = concepts.get(label);
    if (concept === undefined) throw new Error(`${file}: label ${label} belongs to no concept.`);
    return concept;
  };
  const right = new Map<string, Set<string>>();
  for (const [query = '', , label = '', judged = ''] of annotations) {
    if (Number(judged) <= 0) continue;
    const known = right.get(query) ?? new Set<string>();
    right.set(query, known.add(conceptOf(label, 'annotations.tsv')));
  }
  return {
    labels: elements.map(([id = '', text = '']) => ({
      id,
      text,
      concept: conceptOf(id, 'corpus_elements.tsv'),
    })),
    queries: queries.map(([id = '', text = '']) => {
      const concepts = right.get(id);
      if (concepts === undefined) throw new Error(`queries.tsv: ${id} has no right label.`);
      return { text, right: concepts };
    }),
  };
}

async function rowsOf(folder: string, file: string, fields: number): Promise<string[][]> {
  const text = await readFile(join(folder, file), 'utf8');
  return text
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line, at) => {
      const row = line.split('\t');
      if (row.length >= fields) return row;
      throw new Error(`${file}: line ${at + 1} has ${row.length} fields instead of ${fields}.`);
    });
}

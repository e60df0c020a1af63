import type {
  Concept,
  ConceptKey,
  ConceptKind,
  ConceptProblemCode,
  ConceptSource,
  OwnKind,
} from '@inzetbaar/domain/concepts';

/** A skill or occupation of our own, with the addresses that ship with it. */
export interface OwnConcept {
  kind: OwnKind;
  id: string;
  label: string;
  /** Address of the ESCO concept that means the same. */
  esco: string | null;
  /** ISCO-08 unit group, four digits. */
  isco: string | null;
}

export interface ConceptFile {
  name: string;
  bytes: Uint8Array;
}

export interface ConceptProblem {
  file: string;
  /** Line on which the row starts, from 1; null for what is wrong with the whole file. */
  line: number | null;
  code: ConceptProblemCode;
  /** What stands there, or what is missing. */
  value: string;
}

/** Where something was read. */
export interface ConceptPlace {
  file: string;
  line: number;
}

/** A concept with what its row says about our own language. */
export interface ReadConcept extends Concept, ConceptPlace {
  /** Id of our own skill or occupation, where the file names one. */
  ownId: string | null;
  /** Address of the ESCO concept that means exactly the same, where the file names one. */
  sameAsEsco: string | null;
}

/** Files as they were read; with any problem nothing of them is used. */
export interface ReadConcepts {
  files: readonly { name: string; rows: number }[];
  concepts: readonly ReadConcept[];
  problems: readonly ConceptProblem[];
  /** Addresses outside the files, of a kind for which no file was given. */
  elsewhere: readonly string[];
}

/** Reads the files of a language; what cannot be read is told, never thrown. */
export type ConceptFileReader = (
  source: ConceptSource,
  files: readonly ConceptFile[],
) => ReadConcepts;

/** A time that files of a language were loaded. */
export interface ConceptImport {
  id: string;
  source: ConceptSource;
  /** As its makers number it: `1.2.0`. */
  version: string;
  attribution: string;
  importedAt: Date;
  concepts: number;
  keys: number;
  fileNames: readonly string[];
}

/** A key as somebody outside reads it. */
export interface ReadConceptKey extends ConceptKey {
  source: ConceptSource;
  code: string | null;
  label: string;
}

/** Concepts of other languages: everybody who is signed in reads them, only the platform writes. */
export interface ConceptRepository {
  /** Waits until nobody else is loading a language, until the transaction ends. */
  lock(): Promise<void>;
  all(source: ConceptSource): Promise<readonly Concept[]>;
  /** Adds concepts, or writes them anew; `searchWords` are the label and words as they are compared. */
  put(
    source: ConceptSource,
    concepts: readonly (Concept & { searchWords: readonly string[] })[],
  ): Promise<void>;
  /** With the keys that lead to them. */
  remove(source: ConceptSource, uris: readonly string[]): Promise<void>;
  keysOf(source: ConceptSource): Promise<readonly ConceptKey[]>;
  addKeys(source: ConceptSource, keys: readonly ConceptKey[]): Promise<void>;
  removeKeys(source: ConceptSource, keys: readonly ConceptKey[]): Promise<void>;
  recordImport(done: ConceptImport): Promise<void>;
  /** The latest of each language. */
  listImports(): Promise<readonly ConceptImport[]>;
  /** Every key in every language, by kind, id and language: at most a few for each of our own. */
  listKeys(): Promise<readonly ReadConceptKey[]>;
  /** Our own skills or occupations for which another language has exactly this word, by id. */
  ownByWord(kind: OwnKind & ConceptKind, searchWord: string): Promise<readonly string[]>;
}

import type { Concept, ConceptKey, ConceptKind, ConceptSource } from '@inzetbaar/domain/concepts';
import type { ConceptProblem, OwnConcept, ReadConcept } from '../ports/index.ts';

/** What an import would do to what is there. */
export interface ConceptPlan {
  added: readonly Concept[];
  changed: readonly Concept[];
  unchanged: number;
  /** Addresses that the files do not hold any more. */
  gone: readonly string[];
  keysAdded: readonly ConceptKey[];
  keysGone: readonly ConceptKey[];
  keysUnchanged: number;
  problems: readonly ConceptProblem[];
  /** Worth a look by whoever edits the language; nothing is refused for it. */
  notes: ConceptNotes;
}

export interface ConceptNotes {
  /** Our own that name an address which the files do not hold. */
  addressesGone: readonly string[];
  /** Our own whose ISCO group is another one than that of their ESCO concept. */
  iscoDiffers: readonly string[];
  /** Our own without an address that are called what a concept is called: their meaning has to be read. */
  sameLabel: readonly string[];
}

/** When more than this share is not there any more, somebody is loading half a file. */
const MOST_GONE = 0.1;
const ISCO = 'http://data.europa.eu/esco/isco/C';

/**
 * Compares what was read with what is there. Keys follow from addresses that our own language names, or
 * from ids of ours that the file names; never from words, which mean other things elsewhere.
 */
export function planImport(
  source: ConceptSource,
  read: readonly ReadConcept[],
  own: readonly OwnConcept[],
  present: { concepts: readonly Concept[]; keys: readonly ConceptKey[] },
): ConceptPlan {
  const before = new Map(present.concepts.map((concept) => [concept.uri, concept]));
  const now = new Map(read.map((concept) => [concept.uri, concept]));
  const added = read.filter(({ uri }) => !before.has(uri)).map(bare);
  const changed = read.map(bare).filter((concept) => {
    const there = before.get(concept.uri);
    return there !== undefined && !isSame(concept, there);
  });
  const gone = [...before.keys()].filter((uri) => !now.has(uri));
  const { keys, problems } = source === 'esco' ? escoKeys(now, own) : namedKeys(read, own);
  const wanted = new Map(keys.map((key) => [nameOfKey(key), key]));
  const held = new Map(present.keys.map((key) => [nameOfKey(key), key]));
  const notes = source === 'esco' ? notesOn(now, own) : NO_NOTES;
  return {
    added,
    changed,
    unchanged: read.length - added.length - changed.length,
    gone,
    keysAdded: [...wanted].filter(([name]) => !held.has(name)).map(([, key]) => key),
    keysGone: [...held].filter(([name]) => !wanted.has(name)).map(([, key]) => key),
    keysUnchanged: [...wanted.keys()].filter((name) => held.has(name)).length,
    problems: [...problems, ...partialProblems(before, now, notes, own)],
    notes,
  };
}

const NO_NOTES: ConceptNotes = { addressesGone: [], iscoDiffers: [], sameLabel: [] };

/** Without where it was read and what it says about our own language. */
function bare({ uri, kind, code, label, words, description, broader }: Concept): Concept {
  return { uri, kind, code, label, words, description, broader };
}

function isSame(one: Concept, other: Concept): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function nameOfKey({ ownKind, ownId, kind, uri }: ConceptKey): string {
  return [ownKind, ownId, kind, uri].join(' ');
}

function escoKeys(
  concepts: ReadonlyMap<string, Concept>,
  own: readonly OwnConcept[],
): { keys: ConceptKey[]; problems: ConceptProblem[] } {
  const keys = own.flatMap(({ kind: ownKind, id: ownId, esco, isco }) => {
    const uris = [esco, isco === null ? null : ISCO + isco];
    return uris.flatMap((uri): ConceptKey[] => {
      const concept = uri === null ? undefined : concepts.get(uri);
      return concept === undefined
        ? []
        : [{ ownKind, ownId, uri: concept.uri, kind: concept.kind }];
    });
  });
  return { keys, problems: [] };
}

/** Keys of a file that names our own ids, or the ESCO concept that means exactly the same. */
function namedKeys(
  read: readonly ReadConcept[],
  own: readonly OwnConcept[],
): { keys: ConceptKey[]; problems: ConceptProblem[] } {
  const byId = new Map(own.map((one) => [`${one.kind} ${one.id}`, one]));
  const byEsco = new Map(own.flatMap((one) => (one.esco === null ? [] : [[one.esco, one]])));
  const keys: ConceptKey[] = [];
  const problems: ConceptProblem[] = [];
  const taken = new Set<string>();
  for (const { kind, uri, ownId, sameAsEsco, file, line } of read) {
    const named = ownId === null ? undefined : byId.get(`${kind} ${ownId}`);
    if (ownId !== null && named === undefined) {
      problems.push({ file, line, code: 'unknown_own_id', value: ownId });
    }
    const mine = named ?? (sameAsEsco === null ? undefined : byEsco.get(sameAsEsco));
    if (mine === undefined || mine.kind !== kind) continue;
    const name = `${mine.kind} ${mine.id}`;
    // Two addresses for one of ours, and nobody who exchanges data knows which is meant.
    if (taken.has(name)) problems.push({ file, line, code: 'duplicate', value: mine.id });
    taken.add(name);
    keys.push({ ownKind: mine.kind, ownId: mine.id, uri, kind });
  }
  return { keys, problems };
}

/** A file that stops at the end of a line looks whole; what it lacks gives it away. */
function partialProblems(
  before: ReadonlyMap<string, Concept>,
  now: ReadonlyMap<string, Concept>,
  { addressesGone }: ConceptNotes,
  own: readonly OwnConcept[],
): ConceptProblem[] {
  const problems: ConceptProblem[] = [];
  const say = (value: string) => problems.push({ file: '', line: null, code: 'partial', value });
  const known = Map.groupBy(before.values(), ({ kind }) => kind);
  for (const [kind, concepts] of known) {
    const missing = concepts.filter(({ uri }) => !now.has(uri)).length;
    if (missing > MOST_GONE * concepts.length) say(`${missing}/${concepts.length} ${kind}`);
  }
  const addresses = own.filter(({ esco }) => esco !== null).length;
  if (addressesGone.length > MOST_GONE * addresses) say(addressesGone.join(' '));
  return problems;
}

function notesOn(concepts: ReadonlyMap<string, Concept>, own: readonly OwnConcept[]): ConceptNotes {
  const labels = new Set([...concepts.values()].map(({ kind, label }) => labelOf(kind, label)));
  const iscoOf = ({ esco }: OwnConcept) => concepts.get(esco ?? '')?.broader ?? null;
  const idsOf = (holds: (one: OwnConcept) => boolean) => own.filter(holds).map(({ id }) => id);
  return {
    addressesGone: idsOf(({ esco }) => esco !== null && !concepts.has(esco)),
    iscoDiffers: idsOf((one) => {
      const theirs = one.kind === 'occupation' ? iscoOf(one) : null;
      return theirs !== null && theirs !== ISCO + (one.isco ?? '');
    }),
    sameLabel: idsOf(({ esco, kind, label }) => esco === null && labels.has(labelOf(kind, label))),
  };
}

function labelOf(kind: ConceptKind, label: string): string {
  return `${kind} ${label.toLowerCase()}`;
}

import {
  CONCEPT_ATTRIBUTIONS,
  type ConceptKind,
  type ConceptSource,
} from '@inzetbaar/domain/concepts';
import type { Actor } from '@inzetbaar/domain/identity';
import type {
  ConceptImport,
  ConceptProblem,
  Ids,
  OwnConcept,
  ReadConcepts,
  Repositories,
} from '../ports/index.ts';
import { type ConceptNotes, type ConceptPlan, planImport } from './plan-import.ts';
import { searchWordsOf } from './search-words.ts';

/** Problems that a report names; the others are only counted. */
const MOST_PROBLEMS = 50;

/** What an import did, or would do. */
export interface ConceptReport {
  /** True where it was written; never with a problem, nor where there was nothing to change. */
  landed: boolean;
  /** True where what was read differs from what is there. */
  hasChanges: boolean;
  files: readonly { name: string; rows: number }[];
  read: Readonly<Partial<Record<ConceptKind, number>>>;
  concepts: Readonly<Record<'added' | 'changed' | 'unchanged' | 'gone', number>>;
  keys: Readonly<Record<'added' | 'unchanged' | 'gone', number>>;
  problems: readonly ConceptProblem[];
  problemCount: number;
  notes: ConceptNotes & {
    /** Wider concepts that are outside the files, of a kind of which no file was given. */
    elsewhere: readonly string[];
  };
}

/**
 * Compares what was read with what is there and, where `land` says so, writes all of it with an audit
 * row into the transaction that is given, which has to be the platform's. With any problem nothing is
 * written, nor where nothing changed.
 */
export async function landConcepts(
  tx: Repositories,
  {
    ids,
    ownConcepts,
    at,
    actor,
  }: { ids: Ids; ownConcepts: readonly OwnConcept[]; at: Date; actor: Actor },
  {
    source,
    version,
    read,
    land,
  }: { source: ConceptSource; version: string; read: ReadConcepts; land: boolean },
): Promise<ConceptReport> {
  const { files, concepts, problems, elsewhere } = read;
  await tx.concepts.lock();
  const plan = planImport(source, concepts, ownConcepts, {
    concepts: await tx.concepts.all(source),
    keys: await tx.concepts.keysOf(source),
  });
  // Of files that could not be read whole nothing else can be told.
  const wrong = problems.length > 0 ? problems : plan.problems;
  const hasChanges = countOfChanges(plan) > 0;
  const landed = land && wrong.length === 0 && hasChanges;
  if (landed) {
    await write(tx, source, plan);
    const done: ConceptImport = {
      id: ids.next(),
      source,
      version,
      attribution: CONCEPT_ATTRIBUTIONS[source],
      importedAt: at,
      concepts: concepts.length,
      keys: plan.keysAdded.length + plan.keysUnchanged,
      fileNames: files.map(({ name }) => name),
    };
    await tx.concepts.recordImport(done);
    await tx.audit.record({
      at,
      actor,
      action: 'concepts.imported',
      subjectType: 'concept-import',
      subjectId: done.id,
      organisationId: null,
      details: { source, version, concepts: done.concepts, keys: done.keys },
    });
  }
  return {
    landed,
    hasChanges,
    files,
    read: countByKind(concepts),
    concepts: {
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      gone: plan.gone.length,
    },
    keys: {
      added: plan.keysAdded.length,
      unchanged: plan.keysUnchanged,
      gone: plan.keysGone.length,
    },
    problems: wrong.slice(0, MOST_PROBLEMS),
    problemCount: wrong.length,
    notes: { ...plan.notes, elsewhere },
  };
}

async function write(
  { concepts }: Repositories,
  source: ConceptSource,
  plan: ConceptPlan,
): Promise<void> {
  await concepts.removeKeys(source, plan.keysGone);
  await concepts.remove(source, plan.gone);
  await concepts.put(
    source,
    [...plan.added, ...plan.changed].map((concept) => ({
      ...concept,
      searchWords: searchWordsOf(concept),
    })),
  );
  await concepts.addKeys(source, plan.keysAdded);
}

function countOfChanges(plan: ConceptPlan): number {
  const { added, changed, gone, keysAdded, keysGone } = plan;
  return added.length + changed.length + gone.length + keysAdded.length + keysGone.length;
}

function countByKind(
  concepts: readonly { kind: ConceptKind }[],
): Partial<Record<ConceptKind, number>> {
  const counts: Partial<Record<ConceptKind, number>> = {};
  for (const { kind } of concepts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

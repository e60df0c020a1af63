import {
  CONCEPT_ATTRIBUTIONS,
  type ConceptKind,
  type ConceptSource,
} from '@inzetbaar/domain/concepts';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type SystemActor } from '@inzetbaar/domain/identity';
import type {
  Clock,
  ConceptFile,
  ConceptFileReader,
  ConceptImport,
  ConceptProblem,
  Ids,
  OwnConcept,
  Repositories,
  Transaction,
} from '../ports/index.ts';
import { searchWordsOf } from './search-words.ts';
import { type ConceptNotes, type ConceptPlan, planImport } from './plan-import.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'concepts' };
/** Problems that a report names; the others are only counted. */
const MOST_PROBLEMS = 50;

/** What an import did, or would do. */
export interface ConceptReport {
  /** True where it was written; never with a problem, nor where there was nothing to change. */
  landed: boolean;
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
 * Loads the files of another language of skills and occupations, or tells what that would do. With any
 * problem nothing changes; everything lands in one transaction with an audit row. The same files a
 * second time change nothing. Platform administrators, and the platform itself.
 *
 * Errors: `forbidden`.
 */
export function importConcepts({
  transaction,
  clock,
  ids,
  readConcepts,
  ownConcepts,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  readConcepts: ConceptFileReader;
  ownConcepts: readonly OwnConcept[];
}) {
  return async (
    actor: Actor,
    input: {
      source: ConceptSource;
      version: string;
      files: readonly ConceptFile[];
      land: boolean;
    },
  ): Promise<ConceptReport> => {
    if (actor.kind !== 'system' && !holds(actor, ['platform-admin'])) {
      throw new DomainError('forbidden', {});
    }
    const { source, version } = input;
    const { files, concepts, problems, elsewhere } = readConcepts(source, input.files);
    // Concepts belong to nobody: the rows are the platform's, whoever asked for it.
    return transaction(SYSTEM, async (tx) => {
      await tx.concepts.lock();
      const plan = planImport(source, concepts, ownConcepts, {
        concepts: await tx.concepts.all(source),
        keys: await tx.concepts.keysOf(source),
      });
      // Of files that could not be read whole nothing else can be told.
      const wrong = problems.length > 0 ? problems : plan.problems;
      const isNew = countOfChanges(plan) > 0;
      const landed = input.land && wrong.length === 0 && isNew;
      if (landed) {
        await land(tx, source, plan);
        const done: ConceptImport = {
          id: ids.next(),
          source,
          version,
          attribution: CONCEPT_ATTRIBUTIONS[source],
          importedAt: clock.now(),
          concepts: concepts.length,
          keys: plan.keysAdded.length + plan.keysUnchanged,
        };
        await tx.concepts.recordImport(done);
        await tx.audit.record({
          at: clock.now(),
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
    });
  };
}

async function land(
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

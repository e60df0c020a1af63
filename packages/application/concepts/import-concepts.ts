import type { ConceptSource } from '@inzetbaar/domain/concepts';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type SystemActor } from '@inzetbaar/domain/identity';
import type {
  Clock,
  ConceptFile,
  ConceptFileReader,
  Ids,
  OwnConcept,
  Transaction,
} from '../ports/index.ts';
import { type ConceptReport, landConcepts } from './land-concepts.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'concepts' };

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
    const { source, version, files, land } = input;
    const read = readConcepts(source, files);
    // Concepts belong to nobody: the rows are the platform's, whoever asked for it.
    return transaction(SYSTEM, (tx) =>
      landConcepts(
        tx,
        { ids, ownConcepts, at: clock.now(), actor },
        { source, version, read, land },
      ),
    );
  };
}

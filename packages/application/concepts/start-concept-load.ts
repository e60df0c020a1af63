import type { ConceptSource } from '@inzetbaar/domain/concepts';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { Clock, ConceptFile, Ids, StoredConceptLoad, Transaction } from '../ports/index.ts';

/** ESCO's whole download has more files than are read; nobody needs more than these. */
export const MOST_CONCEPT_FILES = 20;

/**
 * Takes the files of another language in for checking; nothing in them is looked at yet. Platform
 * administrators.
 *
 * Errors: `forbidden`; `invalid_input` without a file, with too many, or with two of one name.
 */
export function startConceptLoad({
  transaction,
  clock,
  ids,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
}) {
  return async (
    actor: Actor,
    input: { source: ConceptSource; version: string; files: readonly ConceptFile[] },
  ): Promise<StoredConceptLoad> => {
    if (actor.kind !== 'user' || !holds(actor, ['platform-admin'])) {
      throw new DomainError('forbidden', {});
    }
    const { source, version, files } = input;
    if (files.length === 0) throw invalidInput({ path: 'file', code: 'required' });
    if (files.length > MOST_CONCEPT_FILES) throw invalidInput({ path: 'file', code: 'too_many' });
    if (new Set(files.map(({ name }) => name)).size < files.length) {
      throw invalidInput({ path: 'file', code: 'duplicate' });
    }
    const id = ids.next();
    const at = clock.now();
    const load = {
      id,
      source,
      version,
      status: 'checking',
      createdBy: actor.userId,
      confirmedBy: null,
      rows: null,
      attempts: 0,
      fault: null,
      report: null,
      createdAt: at,
      finishedAt: null,
    } as const;
    await transaction(actor, async ({ conceptLoads, audit }) => {
      await conceptLoads.insert(load, files);
      await audit.record({
        at,
        actor,
        action: 'concepts.load-started',
        subjectType: 'concept-load',
        subjectId: id,
        organisationId: null,
        details: { source, version, files: files.length },
      });
    });
    return {
      ...load,
      files: files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })),
    };
  };
}

import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';
import type { Clock, StoredImport, Transaction } from '../ports/index.ts';

/**
 * Lets the good rows of a checked import land, in the background. Throws `not_found` for another
 * organisation's import and `transition_not_allowed` where it was not checked or runs already.
 */
export function runImport({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return (actor: Actor, id: string): Promise<StoredImport> =>
    transaction(actor, async ({ imports, audit }) => {
      const found = await imports.lock(id);
      if (
        found === null ||
        !organisationsOf(actor, ['recruiter', 'organisation-admin']).includes(found.organisationId)
      ) {
        throw new DomainError('not_found', { what: 'import' });
      }
      if (found.status !== 'checked') {
        throw new DomainError('transition_not_allowed', { from: found.status, transition: 'run' });
      }
      await imports.update(id, { status: 'running', handled: 0 });
      await audit.record({
        at: clock.now(),
        actor,
        action: 'import.run',
        subjectType: 'import',
        subjectId: id,
        organisationId: found.organisationId,
      });
      return { ...found, status: 'running', handled: 0 };
    });
}

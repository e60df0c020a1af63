import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';
import type { ImportRowOutcome } from '@inzetbaar/domain/imports';
import type {
  Page,
  PageRequest,
  StoredImport,
  StoredImportRow,
  Transaction,
} from '../ports/index.ts';

const OWNERS = ['recruiter', 'organisation-admin'] as const;

/** An import of an own organisation, with its progress. Throws `not_found` for another's. */
export function readImport({ transaction }: { transaction: Transaction }) {
  return (actor: Actor, id: string): Promise<StoredImport> =>
    transaction(actor, async ({ imports }) => {
      const found = await imports.find(id);
      if (found === null || !organisationsOf(actor, OWNERS).includes(found.organisationId)) {
        throw new DomainError('not_found', { what: 'import' });
      }
      return found;
    });
}

/** The imports of the own organisations, newest first. */
export function listImports({ transaction }: { transaction: Transaction }) {
  return (actor: Actor, request: PageRequest): Promise<Page<StoredImport>> =>
    transaction(actor, ({ imports }) =>
      imports.list({ ...request, organisationIds: organisationsOf(actor, OWNERS) }),
    );
}

/** The report per row. */
export function listImportRows({ transaction }: { transaction: Transaction }) {
  return async (
    actor: Actor,
    id: string,
    request: PageRequest & { outcome?: ImportRowOutcome | undefined },
  ): Promise<Page<StoredImportRow>> => {
    await readImport({ transaction })(actor, id);
    return transaction(actor, ({ imports }) => imports.listRows(id, request));
  };
}

import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';
import type { ImportFormat } from '@inzetbaar/domain/imports';
import type { Clock, Ids, StoredImport, Transaction } from '../ports/index.ts';

export interface StartImport {
  fileName: string;
  contentType: string;
  bytes: Uint8Array;
  /** False lets the good rows land as soon as the check is done. */
  dryRun: boolean;
  publish: boolean;
  /** Needed only by who recruits for several organisations. */
  organisationId?: string | undefined;
}

const OWNERS = ['recruiter', 'organisation-admin'] as const;

/**
 * Takes a file in for checking; nothing in it is looked at yet but its kind. Throws `forbidden` where
 * the actor recruits for no organisation, `unsupported_media` for a kind of file that cannot be read.
 */
export function startImport({
  transaction,
  clock,
  ids,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
}) {
  return async (actor: Actor, input: StartImport): Promise<StoredImport> => {
    const organisationId = chooseOrganisation(actor, input.organisationId);
    if (actor.kind !== 'user') throw new DomainError('forbidden', {});
    if (input.bytes.byteLength === 0) throw invalidInput({ path: 'file', code: 'required' });
    const id = ids.next();
    const at = clock.now();
    return transaction(actor, async ({ imports, audit }) => {
      await imports.insert(
        {
          id,
          organisationId,
          createdBy: actor.userId,
          fileName: input.fileName,
          format: formatOf(input.contentType, input.fileName),
          encoding: '',
          status: 'checking',
          publish: input.publish,
          runWhenChecked: !input.dryRun,
          total: 0,
          handled: 0,
          problem: null,
          createdAt: at,
          finishedAt: null,
        },
        input.bytes,
      );
      await audit.record({
        at,
        actor,
        action: 'import.started',
        subjectType: 'import',
        subjectId: id,
        organisationId,
        details: { bytes: input.bytes.byteLength },
      });
      const stored = await imports.find(id);
      if (stored === null) throw new DomainError('not_found', { what: 'import' });
      return stored;
    });
  };
}

function chooseOrganisation(actor: Actor, wanted: string | undefined): string {
  const own = organisationsOf(actor, OWNERS);
  if (own.length === 0) throw new DomainError('forbidden', {});
  if (wanted === undefined) {
    const [only, ...others] = own;
    if (only === undefined || others.length > 0) {
      throw invalidInput({ path: 'organisationId', code: 'required' });
    }
    return only;
  }
  if (!own.includes(wanted)) throw new DomainError('not_found', { what: 'organisation' });
  return wanted;
}

/** By the kind that was told, and by the name where a browser could not tell. */
function formatOf(contentType: string, fileName: string): ImportFormat {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/ld+json' || type === 'application/json') return 'json-ld';
  if (type === 'text/csv' || type === 'text/plain' || type === 'text/tab-separated-values')
    return 'csv';
  if (/\.(?:json|jsonld)$/i.test(fileName)) return 'json-ld';
  if (/\.(?:csv|txt|tsv)$/i.test(fileName)) return 'csv';
  throw new DomainError('unsupported_media', { accepted: ['text/csv', 'application/ld+json'] });
}

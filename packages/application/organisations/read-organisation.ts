import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { StoredOrganisation, Transaction } from '../ports/index.ts';

/** One organisation with its locations; everybody signed in reads it. Throws `not_found`. */
export function readOrganisation({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, id: string): Promise<StoredOrganisation> =>
    transaction(actor, async ({ organisations }) => {
      const organisation = await organisations.find(id);
      if (organisation === null) throw new DomainError('not_found', { what: 'organisation' });
      return organisation;
    });
}

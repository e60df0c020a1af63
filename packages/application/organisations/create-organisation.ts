import type { Branch } from '@inzetbaar/domain/branches';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import { ANSWER_RULES } from '@inzetbaar/domain/introductions';
import type { Clock, Ids, StoredOrganisation, Transaction } from '../ports/index.ts';
import { slugOf } from './slug.ts';

/** What an organisation tells of itself. */
export interface OrganisationInput {
  name: string;
  about: string;
  branches: readonly Branch[];
  /** Working days within which it answers who waits; that of `ANSWER_RULES` where none is given. */
  responseDays?: number | undefined;
}

/**
 * Adds an organisation to the region. For the platform administrator.
 *
 * @throws `forbidden`; `invalid_input`; `already_exists` for a name that is taken
 */
export function createOrganisation({
  transaction,
  clock,
  ids,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
}) {
  return async (actor: Actor, input: OrganisationInput): Promise<StoredOrganisation> => {
    if (!holds(actor, ['platform-admin'])) throw new DomainError('forbidden', {});
    requireOrganisation(input);
    const organisation: StoredOrganisation = {
      id: ids.next(),
      slug: slugOf(input.name),
      name: input.name.trim(),
      about: input.about.trim(),
      branches: input.branches,
      responseDays: input.responseDays ?? ANSWER_RULES.usualDays,
      leftOn: null,
      version: 1,
      locations: [],
    };
    return transaction(actor, async (tx) => {
      if ((await tx.organisations.findBySlug(organisation.slug)) !== null) {
        throw new DomainError('already_exists', { what: 'organisation' });
      }
      await tx.organisations.insert(organisation);
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'organisation.created',
        subjectType: 'organisation',
        subjectId: organisation.id,
        organisationId: organisation.id,
      });
      await tx.outbox.add('organisation.changed', organisation.id);
      return organisation;
    });
  };
}

/**
 * Throws `invalid_input` for a name without letters or figures, for branches absent or double, and for a
 * response time that `ANSWER_RULES` do not have.
 */
export function requireOrganisation({ name, branches, responseDays }: OrganisationInput): void {
  if (slugOf(name) === '') throw invalidInput({ path: 'name', code: 'invalid' });
  if (branches.length === 0) throw invalidInput({ path: 'branches', code: 'required' });
  const double = branches.findIndex((branch, index) => branches.indexOf(branch) < index);
  if (double >= 0) throw invalidInput({ path: `branches.${double}`, code: 'duplicate' });
  const { leastDays, mostDays } = ANSWER_RULES;
  if (responseDays === undefined) return;
  const isWhole = Number.isInteger(responseDays);
  if (!isWhole || responseDays < leastDays) {
    throw invalidInput({ path: 'responseDays', code: 'too_small', values: { minimum: leastDays } });
  }
  if (responseDays > mostDays) {
    throw invalidInput({ path: 'responseDays', code: 'too_large', values: { maximum: mostDays } });
  }
}

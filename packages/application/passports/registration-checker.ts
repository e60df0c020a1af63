import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type UserActor } from '@inzetbaar/domain/identity';
import type { Clock, RegistrationToCheck, Repositories } from '../ports/index.ts';

/**
 * Who may compare registrations: a recruiter, of what was released to the own organisation, and a
 * platform administrator, of what holders asked for. Throws `not_signed_in` or `forbidden`.
 */
export function registrationChecker(actor: Actor): UserActor {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  if (!holds(actor, ['recruiter', 'platform-admin'])) throw new DomainError('forbidden', {});
  return actor;
}

/** Writes in the log of each person that a checker read the name and the registration. */
export async function logCheckers(
  { accounts, accessLog }: Repositories,
  { clock }: { clock: Clock },
  actor: UserActor,
  read: readonly RegistrationToCheck[],
): Promise<void> {
  if (read.length === 0) return;
  const viewer = await accounts.find(actor.userId);
  for (const { accountId, organisationId, vacancyId } of read) {
    await accessLog.add(
      {
        at: clock.now(),
        kind: 'registration-viewed',
        viewerId: actor.userId,
        viewerName: viewer?.name ?? '',
        organisationId,
        vacancyId,
        fields: ['name', 'registrations'],
      },
      accountId,
    );
  }
}

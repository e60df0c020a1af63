import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';

/**
 * The account that asks, where it may hold a passport. Throws `not_signed_in`, or `forbidden` for an
 * account that is neither candidate nor trainee.
 */
export function passportHolder(actor: Actor): string {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  if (!holds(actor, ['candidate', 'trainee'])) throw new DomainError('forbidden', {});
  return actor.userId;
}

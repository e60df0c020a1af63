import { DomainError } from '@inzetbaar/domain/errors';
import { findTransition } from '@inzetbaar/domain/transitions';
import { SIGN_OFF_TRANSITIONS } from '@inzetbaar/domain/passports';
import type { Repositories, StoredSignOffRequest } from '../../ports/index.ts';

/**
 * An own request that may be reminded of or withdrawn, locked against doing so twice.
 *
 * @throws `not_found`, also for somebody else's; `transition_not_allowed` after it was answered or
 *   withdrawn
 */
export async function ownRequestFor(
  transition: 'remind' | 'withdraw',
  { signOffs }: Pick<Repositories, 'signOffs'>,
  accountId: string,
  id: string,
): Promise<StoredSignOffRequest> {
  const request = (await signOffs.lockOf(accountId)).find((one) => one.id === id);
  if (request === undefined) throw new DomainError('not_found', { what: 'sign-off-request' });
  const row = findTransition(SIGN_OFF_TRANSITIONS, transition, request.state, 'holder');
  if (row === undefined) throw refused(request, transition);
  return { ...request, state: row.to };
}

/** The refusal of a change that the request is not (any more) ready for. */
export function refused({ state }: Pick<StoredSignOffRequest, 'state'>, transition: string) {
  return new DomainError('transition_not_allowed', { from: state, transition });
}

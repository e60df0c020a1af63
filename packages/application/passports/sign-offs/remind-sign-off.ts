import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { mayRemind } from '@inzetbaar/domain/passports';
import { passportHolder } from '../holder.ts';
import { type AskingDeps, expiryFrom } from './ask-sign-off.ts';
import { ownRequestFor, refused } from './own-request.ts';
import { askingMail, signOffLink } from './sign-off-mail.ts';

/**
 * Sends an open request a second and last time. Only a hash of the first link is kept, so the mail
 * brings a new one, with a new term, and the first stops working. For the holder who asked.
 *
 * @throws `not_found`; `transition_not_allowed` when it was answered, withdrawn, expired or reminded of
 */
export function remindSignOff({ transaction, clock, ids, secrets, publicUrl }: AskingDeps) {
  return async (actor: Actor, id: string): Promise<void> => {
    const accountId = passportHolder(actor);
    await transaction(actor, async (tx) => {
      const now = clock.now();
      const account = await tx.accounts.find(accountId);
      if (account === null) throw new DomainError('not_found', { what: 'account' });
      const request = await ownRequestFor('remind', tx, accountId, id);
      const { email, name } = request;
      if (!mayRemind(request, now) || email === null || name === null) {
        throw refused(request, 'remind');
      }
      const token = ids.secret();
      const renewed = {
        ...request,
        tokenHash: secrets.hashToken(token),
        expiresAt: expiryFrom(now),
        remindedAt: now,
      };
      if (!(await tx.signOffs.update(renewed, 'open'))) throw refused(request, 'remind');
      const to = { email, name, isReminder: true };
      await tx.mail.add(askingMail(ids.next(), to, account.name, signOffLink(publicUrl, token)));
      await tx.audit.record({
        at: now,
        actor,
        action: 'sign-off.reminded',
        subjectType: 'sign-off-request',
        subjectId: id,
        organisationId: null,
      });
    });
  };
}

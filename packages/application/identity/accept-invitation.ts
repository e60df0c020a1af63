import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { checkPassword } from '@inzetbaar/domain/identity';
import type { Clock, Ids, Secrets, StoredAccount, Transaction } from '../ports/index.ts';
import { roleCodes } from './check-roles.ts';
import { firstPassport } from './first-passport.ts';
import { findValid, INVITATIONS } from './look-up-invitation.ts';

/**
 * Makes the account that an invitation is for, with its roles and, where it names lanes, a first
 * passport in them. A link works once, also when it is followed twice at a time.
 *
 * @returns the account; the caller makes the session
 * @throws `invitation_invalid`; `invalid_input` for a weak password; `already_exists` when there is an
 *   account with the address, and then the invitation stays unused
 */
export function acceptInvitation({
  transaction,
  clock,
  ids,
  secrets,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
}) {
  return async (input: {
    token: string;
    name: string;
    password: string;
  }): Promise<StoredAccount> => {
    const tokenHash = secrets.hashToken(input.token);
    const name = input.name.trim();
    // Hashing a password is slow on purpose: not before the link is known to be good, and not while a
    // transaction holds its connection.
    const { email } = await transaction(INVITATIONS, (tx) => findValid(tx, tokenHash, clock.now()));
    const issues = checkPassword(input.password, { email, name });
    if (issues.length > 0) throw invalidInput(...issues);
    const passwordHash = await secrets.hashPassword(input.password);

    return transaction(INVITATIONS, async (tx) => {
      const now = clock.now();
      const invitation = await findValid(tx, tokenHash, now);
      if ((await tx.accounts.findByEmail(invitation.email)) !== null) {
        throw new DomainError('already_exists', { what: 'account' });
      }
      if (!(await tx.invitations.accept(invitation.id, now))) {
        throw new DomainError('invitation_invalid', {});
      }
      const account: StoredAccount = {
        id: ids.next(),
        email: invitation.email,
        name,
        passwordHash,
        locale: 'nl',
        disabledAt: null,
        createdAt: now,
        roles: invitation.roles,
      };
      await tx.accounts.insert(account);
      if (invitation.organisationId !== null) {
        await tx.secondTrack.takeUp(account.id, invitation.organisationId);
      }
      if (invitation.lanes.length > 0) {
        const passport = firstPassport(ids.next(), account.id, invitation, now);
        await tx.passports.insert(passport);
        await tx.outbox.add('passport.changed', passport.id);
      }
      await tx.audit.record({
        at: now,
        actor: { kind: 'user', userId: account.id, roles: account.roles },
        action: 'invitation.accepted',
        subjectType: 'account',
        subjectId: account.id,
        organisationId: invitation.organisationId,
        details: { invitation: invitation.id, roles: roleCodes(account.roles) },
      });
      return account;
    });
  };
}

import { DomainError } from '@inzetbaar/domain/errors';
import type { Repositories } from '../ports/index.ts';

/**
 * Throws `forbidden` where taking this account away would leave the platform without an administrator.
 * The lock makes two who take away each other wait for one another.
 */
export async function requireAnotherPlatformAdmin(
  { accounts }: Pick<Repositories, 'accounts'>,
  accountId: string,
): Promise<void> {
  const admins = await accounts.lockPlatformAdmins();
  if (admins.includes(accountId) && admins.length === 1) throw new DomainError('forbidden', {});
}

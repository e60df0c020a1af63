import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor, HeldRole } from '@inzetbaar/domain/identity';
import type { AccountRepository, StoredAccount } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, administeredOrganisations, hasRegionRole, isSystem } from './visibility.ts';

/** Accounts as row-level security shows them: the own one, those of administered organisations, or all. */
export function inMemoryAccounts(tables: Tables, actor: Actor): AccountRepository {
  const administered = administeredOrganisations(actor);
  const seesAll = isSystem(actor) || hasRegionRole(actor, 'platform-admin');
  const isOwn = (id: string) => id === accountIdOf(actor);
  const isAdministered = (held: HeldRole) =>
    held.organisationId !== null && administered.includes(held.organisationId);

  const asSeen = (account: StoredAccount | undefined): StoredAccount | null => {
    if (account === undefined) return null;
    if (seesAll || isOwn(account.id)) return account;
    const roles = account.roles.filter(isAdministered);
    return roles.length === 0 ? null : { ...account, roles };
  };
  const withEmail = (email: string) =>
    [...tables.accounts.values()].find((account) => account.email === email);

  const refuseLeft = (roles: readonly HeldRole[]) => {
    const hasLeft = ({ organisationId }: HeldRole) =>
      organisationId !== null &&
      (tables.organisations.get(organisationId)?.leftOn ?? null) !== null;
    if (roles.some(hasLeft)) {
      throw new Error('row-level security: the organisation takes part no longer');
    }
  };

  return {
    async find(id) {
      return asSeen(tables.accounts.get(id));
    },
    async findByEmail(email) {
      return asSeen(withEmail(email));
    },
    async list({ organisationIds, q, ...request }) {
      const words = q?.toLowerCase();
      const seen = [...tables.accounts.values()]
        .flatMap((account) => asSeen(account) ?? [])
        .filter(
          ({ name, email, roles }) =>
            (organisationIds === undefined ||
              roles.some(
                (held) =>
                  held.organisationId !== null && organisationIds.includes(held.organisationId),
              )) &&
            (words === undefined || name.toLowerCase().includes(words) || email.includes(words)),
        )
        .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1));
      return pageOf(seen, request);
    },
    async insert(account) {
      if (!isSystem(actor)) throw new Error('row-level security: accounts are added by the system');
      if (withEmail(account.email) !== undefined) {
        throw new DomainError('already_exists', { what: 'account' });
      }
      refuseLeft(account.roles);
      tables.accounts.set(account.id, account);
    },
    async update(id, change) {
      const account = tables.accounts.get(id);
      if (account === undefined || !(seesAll || isOwn(id))) return;
      tables.accounts.set(id, { ...account, ...change });
    },
    async replaceRoles(id, roles, organisationIds) {
      const account = tables.accounts.get(id);
      if (account === undefined) return;
      const isReplaced = (held: HeldRole) =>
        organisationIds === undefined ||
        (held.organisationId !== null && organisationIds.includes(held.organisationId));
      const mayWrite = (held: HeldRole) => seesAll || isAdministered(held);
      if (!roles.every(mayWrite)) throw new Error('row-level security: not an administered role');
      refuseLeft(roles);
      const kept = account.roles.filter((held) => !(isReplaced(held) && mayWrite(held)));
      tables.accounts.set(id, { ...account, roles: [...kept, ...roles] });
    },
    async countFailedSignIns(email, since) {
      return tables.failedSignIns.filter((failed) => failed.email === email && failed.at >= since)
        .length;
    },
    async addFailedSignIn(email, at) {
      tables.failedSignIns.push({ email, at });
    },
    async clearFailedSignIns(email) {
      tables.failedSignIns = tables.failedSignIns.filter((failed) => failed.email !== email);
    },
    async tidyFailedSignIns(before) {
      tables.failedSignIns = tables.failedSignIns.filter(({ at }) => at >= before);
    },
    async endSessions(accountId, exceptIdHash) {
      if (!(seesAll || isOwn(accountId))) return;
      for (const session of tables.sessions.values()) {
        if (session.accountId === accountId && session.idHash !== exceptIdHash) {
          tables.sessions.delete(session.idHash);
        }
      }
    },
    async lockPlatformAdmins() {
      return [...tables.accounts.values()]
        .filter(
          ({ roles, disabledAt }) =>
            disabledAt === null && roles.some((held) => held.role === 'platform-admin'),
        )
        .map(({ id }) => id);
    },
  };
}

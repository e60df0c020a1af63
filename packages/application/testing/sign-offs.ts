import type { Actor } from '@inzetbaar/domain/identity';
import type { LinkedSignOff, SignOffRepository, StoredSignOffRequest } from '../ports/index.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, requestOfLink } from './visibility.ts';

/** Requests for a sign-off: the holder who asks, and whoever holds the link. */
export function inMemorySignOffs(tables: Tables, actor: Actor): SignOffRepository {
  const isOwn = ({ accountId }: StoredSignOffRequest) => accountId === accountIdOf(actor);
  const listOf = async (accountId: string) =>
    [...tables.signOffs.values()]
      .filter((one) => one.accountId === accountId && isOwn(one))
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1));
  const isRightFor = (present: StoredSignOffRequest, changed: StoredSignOffRequest) =>
    present.state === 'open' &&
    (isOwn(present)
      ? changed.state !== 'answered'
      : requestOfLink(tables, actor)?.id === present.id && changed.state === 'answered');
  const findByLink = async (): Promise<LinkedSignOff | null> => {
    const request = requestOfLink(tables, actor);
    const holder = tables.accounts.get(request?.accountId ?? '');
    if (request === null || holder === undefined) return null;
    const { name, email, locale } = holder;
    return { request, holder: { name, email, locale } };
  };

  return {
    listOf,
    // Transactions of the in-memory world wait for one another.
    lockOf: listOf,
    async insert(request) {
      if (!isOwn(request) || request.state !== 'open') {
        throw new Error('row-level security: only in the own name');
      }
      tables.signOffs.set(request.id, request);
    },
    async update(request, before) {
      const present = tables.signOffs.get(request.id);
      if (present === undefined || present.state !== before) return false;
      const reached = isOwn(present) || requestOfLink(tables, actor)?.id === present.id;
      if (!reached || present.state !== 'open') return false;
      if (!isRightFor(present, request)) {
        throw new Error('row-level security: not the part of who asks');
      }
      const { tokenHash, state, items, isAuthorised, expiresAt, remindedAt, endedAt } = request;
      tables.signOffs.set(request.id, {
        ...present,
        tokenHash,
        state,
        items,
        isAuthorised,
        expiresAt,
        remindedAt,
        endedAt,
      });
      return true;
    },
    findByLink,
    // Transactions of the in-memory world wait for one another.
    lockByLink: findByLink,
    async heldSkills(skillIds) {
      const request = requestOfLink(tables, actor);
      const passport = [...tables.passports.values()].find(
        ({ accountId }) => accountId === request?.accountId,
      );
      const held = new Set(passport?.skills.map(({ skillId }) => skillId));
      return skillIds.filter((skillId) => held.has(skillId));
    },
    async clearEnded(before, today) {
      if (!isSystem(actor)) return 0;
      let cleared = 0;
      for (const request of tables.signOffs.values()) {
        if ((request.endedAt ?? request.expiresAt) >= before) continue;
        for (const entry of tables.accessLog) {
          if (entry.viewerId === request.id) entry.viewerName = '';
        }
        const stands = [...tables.evidence.values()].some(
          ({ requestId, state, validUntil }) =>
            requestId === request.id &&
            (state === 'standing' || state === 'doubted') &&
            (validUntil === null || validUntil >= today),
        );
        if (request.state !== 'answered' || !stands) tables.signOffs.delete(request.id);
        else if (request.email === null) continue;
        else tables.signOffs.set(request.id, { ...request, ...NOBODY });
        cleared += 1;
      }
      for (const one of tables.evidence.values()) {
        if (one.requestId !== null && !tables.signOffs.has(one.requestId)) one.requestId = null;
      }
      return cleared;
    },
  };
}

const NOBODY = { name: null, email: null, message: '' } as const;

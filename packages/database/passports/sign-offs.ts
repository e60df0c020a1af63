import type {
  LinkedSignOff,
  SignOffRepository,
  StoredSignOffRequest,
} from '@inzetbaar/application/ports';
import {
  ENTRUSTMENT_LEVELS,
  SIGN_OFF_OUTCOMES,
  SIGN_OFF_RELATIONS,
  SIGN_OFF_STATES,
  type SignOffItem,
} from '@inzetbaar/domain/passports';

import type { Prisma, SignOffRequest } from '../generated/client.ts';
import { numberOf, oneOf, oneOfOrNull } from '../mapping/index.ts';

interface HolderRow {
  requestId: string;
  name: string;
  email: string;
  locale: string;
}

/** Requests for a sign-off: the holder who asks, and whoever holds the link. */
export function signOffsIn(tx: Prisma.TransactionClient): SignOffRepository {
  const listOf = async (accountId: string) => {
    const rows = await tx.signOffRequest.findMany({
      where: { accountId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    return rows.map(requestOf);
  };
  const findByLink = async (): Promise<LinkedSignOff | null> => {
    const [row] = await tx.$queryRaw<HolderRow[]>`
      SELECT request_id AS "requestId", name, email, locale FROM holder_of_link()`;
    if (row === undefined) return null;
    const { requestId, name, email, locale } = row;
    const request = await tx.signOffRequest.findUnique({ where: { id: requestId } });
    if (request === null) return null;
    return {
      request: requestOf(request),
      holder: { name, email, locale: oneOf(['nl', 'en'], locale, 'account.locale') },
    };
  };
  return {
    listOf,
    async lockOf(accountId) {
      await tx.$queryRaw`
        SELECT pg_advisory_xact_lock(hashtextextended('sign_off_request ' || ${accountId}, 0))::text`;
      return listOf(accountId);
    },
    async insert({ items, ...request }) {
      await tx.signOffRequest.createMany({ data: { ...request, items: itemsFor(items) } });
    },
    async update({ id, items, ...request }, before) {
      const { tokenHash, state, isAuthorised, expiresAt, remindedAt, endedAt } = request;
      const { count } = await tx.signOffRequest.updateMany({
        where: { id, state: before },
        data: {
          tokenHash,
          state,
          isAuthorised,
          expiresAt,
          remindedAt,
          endedAt,
          items: itemsFor(items),
        },
      });
      return count === 1;
    },
    findByLink,
    async lockByLink() {
      // The same lock as `lockOf`; what waited for it reads anew.
      await tx.$queryRaw`
        SELECT pg_advisory_xact_lock(hashtextextended('sign_off_request ' || account_id, 0))::text
        FROM sign_off_request WHERE id = app_link_request()`;
      return findByLink();
    },
    async heldSkills(skillIds) {
      const rows = await tx.$queryRaw<{ skillId: string }[]>`
        SELECT held_skills_of_link(${[...skillIds]}::text[]) AS "skillId"`;
      return rows.map(({ skillId }) => skillId);
    },
    async clearEnded(before, today) {
      const [row] = await tx.$queryRaw<{ cleared: number }[]>`
        SELECT clear_ended_sign_offs(${before}::timestamptz, ${today}::date) AS cleared`;
      return row?.cleared ?? 0;
    },
  };
}

function itemsFor(items: readonly SignOffItem[]) {
  return items.map(({ skillId, level, outcome }) => ({ skillId, level, outcome }));
}

function requestOf({ items, ...row }: SignOffRequest): StoredSignOffRequest {
  return {
    ...row,
    relation: oneOf(SIGN_OFF_RELATIONS, row.relation, 'sign_off_request.relation'),
    state: oneOf(SIGN_OFF_STATES, row.state, 'sign_off_request.state'),
    items: itemsOf(items),
  };
}

function itemsOf(items: Prisma.JsonValue): SignOffItem[] {
  if (!Array.isArray(items)) throw new Error('sign_off_request.items: not a list');
  return items.map((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      throw new Error('sign_off_request.items: not an object');
    }
    const { skillId, level, outcome } = item;
    return {
      skillId: String(skillId),
      level: numberOf(ENTRUSTMENT_LEVELS, Number(level), 'sign_off_request.items.level'),
      outcome: oneOfOrNull(
        SIGN_OFF_OUTCOMES,
        typeof outcome === 'string' ? outcome : null,
        'sign_off_request.items.outcome',
      ),
    };
  });
}

import type {
  IntroductionEvent,
  IntroductionFilter,
  IntroductionRepository,
} from '@inzetbaar/application/ports';
import { OPEN_INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';

import type { Prisma } from '../generated/client.ts';
import { dateOf } from '../mapping/index.ts';
import { before, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import {
  type EvidenceRow,
  introductionOf,
  releasedEvidenceOf,
  releasedPersonOf,
  type ReleasedRow,
  WITH_HISTORY,
} from './rows.ts';

/** Introductions as their two sides see them. */
export function introductionsIn(tx: Prisma.TransactionClient): IntroductionRepository {
  return {
    async find(id) {
      const row = await tx.introduction.findUnique({
        relationLoadStrategy: 'join',
        where: { id },
        include: WITH_HISTORY,
      });
      return row === null ? null : introductionOf(row);
    },

    async list({ limit, cursor, ...filter }) {
      const request = { limit, cursor };
      const where = conditionOf(filter);
      const rows = await tx.introduction.findMany({
        relationLoadStrategy: 'join',
        where: { ...where, ...before('updatedAt', instantCursor(cursor)) },
        include: WITH_HISTORY,
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.introduction.count({ where });
      return pageFrom(
        rows,
        request,
        total,
        ({ updatedAt, id }) => [updatedAt.toISOString(), id],
        introductionOf,
      );
    },

    async listStale(earlierThan, limit) {
      const rows = await tx.introduction.findMany({
        relationLoadStrategy: 'join',
        where: {
          status: { in: [...OPEN_INTRODUCTION_STATUSES] },
          updatedAt: { lt: earlierThan },
        },
        include: WITH_HISTORY,
        orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(introductionOf);
    },

    async insert({ release: _given, events, ...introduction }) {
      await tx.introduction.createMany({ data: introduction });
      await addEvents(tx, introduction.id, events);
    },

    async update(introduction, expectedVersion, event) {
      const { count } = await tx.introduction.updateMany({
        where: { id: introduction.id, version: expectedVersion },
        data: {
          status: introduction.status,
          meetingProposedBy: introduction.meetingProposedBy,
          meetingAt: introduction.meetingAt,
          practical: introduction.practical,
          reason: introduction.reason,
          version: introduction.version,
          updatedAt: introduction.updatedAt,
        },
      });
      if (count === 0) return false;
      await addEvents(tx, introduction.id, [event]);
      return true;
    },

    async addRelease(id, introductionId, { fields, until, createdAt }) {
      await tx.release.createMany({
        data: { id, introductionId, fields: [...fields], until: dateOf(until), createdAt },
      });
    },

    async endReleases(introductionId, at) {
      await tx.release.updateMany({
        where: { introductionId, revokedAt: null },
        data: { revokedAt: at },
      });
    },

    async releasedPerson(introductionId, today) {
      const [row] = await tx.$queryRaw<ReleasedRow[]>`
        SELECT fields, name, email, phone, employer, registrations,
          work_conditions AS "workConditions", introduction_text AS "introductionText"
        FROM released_person(${introductionId}::uuid, ${today}::date)`;
      if (row === undefined) return null;
      if (!row.fields.includes('evidence')) return releasedPersonOf(row);
      const evidence = await tx.$queryRaw<EvidenceRow[]>`
        SELECT skill_id AS "skillId", kind, level, given_on AS "givenOn", valid_until AS "validUntil"
        FROM released_evidence(${introductionId}::uuid, ${today}::date)`;
      return { ...releasedPersonOf(row), evidence: evidence.map(releasedEvidenceOf) };
    },
  };
}

function conditionOf({
  accountId,
  organisationIds,
  vacancyId,
  statuses,
}: IntroductionFilter): Prisma.IntroductionWhereInput {
  return {
    ...(accountId !== undefined && { accountId }),
    ...(organisationIds !== undefined && { organisationId: { in: [...organisationIds] } }),
    ...(vacancyId !== undefined && { vacancyId }),
    ...(statuses !== undefined && statuses.length > 0 && { status: { in: [...statuses] } }),
  };
}

async function addEvents(
  tx: Prisma.TransactionClient,
  introductionId: string,
  events: readonly IntroductionEvent[],
): Promise<void> {
  await tx.introductionEvent.createMany({
    data: events.map(({ transition, by, at }) => ({ introductionId, transition, by, at })),
  });
}

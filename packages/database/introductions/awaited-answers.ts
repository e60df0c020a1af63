import type {
  AwaitedAnswerRepository,
  StoredAwaitedAnswer,
  WaitingAnswer,
} from '@inzetbaar/application/ports';

import type { AwaitedAnswer, Prisma } from '../generated/client.ts';
import { calendarDateOf, calendarDateOrNull, dateOf } from '../mapping/index.ts';

const WITH_VACANCY = {
  introduction: { select: { vacancyId: true } },
} as const satisfies Prisma.AwaitedAnswerInclude;

type WaitingRow = Prisma.AwaitedAnswerGetPayload<{ include: typeof WITH_VACANCY }>;

/** Answers that people wait for, as the two sides of an introduction see them, and the platform. */
export function awaitedAnswersIn(tx: Prisma.TransactionClient): AwaitedAnswerRepository {
  const change = async (
    where: Prisma.AwaitedAnswerWhereInput,
    data: Prisma.AwaitedAnswerUpdateManyMutationInput,
  ) => {
    const { count } = await tx.awaitedAnswer.updateMany({
      where: { ...where, endedAt: null },
      data,
    });
    return count === 1;
  };
  return {
    async findOpen(introductionIds) {
      const rows = await tx.awaitedAnswer.findMany({
        where: { introductionId: { in: [...introductionIds] }, endedAt: null },
      });
      return rows.map(answerOf);
    },

    async insert({ dueOn, remindedOn, ...answer }) {
      await tx.awaitedAnswer.createMany({
        data: {
          ...answer,
          dueOn: dateOf(dueOn),
          remindedOn: remindedOn === null ? null : dateOf(remindedOn),
        },
      });
    },

    end: (id, at, answeredAfter) => change({ id }, { endedAt: at, answeredAfter }),

    async listWaiting(now, afterId, limit) {
      const rows = await tx.awaitedAnswer.findMany({
        relationLoadStrategy: 'join',
        where: {
          endedAt: null,
          askedAt: { lte: now },
          ...(afterId !== null && { id: { gt: afterId } }),
        },
        include: WITH_VACANCY,
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(waitingOf);
    },

    async listWaitingFor(vacancyId, now) {
      const rows = await tx.awaitedAnswer.findMany({
        relationLoadStrategy: 'join',
        where: { endedAt: null, askedAt: { lte: now }, introduction: { vacancyId } },
        include: WITH_VACANCY,
        orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(waitingOf);
    },

    markReminded: (id, { before, after }, on) =>
      change({ id, remindersSent: before }, { remindersSent: after, remindedOn: dateOf(on) }),
  };
}

function answerOf({
  endedAt: _open,
  answeredAfter: _none,
  dueOn,
  remindedOn,
  ...row
}: AwaitedAnswer): StoredAwaitedAnswer {
  return { ...row, dueOn: calendarDateOf(dueOn), remindedOn: calendarDateOrNull(remindedOn) };
}

function waitingOf({ introduction, ...row }: WaitingRow): WaitingAnswer {
  return { ...answerOf(row), vacancyId: introduction.vacancyId };
}

import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import {
  ANSWER_RULES,
  awaitAnswer,
  decideAwaitedAnswer,
  type IntroductionParty,
  isAnswerLate,
  isEmployerAble,
  workingDaysTaken,
} from '@inzetbaar/domain/introductions';
import type { Ids, Repositories, StoredAwaitedAnswer, StoredIntroduction } from '../ports/index.ts';

/**
 * Keeps by when the employer answers in step with a change of an introduction, in the same transaction:
 * what was waited for ends, and what is waited for from now on begins with the response time that the
 * organisation has today.
 */
export async function followAwaitedAnswer(
  { awaitedAnswers, organisations }: Pick<Repositories, 'awaitedAnswers' | 'organisations'>,
  ids: Ids,
  changed: StoredIntroduction,
  by: IntroductionParty,
  now: Date,
): Promise<void> {
  const [present = null] = await awaitedAnswers.findOpen([changed.id]);
  const decision = decideAwaitedAnswer(present, changed, by, now);
  if (present !== null && decision.present !== 'stays') {
    const took = decision.present === 'answered' ? workingDaysTaken(present.askedAt, now) : null;
    await awaitedAnswers.end(present.id, now, took);
  }
  if (decision.askedAt === null) return;
  const organisation = await organisations.find(changed.organisationId);
  const workingDays = organisation?.responseDays ?? ANSWER_RULES.usualDays;
  const answer = awaitAnswer(decision.askedAt, workingDays);
  await awaitedAnswers.insert({ ...answer, id: ids.next(), introductionId: changed.id });
}

/** By when the employer answers, as both sides read it; null while it is not its turn. */
export function answerOf(
  awaited: StoredAwaitedAnswer | undefined,
  introduction: StoredIntroduction,
  now: Date,
): { dueOn: CalendarDate; isLate: boolean } | null {
  if (awaited === undefined || awaited.askedAt > now) return null;
  const today = calendarDateAt(now);
  if (!isEmployerAble(introduction, today)) return null;
  return { dueOn: awaited.dueOn, isLate: isAnswerLate(awaited, today) };
}

import type { Actor } from '@inzetbaar/domain/identity';
import type { AwaitedAnswerRepository, WaitingAnswer } from '../ports/index.ts';
import type { EndedAnswer, Tables } from './tables.ts';
import { accountIdOf, isSystem, ownedOrganisations } from './visibility.ts';

/** Awaited answers as the two sides of their introduction see them, and the platform. */
export function inMemoryAwaitedAnswers(tables: Tables, actor: Actor): AwaitedAnswerRepository {
  const owned = ownedOrganisations(actor);
  const introductionOf = (introductionId: string) => {
    const found = tables.introductions.get(introductionId);
    if (found === undefined) return null;
    const isSide = found.accountId === accountIdOf(actor) || owned.includes(found.organisationId);
    return isSide || isSystem(actor) ? found : null;
  };
  const isOpen = ({ endedAt }: EndedAnswer) => endedAt === null;
  const seen = () =>
    [...tables.awaitedAnswers.values()].flatMap((one): (EndedAnswer & WaitingAnswer)[] => {
      const introduction = introductionOf(one.introductionId);
      return introduction === null ? [] : [{ ...one, vacancyId: introduction.vacancyId }];
    });
  const waiting = (now: Date) => seen().filter((one) => isOpen(one) && one.askedAt <= now);
  const shown = ({ endedAt: _end, answeredAfter: _took, ...one }: EndedAnswer & WaitingAnswer) =>
    one;

  return {
    async findOpen(introductionIds) {
      return seen()
        .filter((one) => isOpen(one) && introductionIds.includes(one.introductionId))
        .map(({ vacancyId: _of, endedAt: _end, answeredAfter: _took, ...one }) => one);
    },
    async insert(answer) {
      if (introductionOf(answer.introductionId) === null) {
        throw new Error('row-level security: on neither side');
      }
      if (seen().some((one) => isOpen(one) && one.introductionId === answer.introductionId)) {
        throw new Error('awaited_answer_open: the introduction waits already');
      }
      tables.awaitedAnswers.set(answer.id, { ...answer, endedAt: null, answeredAfter: null });
    },
    async end(id, at, answeredAfter) {
      const present = seen().find((one) => one.id === id && isOpen(one));
      if (present === undefined) return false;
      const { vacancyId: _of, ...one } = present;
      tables.awaitedAnswers.set(id, { ...one, endedAt: at, answeredAfter });
      return true;
    },
    async listWaiting(now, afterId, limit) {
      return waiting(now)
        .filter(({ id }) => afterId === null || id > afterId)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(shown);
    },
    async listWaitingFor(vacancyId, now) {
      return waiting(now)
        .filter((one) => one.vacancyId === vacancyId)
        .sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime() || (a.id < b.id ? -1 : 1))
        .map(shown);
    },
    async markReminded(id, { before, after }, on) {
      const present = seen().find((one) => one.id === id && isOpen(one));
      if (present === undefined || present.remindersSent !== before) return false;
      const { vacancyId: _of, ...one } = present;
      tables.awaitedAnswers.set(id, { ...one, remindersSent: after, remindedOn: on });
      return true;
    },
  };
}

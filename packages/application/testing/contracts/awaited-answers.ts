import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@inzetbaar/domain/identity';
import type { StoredAwaitedAnswer, WaitingAnswer } from '../../ports/index.ts';
import { SYSTEM } from '../builders.ts';
import {
  anInterest,
  type RepositoriesUnderTest,
  type SettledPerson,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

const ASKED = new Date('2000-03-06T10:00:00Z');
const LATER = new Date('2000-03-09T10:00:00Z');
const AHEAD = new Date('2000-04-03T10:00:00Z');

/** What every keeper of awaited answers must do, for the two sides and the platform. */
export function describeAwaitedAnswerRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of awaited answers`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let person: SettledPerson;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    /** An answer that a new person waits for. */
    const wait = async (change: Partial<StoredAwaitedAnswer> = {}) => {
      person = await settlePerson(made.transaction, {});
      const introduction = anInterest(person, region.own, { status: 'released' });
      const answer: StoredAwaitedAnswer = {
        id: randomUUID(),
        introductionId: introduction.id,
        askedAt: ASKED,
        workingDays: 5,
        dueOn: '2000-03-13',
        remindersSent: 0,
        remindedOn: null,
        ...change,
      };
      await made.transaction(person.actor, async ({ introductions, awaitedAnswers }) => {
        await introductions.insert(introduction);
        await awaitedAnswers.insert(answer);
      });
      return answer;
    };
    const open = (actor: Actor, { introductionId }: StoredAwaitedAnswer) =>
      made.transaction(actor, ({ awaitedAnswers }) => awaitedAnswers.findOpen([introductionId]));

    test('gives it to both sides, and to nobody else', async () => {
      const answer = await wait();
      for (const actor of [person.actor, region.own.recruiter, SYSTEM]) {
        expect(await open(actor, answer)).toEqual([answer]);
      }
      for (const actor of [region.other.recruiter, region.stranger.actor, region.coordinator]) {
        expect(await open(actor, answer)).toEqual([]);
      }
    });

    test('keeps one open for an introduction, and another after it ended', async () => {
      const answer = await wait();
      const again = { ...answer, id: randomUUID() };
      const insert = () =>
        made.transaction(person.actor, ({ awaitedAnswers }) => awaitedAnswers.insert(again));
      await expect(insert()).rejects.toThrow();
      const end = () =>
        made.transaction(region.own.recruiter, ({ awaitedAnswers }) =>
          awaitedAnswers.end(answer.id, LATER, 3),
        );
      expect(await end()).toBe(true);
      expect(await end()).toBe(false);
      expect(await open(person.actor, answer)).toEqual([]);
      await insert();
      expect(await open(person.actor, answer)).toEqual([again]);
    });

    test('lists what waits at an instant for the platform, in pages, and of a vacancy', async () => {
      const answers = [await wait(), await wait(), await wait({ askedAt: AHEAD })];
      const ids = answers.map(({ id }) => id);
      const listed = async (now: Date) => {
        const found: string[] = [];
        let after: string | null = null;
        for (;;) {
          const from: string | null = after;
          const page: readonly WaitingAnswer[] = await made.transaction(
            SYSTEM,
            ({ awaitedAnswers }) => awaitedAnswers.listWaiting(now, from, 2),
          );
          found.push(...page.map(({ id }) => id));
          after = page.at(-1)?.id ?? null;
          if (page.length < 2) return found;
        }
      };
      const now = await listed(LATER);
      expect(now).toEqual([...now].sort());
      expect(now.filter((id) => ids.includes(id)).sort()).toEqual(ids.slice(0, 2).sort());
      expect((await listed(AHEAD)).filter((id) => ids.includes(id)).sort()).toEqual(ids.sort());

      const ofVacancy = (actor: Actor, vacancyId: string) =>
        made.transaction(actor, ({ awaitedAnswers }) =>
          awaitedAnswers.listWaitingFor(vacancyId, LATER),
        );
      const { vacancy, recruiter } = region.own;
      const mine = await ofVacancy(recruiter, vacancy.id);
      expect(mine.find(({ id }) => id === answers[0]?.id)).toEqual({
        ...answers[0],
        vacancyId: vacancy.id,
      });
      expect(mine.map(({ id }) => id)).not.toContain(answers[2]?.id);
      expect(await ofVacancy(recruiter, region.other.vacancy.id)).toEqual([]);
      expect(await ofVacancy(region.other.recruiter, vacancy.id)).toEqual([]);
    });

    test('keeps that a reminder went out once', async () => {
      const answer = await wait();
      const mark = (before: number, after: number) =>
        made.transaction(SYSTEM, ({ awaitedAnswers }) =>
          awaitedAnswers.markReminded(answer.id, { before, after }, '2000-03-09'),
        );
      expect(await Promise.all([mark(0, 1), mark(0, 1)])).toHaveLength(2);
      expect(await mark(0, 1)).toBe(false);
      expect(await open(SYSTEM, answer)).toEqual([
        { ...answer, remindersSent: 1, remindedOn: '2000-03-09' },
      ]);
      expect(await mark(1, 2)).toBe(true);
      await made.transaction(person.actor, ({ awaitedAnswers }) =>
        awaitedAnswers.end(answer.id, LATER, null),
      );
      expect(await mark(2, 2)).toBe(false);
    });

    test('lets one of two mark at the same time', async () => {
      const answer = await wait();
      const marked = await Promise.all(
        [1, 2].map(() =>
          made.transaction(SYSTEM, ({ awaitedAnswers }) =>
            awaitedAnswers.markReminded(answer.id, { before: 0, after: 1 }, '2000-03-09'),
          ),
        ),
      );
      expect(marked.sort()).toEqual([false, true]);
    });

    test('counts how an organisation answered, for it and for who may count the region', async () => {
      const inTime = await wait();
      const late = await wait();
      const unanswered = await wait();
      const dropped = await wait();
      await wait({ dueOn: '2000-05-01' });
      const end = (id: string, at: string, took: number | null) =>
        made.transaction(SYSTEM, ({ awaitedAnswers }) =>
          awaitedAnswers.end(id, new Date(at), took),
        );
      const count = (actor: Actor) =>
        made.transaction(actor, ({ insights }) =>
          insights.responseTimes(new Date('2000-03-01T00:00Z'), new Date('2000-03-27T00:00Z')),
        );
      const ofOwn = async (actor: Actor) =>
        (await count(actor)).find((one) => one.organisationId === region.own.organisationId);
      const before = await ofOwn(region.coordinator);
      await end(inTime.id, '2000-03-08T10:00Z', 2);
      await end(late.id, '2000-03-20T10:00Z', 10);
      // Withdrawn before its last day: nobody owed anything.
      await end(dropped.id, '2000-03-08T10:00Z', null);
      const after = await ofOwn(region.coordinator);
      if (before === undefined || after === undefined) throw new Error('not counted');
      // The two that were open were counted as unanswered before as well.
      expect(after.answers - before.answers).toBe(-1);
      expect(after.answered - before.answered).toBe(2);
      expect(after.answeredPeople - before.answeredPeople).toBe(2);
      expect(after.inTime - before.inTime).toBe(1);
      expect(after.responseDays).toBe(5);
      expect(await open(SYSTEM, unanswered)).toHaveLength(1);
      expect(await ofOwn(region.own.recruiter)).toEqual(after);
      expect(await ofOwn(region.other.recruiter)).toBeUndefined();
      expect(await count(region.stranger.actor)).toEqual([]);
    });
  });
}

import { randomUUID } from 'node:crypto';
import type { UserActor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { KnowledgeEntryToStore } from '../../ports/index.ts';
import { aKnowledgeEntry, aRole } from '../builders.ts';
import {
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

const AT = new Date('2000-03-01T10:00:00Z');

/** What every keeper of what case managers share must do, above all who sees what. */
export function describeKnowledgeRepositories(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of knowledge`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let author: UserActor;
    let colleague: UserActor;
    let checker: UserActor;
    let word: string;
    beforeAll(async () => {
      made = await make();
    });
    beforeEach(async () => {
      region = await settleRegion(made.transaction);
      const guideOf = async (organisationId: string) =>
        (await signUp(made.transaction, [aRole('case-manager', organisationId)])).actor;
      author = await guideOf(region.own.organisationId);
      colleague = await guideOf(region.other.organisationId);
      checker = (await signUp(made.transaction, [aRole('platform-admin')])).actor;
      // A word that nothing else holds, so that searches find the own ones alone.
      word = `w${randomUUID().replaceAll('-', '')}`;
    });
    afterAll(() => made.close());

    const by = (actor: UserActor, change: Partial<KnowledgeEntryToStore> = {}) =>
      aKnowledgeEntry(actor.userId, actor.roles[0]?.organisationId ?? '', {
        id: randomUUID(),
        title: `Over ${word}`,
        createdAt: AT,
        updatedAt: AT,
        ...change,
      });
    const share = async (actor: UserActor, change: Partial<KnowledgeEntryToStore> = {}) => {
      const entry = by(actor, change);
      await made.transaction(actor, ({ knowledge }) => knowledge.insert(entry));
      return entry;
    };
    const answer = (actor: UserActor, questionId: string, change = {}) =>
      share(actor, { kind: 'answer', questionId, subject: null, title: null, ...change });
    const find = (actor: UserActor, id: string) =>
      made.transaction(actor, ({ knowledge }) => knowledge.find(id));
    const foundBy = async (actor: UserActor, request: object = {}) =>
      made.transaction(actor, ({ knowledge }) =>
        knowledge.list({ limit: 20, q: word, ...request }),
      );
    const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

    test('is read by case managers of every employer and who checks, with the name, and by nobody else', async () => {
      const { id, ...entry } = await share(author);
      const stored = await find(colleague, id);
      expect(stored).toMatchObject({
        ...entry,
        authorName: 'Noor Janssen',
        status: 'published',
        helpfulAnswerId: null,
        answers: 0,
      });
      expect(await find(checker, id)).toEqual(stored);
      for (const other of [region.own.recruiter, region.person.actor, region.coordinator]) {
        expect(await find(other, id)).toBeNull();
        expect((await foundBy(other)).items).toEqual([]);
      }
    });

    test('is written in the own name, for an employer that one guides for', async () => {
      const foreign = by(author, { authorId: colleague.userId });
      const elsewhere = by(author, { organisationId: region.other.organisationId });
      for (const entry of [foreign, elsewhere]) {
        await expect(
          made.transaction(author, ({ knowledge }) => knowledge.insert(entry)),
        ).rejects.toThrow();
      }
      const { recruiter } = region.own;
      const byRecruiter = by(recruiter, { organisationId: region.own.organisationId });
      await expect(
        made.transaction(recruiter, ({ knowledge }) => knowledge.insert(byRecruiter)),
      ).rejects.toThrow();
    });

    test('is changed by its author alone, at the version that was read', async () => {
      const entry = await share(author);
      const changed = { ...entry, text: 'Een andere tekst.', version: 2 };
      const update = (actor: UserActor, version: number) =>
        made.transaction(actor, ({ knowledge }) => knowledge.update(changed, version));
      expect(await update(colleague, 1)).toBe(false);
      expect(await update(author, 5)).toBe(false);
      expect(await update(author, 1)).toBe(true);
      expect(await find(colleague, entry.id)).toMatchObject({ text: changed.text, version: 2 });
    });

    test('goes out of sight for all but its author and who checks, and comes back', async () => {
      const { id } = await share(author, { kind: 'question' });
      const reply = await answer(colleague, id);
      const hide = (actor: UserActor) =>
        made.transaction(actor, ({ knowledge }) => knowledge.hide(id));
      const show = (actor: UserActor) =>
        made.transaction(actor, ({ knowledge }) => knowledge.show(id));
      expect(await hide(region.own.recruiter)).toBe(false);
      expect(await hide(colleague)).toBe(true);
      expect(await hide(colleague)).toBe(false);
      expect(await find(colleague, id)).toBeNull();
      expect(await find(colleague, reply.id)).toBeNull();
      expect((await foundBy(colleague)).total).toBe(0);
      expect((await foundBy(checker)).total).toBe(0);
      expect((await foundBy(author)).items).toMatchObject([{ id, status: 'hidden' }]);
      const waiting = await made.transaction(checker, ({ knowledge }) =>
        knowledge.listHidden({ limit: 100 }),
      );
      expect(idsOf(waiting.items)).toContain(id);
      expect(await show(author)).toBe(false);
      expect(await show(checker)).toBe(true);
      expect(await find(colleague, id)).toMatchObject({ status: 'published', answers: 1 });
    });

    test('is erased with its answers, by its author or who checks', async () => {
      const remove = (actor: UserActor, id: string) =>
        made.transaction(actor, ({ knowledge }) => knowledge.remove(id));
      const question = await share(author, { kind: 'question' });
      const reply = await answer(colleague, question.id);
      expect(await remove(colleague, question.id)).toBe(false);
      expect(await remove(author, reply.id)).toBe(false);
      expect(await remove(author, question.id)).toBe(true);
      expect(await find(colleague, reply.id)).toBeNull();
      const other = await share(author);
      expect(await remove(checker, other.id)).toBe(true);
    });

    test('one answer is marked by the asker, and stands first', async () => {
      const question = await share(author, { kind: 'question' });
      const other = await share(author, { kind: 'question' });
      const at = (second: number) => new Date(AT.getTime() + second * 1000);
      const replies = [];
      for (const second of [1, 2, 3]) {
        replies.push(await answer(colleague, question.id, { createdAt: at(second) }));
      }
      const [first, middle, last] = idsOf(replies);
      const mark = (actor: UserActor, id: string, answerId: string | null) =>
        made.transaction(actor, ({ knowledge }) => knowledge.markHelpful(id, answerId));
      expect(await mark(colleague, question.id, last ?? '')).toBe(false);
      expect(await mark(author, other.id, last ?? '')).toBe(false);
      expect(await mark(author, question.id, last ?? '')).toBe(true);
      const page = (request: object) =>
        made.transaction(colleague, ({ knowledge }) =>
          knowledge.listAnswers(question.id, { limit: 2, ...request }),
        );
      const start = await page({});
      expect([idsOf(start.items), start.total]).toEqual([[last, first], 3]);
      const rest = await page({ cursor: start.nextCursor });
      expect([idsOf(rest.items), rest.nextCursor]).toEqual([[middle], null]);
      expect(await find(colleague, question.id)).toMatchObject({ helpfulAnswerId: last });
      await made.transaction(colleague, ({ knowledge }) => knowledge.remove(last ?? ''));
      expect(await find(colleague, question.id)).toMatchObject({
        helpfulAnswerId: null,
        answers: 2,
      });
    });

    test('words in the title come before words in the text and in answers, page after page', async () => {
      const later = new Date(AT.getTime() + 60_000);
      const inTitle = await share(author);
      const inText = await share(author, { title: 'Iets anders', text: `Dit gaat over ${word}.` });
      const asked = await share(author, {
        kind: 'question',
        subject: 'uwv',
        title: 'Een vraag over iets anders',
        createdAt: later,
      });
      await answer(colleague, asked.id, { text: `Kijk naar ${word}.` });
      const found: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await foundBy(colleague, { limit: 1, cursor: cursor ?? undefined });
        expect(page.total).toBe(3);
        found.push(...idsOf(page.items));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(found).toEqual([inTitle.id, inText.id, asked.id]);
      expect(idsOf((await foundBy(colleague, { subject: 'uwv' })).items)).toEqual([asked.id]);
      expect(idsOf((await foundBy(colleague, { kind: 'question' })).items)).toEqual([asked.id]);
      expect((await foundBy(colleague, { authorId: colleague.userId })).items).toEqual([]);
      expect((await foundBy(colleague, { q: `${word} rolstoel` })).items).toEqual([]);
    });
  });
}

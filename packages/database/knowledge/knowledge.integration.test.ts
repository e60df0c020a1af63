import { aKnowledgeEntry, anId } from '@inzetbaar/application/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openTestRegion, type TestRegion } from '../testing/index.ts';

let region: TestRegion;
beforeAll(async () => {
  region = await openTestRegion();
  const { caseManager, organisation } = region.own;
  const write = (title: string, text: string, change = {}) =>
    region.database.transaction(caseManager, ({ knowledge }) =>
      knowledge.insert(
        aKnowledgeEntry(caseManager.userId, organisation.id, {
          id: anId(),
          title,
          text,
          ...change,
        }),
      ),
    );
  await write(
    'Een proefplaatsing van twee maanden',
    'Spreek vooraf af wie begeleidt op de werkvloer.',
  );
  await write('Gesprekken voeren', 'Bereid de gesprekken met UWV goed voor.');
  const id = anId();
  await write('Wie betaalt de reiskosten?', 'Bij een werkervaringsplaats.', {
    id,
    kind: 'question',
  });
  await write('', 'Vraag de loonadministratie van de eigen werkgever.', {
    kind: 'answer',
    questionId: id,
    title: null,
    subject: null,
  });
});
afterAll(() => region.close());

describe('what case managers share is found in Dutch', () => {
  test.each([
    ['another form of a word', 'gesprek', 'Gesprekken voeren'],
    ['a typing error', 'proefplaatsnig', 'Een proefplaatsing van twee maanden'],
    ['a part of a compound', 'plaatsing', 'Een proefplaatsing van twee maanden'],
    [
      'words of title and text together',
      'reiskosten werkervaringsplaats',
      'Wie betaalt de reiskosten?',
    ],
    ['a word of an answer', 'loonadministratie', 'Wie betaalt de reiskosten?'],
    ['words that say nothing beside one that does', 'de gesprekken met', 'Gesprekken voeren'],
  ])('%s', async (_, q, title) => {
    const { items } = await region.database.transaction(region.other.caseManager, ({ knowledge }) =>
      knowledge.list({ limit: 20, q }),
    );
    expect(items.map((item) => item.title)).toEqual([title]);
  });

  test('what stands nowhere is not found, and signs of a pattern are no order', async () => {
    for (const q of ['rolstoelbasketbal', '%%%%% _____ rolstoelbasketbal']) {
      const { total } = await region.database.transaction(region.own.caseManager, ({ knowledge }) =>
        knowledge.list({ limit: 20, q }),
      );
      expect(total).toBe(0);
    }
  });

  test('a hidden answer is found by no colleague', async () => {
    const { database, own, other } = region;
    const search = (actor = other.caseManager) =>
      database.transaction(actor, ({ knowledge }) =>
        knowledge.list({ limit: 20, q: 'loonadministratie' }),
      );
    const [question] = (await search()).items;
    const [answer] = (
      await database.transaction(other.caseManager, ({ knowledge }) =>
        knowledge.listAnswers(question?.id ?? '', { limit: 1 }),
      )
    ).items;
    await database.transaction(other.caseManager, ({ knowledge }) =>
      knowledge.hide(answer?.id ?? ''),
    );
    expect((await search()).items).toEqual([]);
    expect((await search(own.caseManager)).items).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { cardsOf, confirmedSkills, firstOpen, type Pick } from './startState.ts';

const helper: Pick = {
  id: 'helpende',
  nl: 'Helpende',
  en: 'Care assistant',
  source: 'work',
  recency: 'some-years',
  skills: ['washing', 'cooking', 'reporting'],
};
const household: Pick = {
  id: 'household',
  nl: 'Huishouden',
  en: 'Household',
  source: 'home',
  recency: 'now',
  skills: ['budget', 'cooking'],
};

test('what several picks have in common is asked first, then one of each in turn, each once', () => {
  const cards = cardsOf([helper, household], []);
  expect(cards.map(({ skillId }) => skillId)).toEqual([
    'cooking',
    'washing',
    'budget',
    'reporting',
  ]);
  expect(cards[0]?.from).toEqual([helper, household]);
});

test('what is in the passport is not asked again', () => {
  const cards = cardsOf([helper, household], ['cooking', 'budget']);
  expect(cards.map(({ skillId }) => skillId)).toEqual(['washing', 'reporting']);
});

test('a skill keeps its level, where it was learnt at work if anywhere, and the most recent year', () => {
  const answers = {
    cooking: 'alone',
    washing: 'helped',
    budget: 'teaches',
    reporting: 'none',
  } as const;
  expect(confirmedSkills({ picks: [household, helper], answers }, [], 2026)).toEqual([
    { skillId: 'cooking', level: 4, source: 'work', lastUsedYear: 2026 },
    { skillId: 'budget', level: 5, source: 'home', lastUsedYear: 2026 },
    { skillId: 'washing', level: 2, source: 'work', lastUsedYear: 2016 },
  ]);
});

test('nothing is made up about when', () => {
  const { recency: _, ...untold } = helper;
  const [skill] = confirmedSkills({ picks: [untold], answers: { washing: 'alone' } }, [], 2026);
  expect(skill).toEqual({ skillId: 'washing', level: 4, source: 'work' });
});

test('cards go on where the first answer is missing', () => {
  const cards = cardsOf([helper], []);
  expect(firstOpen(cards, {})).toBe(0);
  expect(firstOpen(cards, { washing: 'none' })).toBe(1);
  expect(firstOpen(cards, { washing: 'none', cooking: 'alone', reporting: 'helped' })).toBe(3);
});

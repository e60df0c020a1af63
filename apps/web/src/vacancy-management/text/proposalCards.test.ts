import { expect, test } from 'vitest';
import { markedPieces, usualSkills, withAccepted } from './proposalCards.ts';
import type { Proposable } from './proposalCards.ts';

const FORM: Proposable = {
  skills: [{ skillId: 'wound-care', level: 5, importance: 'desirable' }],
  titles: [],
  reservedProcedures: [],
  hoursMin: 10,
  hoursMax: 12,
  description: 'Mijn eigen woorden',
};
const skill = (skillId: string) =>
  ({ skillId, nl: '', en: '', level: 3, importance: 'essential', start: 0, end: 4 }) as const;
const READ = {
  text: ' Zorg, 24-32 uur ',
  found: {
    skills: [skill('wound-care'), skill('cooking')],
    usual: [],
    hours: { start: 7, end: 16, min: 24, max: 32 },
    titles: [],
    procedures: [],
    diplomas: [],
  },
};

test('what was typed is kept where nothing was accepted in its place', () => {
  expect(withAccepted(FORM, READ, new Set())).toEqual(FORM);
  const { skills } = withAccepted(FORM, READ, new Set(['skill:wound-care', 'skill:cooking']));
  expect(skills).toEqual([
    ...FORM.skills,
    { skillId: 'cooking', level: 3, importance: 'essential' },
  ]);
});

test('hours and description are replaced when accepted', () => {
  expect(withAccepted(FORM, READ, new Set(['hours', 'description']))).toMatchObject({
    hoursMin: 24,
    hoursMax: 32,
    description: 'Zorg, 24-32 uur',
  });
});

test('the pieces are the text again, with overlapping phrases as one', () => {
  const text = 'Je deelt medicatie en kookt';
  const pieces = markedPieces(text, [
    { start: 9, end: 18 },
    { start: 3, end: 12 },
    { start: 22, end: 27 },
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
    'deelt medicatie',
    'kookt',
  ]);
});

test('what only the function asks is taken over when it is accepted, and not shown twice', () => {
  const usual = [
    { skillId: 'personal-care', nl: '', en: '', level: 4, start: 0, end: 4 } as const,
    { skillId: 'oral-care', nl: '', en: '', level: 4, start: 0, end: 4 } as const,
  ];
  const diplomas = [
    { start: 0, end: 4, skills: [{ skillId: 'oral-care', nl: '', en: '', level: 3 } as const] },
  ];
  const found = { ...READ.found, usual, diplomas };
  expect(usualSkills(found).map(({ skillId }) => skillId)).toEqual(['personal-care']);
  const { skills } = withAccepted(FORM, { ...READ, found }, new Set(['skill:personal-care']));
  expect(skills).toEqual([
    ...FORM.skills,
    { skillId: 'personal-care', level: 4, importance: 'essential' },
  ]);
  expect(withAccepted(FORM, { ...READ, found }, new Set()).skills).toEqual(FORM.skills);
});

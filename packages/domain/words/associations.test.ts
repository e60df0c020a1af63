import { expect, test } from 'vitest';
import { Associations } from './associations.ts';

const labels = (...texts: string[]) =>
  texts.map((text) => new Map(text.split(' ').map((word) => [word, 1])));
const SUBJECTS = ['frans', 'wiskunde', 'muziek', 'sport'];
const OTHERS = Array.from({ length: 60 }, (_, at) => labels(`kok keuken${at}`));
const associations = new Associations([
  ...SUBJECTS.map((subject) => labels(`docent ${subject}`, `leraar ${subject}`)),
  ...OTHERS,
]);

test('adds the word that names the same concepts, for less than what was typed', () => {
  const wide = associations.widen(new Map([['docent', 1]]));
  expect(wide.get('docent')).toBe(1);
  expect(wide.get('leraar')).toBeGreaterThan(0.5);
  expect(wide.get('leraar')).toBeLessThan(1);
});

test('adds nothing for what came together too seldom to tell', () => {
  expect([...associations.widen(new Map([['frans', 1]])).keys()]).toEqual(['frans']);
  expect([...associations.widen(new Map([['kok', 1]])).keys()]).toEqual(['kok']);
});

test('never lowers what was typed', () => {
  const typed = new Map([
    ['docent', 1],
    ['leraar', 1],
  ]);
  expect(associations.widen(typed)).toEqual(typed);
});

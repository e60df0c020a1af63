import { describe, expect, test } from 'vitest';
import { directionIssues, nameIssues, noteIssues } from './index.ts';

const firstLine = (text: string, language: 'nl' | 'en') =>
  String(noteIssues('note', text)[0]?.values?.[language]).split('\n')[0];

describe('what the writer of a note is told', () => {
  test('the words that were seen, why, what to write instead, and the source', () => {
    const [issue, ...more] = noteIssues('reason', 'Zij heeft een burn-out en slikt oxazepam.');
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ path: 'reason', code: 'names_health' });
    const told = String(issue?.values?.['nl']).split('\n');
    expect(told[0]).toContain('“burn-out” (ziekte), “oxazepam” (medicijn)');
    expect(told.join(' ')).toContain('welke ziekte iemand heeft');
    expect(told.join(' ')).toContain('Schrijf wat iemand kan');
    expect(told.at(-1)).toMatch(/^Bron: Autoriteit Persoonsgegevens.*De zieke werknemer.*AVG art/);
    expect(issue?.values?.['en']).toContain('“burn-out” (illness)');
  });

  test('a word that stands twice is told once, and a long list is cut', () => {
    expect(firstLine('Zij heeft migraine. Migraine!', 'nl')).toMatch(/^[^“]*“Migraine”[^“]*$/i);
    const many = 'Heeft reuma, astma, migraine, een hernia, kanker, een depressie en diabetes.';
    expect(firstLine(many, 'nl')?.match(/“/g)).toHaveLength(5);
  });

  test('what may be kept is no issue', () => {
    expect(noteIssues('note', 'Begeleidt cliënten met reuma en kan niet tillen.')).toEqual([]);
    expect(noteIssues('note', '')).toEqual([]);
  });
});

test.each([
  ['Parkeer bij de huisartsenpost.', []],
  ['Ingang B, wachtkamer fysiotherapie.', []],
  ['Ik kom later vanwege mijn migraine.', ['practical']],
])('the way to somewhere: %s', (text, paths) => {
  expect(directionIssues('practical', text).map(({ path }) => path)).toEqual(paths);
});

test.each([
  ['Jan Pijn', 0],
  ['Ans van der Koorts-Griep', 0],
  ['Sam Smit (burn-out)', 1],
  ['Sam Smit - Kanker', 1],
  ['Sam Smit, Griep', 1],
  ['Sam burn-out', 1],
  ['Fatima el Idrissi', 0],
])('a name: %s', (name, count) => {
  expect(nameIssues('name', name)).toHaveLength(count);
});

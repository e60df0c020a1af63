import type { CatalogueSkill } from '@inzetbaar/application/ports';
import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  settingsFingerprint,
  STOP_WORDS,
  synonymsOf,
  vacancySettings,
} from './index.ts';

const skill = (nl: string, synonyms: readonly string[]): CatalogueSkill => ({
  id: nl,
  group: 'nursing',
  nl,
  en: nl,
  description: '',
  synonyms,
  broader: null,
  procedure: null,
});

describe('synonyms', () => {
  const synonyms = synonymsOf({
    skills: [
      skill('Wondzorg', ['wond verbinden', 'VAC-therapie']),
      skill('Zwachtelen (ACT)', ['benen zwachtelen']),
      skill('Iets met heel veel losse woorden', ['kort']),
    ],
    occupations: [{ nl: 'Maatschappelijk werker', synonyms: ['Medewerker sociaal wijkteam'] }],
  });

  test('the form for a woman stands for the word in a function, and not the other way round', () => {
    expect(synonyms['werkster']).toEqual(['werker']);
    expect(synonyms['medewerkster']).toEqual(['medewerker']);
    expect(synonyms).not.toHaveProperty('werker');
  });

  test('a label stands for its synonyms, and each of them for the label', () => {
    expect(synonyms['wondzorg']).toEqual(['vac-therapie', 'wond verbinden']);
    expect(synonyms['wond verbinden']).toEqual(['wondzorg']);
  });

  test('one synonym does not stand for another', () => {
    expect(synonyms['vac-therapie']).toEqual(['wondzorg']);
  });

  test('brackets are no part of a label', () => {
    expect(synonyms['benen zwachtelen']).toEqual(['zwachtelen']);
  });

  test('an expression that is too long to be compared is only a result', () => {
    expect(synonyms['kort']).toEqual(['iets met heel veel losse woorden']);
    expect(synonyms).not.toHaveProperty('iets met heel veel losse woorden');
  });

  test('abbreviations work both ways', () => {
    expect(synonyms['ggz']).toEqual(['geestelijke gezondheidszorg']);
    expect(synonyms['geestelijke gezondheidszorg']).toEqual(['ggz']);
  });
});

describe('stop words', () => {
  test.each(['ok', 'ic', 'was', 'werk', 'zorg', 'nacht'])('%s means something', (word) => {
    expect(STOP_WORDS).not.toContain(word);
  });

  test('stand there once, in lower case', () => {
    expect(new Set(STOP_WORDS).size).toBe(STOP_WORDS.length);
    expect(STOP_WORDS.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

describe('the fingerprint', () => {
  test('is read back from the displayed fields, and is none of the others', () => {
    const { displayedAttributes } = vacancySettings({}, 'abc');
    expect(fingerprintOf(displayedAttributes ?? [])).toBe('abc');
    expect(fingerprintOf(['*'])).toBeNull();
  });

  test('differs when a part does', () => {
    const of = (...parts: unknown[]) => settingsFingerprint(parts);
    expect(of({ a: 1 })).toBe(of({ a: 1 }));
    expect(new Set([of({ a: 1 }), of({ a: 2 }), of('a', 'b'), of('ab')]).size).toBe(4);
  });
});

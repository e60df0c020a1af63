import { describe, expect, test } from 'vitest';
import { soundsOf } from './sound.ts';
import { VectorIndex } from './vector-index.ts';

/** How like a known word sounds to what was typed, among words of other trades. */
function likeness(known: string, typed: string): number {
  const words = [known, 'loodgieter', 'makelaar', 'piloot', 'stratenmaker'];
  return new VectorIndex(words.map((word) => soundsOf([word]))).likeness(soundsOf([typed]))[0] ?? 0;
}

describe('soundsOf', () => {
  test.each([
    ['fysiotherapeut', 'fisioterapeut'],
    ['psycholoog', 'psygoloog'],
    ['autisme', 'outisme'],
    ['logisch', 'logis'],
    ['verpleegkundige', 'ferpleechkundige'],
    ['bloed', 'bloet'],
  ])('%s sounds as %s', (one, other) => {
    expect([...soundsOf([one])].toSorted()).toEqual([...soundsOf([other])].toSorted());
  });

  test('vowels that changed places leave the consonants', () => {
    expect(likeness('verpleegkundige', 'verplegkundgie')).toBeGreaterThan(0.6);
    expect(likeness('ergotherapeut', 'urgotheraput')).toBeGreaterThan(0.6);
  });

  test('words of other trades sound like something else', () => {
    for (const typed of ['dakdekker', 'advocaat', 'asdfgh', 'visser']) {
      expect(likeness('verpleegkundige', typed)).toBeLessThan(0.3);
    }
  });

  test('is made of the same parts always, and of none without words', () => {
    expect([...soundsOf(['zorg', 'thuis'])]).toEqual([...soundsOf(['zorg', 'thuis'])]);
    expect(soundsOf([]).size).toBe(0);
  });
});

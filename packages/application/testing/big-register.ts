import type { BigRegister, RegisterAnswer } from '../ports/index.ts';

/** A register that answers what it was given, by number; it has never heard of any other. */
export function inMemoryBigRegister(
  answers: Readonly<Record<string, RegisterAnswer>> | 'away',
): BigRegister {
  return {
    lookUp: async (number) =>
      answers === 'away'
        ? { kind: 'unavailable', why: 'no-answer' }
        : (answers[number] ?? { kind: 'not-found' }),
  };
}

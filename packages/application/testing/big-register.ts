import type { BigRegister, RegisterAnswer } from '../ports/index.ts';

/** A register that answers what it was given, by number; it has never heard of any other. */
export function inMemoryBigRegister(
  answers: Readonly<Record<string, RegisterAnswer>>,
): BigRegister {
  return { lookUp: async (number) => answers[number] ?? { kind: 'not-found' } };
}

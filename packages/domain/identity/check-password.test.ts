import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword } from './check-password.ts';

const person = { email: 'noor.janssen@zorggroep.example', name: 'Noor Janssen' };

describe('checkPassword', () => {
  it.each([
    'vier losse woorden hier',
    'Zuidlimburg-1992!',
    'kort genoeg is dit niet',
    'janssen-op-reis-in-mei',
  ])('accepts %s', (password) => {
    expect(checkPassword(password, person)).toEqual([]);
  });

  it.each([
    ['too short', 'elf-tekens!'],
    ['hardly any variation', 'aaaaaaaaaaaaaaaa'],
    ['the own name', 'noorjanssen1'],
    ['the own address', 'noor.janssen@zorggroep.example'],
  ])('refuses %s', (_why, password) => {
    expect(checkPassword(password, person, 'next')).toEqual([
      { path: 'next', code: 'weak_password', values: { minimum: 12 } },
    ]);
  });

  it('refuses whatever is shorter than 12 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 11, unit: 'grapheme' }), (password) => {
        fc.pre([...password].length < 12);
        expect(checkPassword(password, person)).toHaveLength(1);
      }),
    );
  });
});

import type { RegisterEntry } from '@inzetbaar/domain/passports';
import { describe, expect, test } from 'vitest';
import type { BigRegister } from '../../ports/index.ts';

/** What stands in the register: entries, or nothing because it cannot be reached. */
export type RegisterUnderTest = readonly RegisterEntry[] | 'away';

const ENTRY: RegisterEntry = {
  number: '69056771830',
  title: 'verpleegkundige',
  specialisms: [],
  endsOn: null,
  hasNote: false,
  surname: 'de Wit',
  initials: 'S.A.',
};

/** What everything that answers for the BIG register must do. */
export function describeBigRegister(
  name: string,
  make: (holding: RegisterUnderTest) => Promise<BigRegister>,
): void {
  describe(`${name} as the BIG register`, () => {
    test('gives the entry under a number', async () => {
      const register = await make([
        { ...ENTRY, number: '19912345601', title: 'arts', surname: 'Bakker' },
        ENTRY,
        { ...ENTRY, number: '69056771831', endsOn: '2026-05-31', hasNote: true },
      ]);
      expect(await register.lookUp(ENTRY.number)).toEqual({ kind: 'found', entry: ENTRY });
      expect(await register.lookUp('69056771831')).toMatchObject({
        entry: { endsOn: '2026-05-31', hasNote: true },
      });
      expect(await register.lookUp('19912345601')).toMatchObject({ entry: { title: 'arts' } });
    });

    test('has never heard of another number', async () => {
      const register = await make([ENTRY]);
      expect(await register.lookUp('69056771839')).toEqual({ kind: 'not-found' });
    });

    test('knows nothing while it is away, and does not throw', async () => {
      const register = await make('away');
      expect(await register.lookUp(ENTRY.number)).toMatchObject({ kind: 'unavailable' });
    });
  });
}

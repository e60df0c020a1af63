import { inMemoryBigRegister } from './big-register.ts';
import { describeBigRegister } from './contracts/big-register.ts';

describeBigRegister('the in-memory register', async (holding) =>
  inMemoryBigRegister(
    holding === 'away'
      ? 'away'
      : Object.fromEntries(holding.map((entry) => [entry.number, { kind: 'found', entry }])),
  ),
);

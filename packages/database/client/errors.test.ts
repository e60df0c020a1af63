import { DomainError } from '@inzetbaar/domain/errors';
import { DatabaseError } from 'pg';
import { expect, test } from 'vitest';

import { isWorthRetrying, translated } from './errors.ts';

function fromDriver(code: string, change: Partial<DatabaseError> = {}): DatabaseError {
  return Object.assign(new DatabaseError('it said no', 1, 'error'), { code, ...change });
}

/** As Prisma passes it on: the driver's words lie in `meta` of its own error. */
function fromPrisma(cause: Record<string, unknown>): Error {
  const driverAdapterError = Object.assign(new Error('adapter'), { cause });
  return Object.assign(new Error('prisma'), { code: 'P2002', meta: { driverAdapterError } });
}

test.each([
  ['40001', true],
  ['40P01', true],
  ['23505', false],
  ['IZ001', false],
])('%s is worth retrying: %s', (code, expected) => {
  expect(isWorthRetrying(fromDriver(code))).toBe(expected);
  expect(isWorthRetrying(fromPrisma({ originalCode: code }))).toBe(expected);
});

test.each([
  ['capacity_exceeded: hours', 'hours'],
  ['capacity_exceeded: positions', 'positions'],
])('%s', (message, kind) => {
  const expected = new DomainError('capacity_exceeded', { kind: kind as 'hours' | 'positions' });
  expect(translated(fromDriver('IZ001', { message }))).toMatchObject(expected);
  expect(translated(fromPrisma({ originalCode: 'IZ001', originalMessage: message }))).toMatchObject(
    expected,
  );
});

test.each([
  [
    'Prisma finds no connection',
    Object.assign(new Error('Transaction API error'), { code: 'P2028' }),
  ],
  ['the pool finds none', new Error('timeout exceeded when trying to connect')],
  ['the server takes no more', fromDriver('53300')],
])('asks to come back when %s', (_, error) => {
  expect(translated(error)).toMatchObject(new DomainError('too_busy', { retryAfterSeconds: 5 }));
  expect(isWorthRetrying(error)).toBe(false);
});

test('says what is there already', () => {
  expect(translated(fromPrisma({ originalCode: '23505', table: 'account' }))).toMatchObject({
    details: { what: 'account' },
  });
  const constraint = { index: 'introduction_open' };
  expect(translated(fromPrisma({ originalCode: '23505', constraint }))).toMatchObject({
    details: { what: 'introduction' },
  });
});

test('says that an introduction has its placement', () => {
  const constraint = { index: 'placement_one_standing' };
  const said = fromPrisma({ originalCode: '23505', table: 'placement', constraint });
  expect(translated(said)).toMatchObject(new DomainError('already_placed', {}));
});

test.each([[new Error('something else')], ['a text'], [null], [undefined], [fromDriver('42601')]])(
  'leaves %s as it is',
  (error) => {
    expect(translated(error)).toBe(error);
    expect(isWorthRetrying(error)).toBe(false);
  },
);

test('a circle of causes comes to an end', () => {
  const error: { cause?: unknown } = {};
  error.cause = error;
  expect(translated(error)).toBe(error);
});

import type { Role } from '@inzetbaar/domain/identity';
import { expect, test } from 'vitest';
import { currentItem } from './currentItem.ts';
import { NAVIGATION } from './items.ts';

const menuOf = (...roles: Role[]) =>
  NAVIGATION.filter(
    (item) => item.roles === 'everybody' || item.roles.some((role) => roles.includes(role)),
  );

test.each<[Role, string, string | undefined]>([
  ['candidate', '/', '/'],
  ['candidate', '/vacatures', '/vacatures'],
  ['candidate', '/vacatures/0199', '/vacatures'],
  ['candidate', '/paspoort/delen', '/paspoort'],
  ['candidate', '/trainingen', '/leren'],
  ['trainee', '/trainingen/0199', '/leren'],
  ['recruiter', '/trainingen', '/trainingen/beheer'],
  ['recruiter', '/trainingen/nieuw', '/trainingen/beheer'],
  ['organisation-admin', '/trainingen/0199/plaatsen', '/trainingen/beheer'],
  ['recruiter', '/vacatures/0199/kandidaten', '/vacatures/beheer'],
  ['recruiter', '/vacatures/nieuw', '/vacatures/nieuw'],
  ['organisation-admin', '/vacatures', '/vacatures/beheer'],
  ['case-manager', '/vacatures/0199', '/vacatures'],
  ['case-manager', '/trainingen', undefined],
  ['regional-coordinator', '/vacatures', undefined],
  ['candidate', '/vacatures-oud', undefined],
  ['candidate', '/account', undefined],
])('in the menu of %s %s belongs to %s', (role, pathname, expected) => {
  expect(currentItem(menuOf(role), pathname)).toBe(expected);
});

test('of several roles the nearest item counts, and of two as near the first', () => {
  expect(currentItem(menuOf('recruiter', 'case-manager'), '/vacatures/0199')).toBe(
    '/vacatures/beheer',
  );
  expect(currentItem(menuOf('recruiter', 'candidate'), '/trainingen')).toBe('/leren');
  expect(currentItem(menuOf('recruiter', 'candidate'), '/trainingen/beheer')).toBe(
    '/trainingen/beheer',
  );
});

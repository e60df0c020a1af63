import type { Account } from '@inzetbaar/contracts/identity';
import { expect, test } from 'vitest';
import { EMPLOYEE_LANES, invitationKindsOf, toggleRole } from './reach.ts';

const organisation = { id: '0199d3a0-0000-7000-8000-00000000000a', name: 'Zorggroep Maaslinde' };
type Held = Account['roles'][number];
const held = (role: Held['role'], of: Held['organisation'] = null): Held => ({
  role,
  organisation: of,
});

test.each<[string, Held[], string[]]>([
  ['a case manager', [held('case-manager', organisation)], ['candidate']],
  ['a traineeship coordinator', [held('traineeship-coordinator')], ['trainee']],
  ['an organisation administrator', [held('organisation-admin', organisation)], ['colleague']],
  ['a platform administrator', [held('platform-admin')], ['candidate', 'trainee', 'colleague']],
  [
    'who is both',
    [held('organisation-admin', organisation), held('case-manager', organisation)],
    ['candidate', 'colleague'],
  ],
  ['a recruiter', [held('recruiter', organisation)], []],
])('%s', (_, roles, kinds) => {
  expect(invitationKindsOf({ roles })).toEqual(kinds);
});

test('an employee joins every lane but the traineeship', () => {
  expect(EMPLOYEE_LANES).toEqual(['second-track', 'extra-hours']);
});

test('a role is given once, and taken for one organisation only', () => {
  const here = { role: 'recruiter' as const, organisationId: 'a' };
  const there = { role: 'recruiter' as const, organisationId: 'b' };
  expect(toggleRole([here], here, true)).toEqual([here]);
  expect(toggleRole([here, there], here, false)).toEqual([there]);
});

import { describe, expect, test } from 'vitest';
import { invitationOf, invitationSchema } from './invitationForm.ts';
import type { InvitationResult } from './invitationForm.ts';

const organisationId = '0199d3a0-0000-7000-8000-00000000000a';
const filled: InvitationResult = {
  kind: 'candidate',
  name: 'Noor Jansen',
  email: 'noor@voorbeeld.nl',
  lanes: ['second-track'],
  organisationId,
  roles: [{ role: 'recruiter', organisationId }],
};

describe('what is sent', () => {
  test('a candidate comes from the employer, in the chosen lanes', () => {
    expect(invitationOf(filled)).toMatchObject({
      roles: [{ role: 'candidate', organisationId: null }],
      lanes: ['second-track'],
      organisationId,
    });
  });
  test('a trainee is in the traineeship', () => {
    expect(invitationOf({ ...filled, kind: 'trainee' })).toMatchObject({
      roles: [{ role: 'trainee', organisationId: null }],
      lanes: ['traineeship'],
      organisationId: null,
    });
  });
  test('a colleague gets the roles, and no lane', () => {
    expect(invitationOf({ ...filled, kind: 'colleague' })).toMatchObject({
      roles: filled.roles,
      lanes: [],
      organisationId: null,
    });
  });
});

test.each([
  ['a candidate without a lane', { lanes: [] }, 'lanes'],
  ['a colleague without a role', { kind: 'colleague' as const, roles: [] }, 'roles'],
  ['an address that is none', { email: 'noor' }, 'email'],
  ['no name', { name: ' ' }, 'name'],
])('%s is told at its field', (_, part, field) => {
  const result = invitationSchema.safeParse({ ...filled, ...part });
  expect(result.error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

import { expect, test } from 'vitest';

import { actorSettings } from './actor-settings.ts';

const NOBODY = {
  accountId: '',
  organisations: '{}',
  administers: '{}',
  guides: '{}',
  regionRoles: '{}',
  link: '',
};

test('the system and the anonymous are nobody', () => {
  expect(actorSettings({ kind: 'system', name: 'index' })).toEqual({ kind: 'system', ...NOBODY });
  expect(actorSettings({ kind: 'anonymous' })).toEqual({ kind: 'anonymous', ...NOBODY });
});

test('a case manager of an organisation may nothing with its vacancies; each organisation stands once', () => {
  const roles = [
    { role: 'recruiter', organisationId: 'a' },
    { role: 'organisation-admin', organisationId: 'a' },
    { role: 'organisation-admin', organisationId: 'b' },
    { role: 'case-manager', organisationId: 'c' },
    { role: 'candidate', organisationId: null },
    { role: 'trainee', organisationId: null },
  ] as const;
  expect(actorSettings({ kind: 'user', userId: 'me', roles })).toEqual({
    kind: 'user',
    accountId: 'me',
    organisations: '{a,b}',
    administers: '{a,b}',
    guides: '{c}',
    regionRoles: '{candidate,trainee}',
    link: '',
  });
});

test('a role of an organisation held for none gives nothing in any organisation', () => {
  const roles = [{ role: 'recruiter', organisationId: null }] as const;
  expect(actorSettings({ kind: 'user', userId: 'me', roles })).toMatchObject({
    organisations: '{}',
    regionRoles: '{recruiter}',
  });
});

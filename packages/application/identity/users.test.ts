import { describe, expect, it } from 'vitest';
import type { HeldRole } from '@inzetbaar/domain/identity';
import {
  aRole,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  signUp,
  smallRegion,
} from '../testing/index.ts';
import { listUsers } from './list-users.ts';
import { setUserDisabled } from './set-user-disabled.ts';
import { setUserRoles } from './set-user-roles.ts';

function arrange() {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const [own, other] = [region.own.organisation.id, region.other.organisation.id];
  const both = signUp(world, {
    name: 'Aan beide kanten',
    roles: [aRole('recruiter', own), aRole('recruiter', other), aRole('candidate')],
  });
  const rolesOf = (id: string) => world.tables.accounts.get(id)?.roles;
  return {
    world,
    region,
    own,
    other,
    both,
    rolesOf,
    list: listUsers(world),
    setRoles: setUserRoles(world),
    setDisabled: setUserDisabled(world),
  };
}

describe('setUserRoles', () => {
  it('replaces all roles for the platform, with an audit row', async () => {
    const { both, own, region, rolesOf, setRoles, world } = arrange();
    const roles = [aRole('case-manager', own)];
    const { account } = await setRoles(region.platformAdmin, { id: both.userId, roles });
    expect(account.roles).toEqual(roles);
    expect(rolesOf(both.userId)).toEqual(roles);
    expect(world.tables.audit).toMatchObject([
      {
        action: 'account.roles-changed',
        subjectId: both.userId,
        details: { after: `case-manager@${own}` },
      },
    ]);
  });

  it('leaves roles elsewhere to others than the organisation administrator', async () => {
    const { both, other, own, region, rolesOf, setRoles, world } = arrange();
    const roles = [aRole('case-manager', own)];
    const { account } = await setRoles(region.own.admin, { id: both.userId, roles });
    expect(account.roles).toEqual(roles);
    expect(rolesOf(both.userId)).toEqual([aRole('recruiter', other), aRole('candidate'), ...roles]);
    expect(world.tables.audit).toMatchObject([
      {
        organisationId: own,
        details: { before: `recruiter@${own}`, after: `case-manager@${own}` },
      },
    ]);
    await setRoles(region.own.admin, { id: both.userId, roles: [] });
    expect(rolesOf(both.userId)).toEqual([aRole('recruiter', other), aRole('candidate')]);
  });

  it('is for administrators, within their own organisation', async () => {
    const { both, other, own, region, setRoles } = arrange();
    const set = (actor: Parameters<typeof setRoles>[0], id: string, roles: HeldRole[]) =>
      refusalCodeOf(setRoles(actor, { id, roles }));
    expect(await set(region.own.recruiter, both.userId, [])).toBe('forbidden');
    expect(await set(region.own.admin, both.userId, [aRole('recruiter', other)])).toBe('forbidden');
    expect(await set(region.own.admin, both.userId, [aRole('platform-admin')])).toBe('forbidden');
    expect(await set(region.own.admin, region.other.recruiter.userId, [])).toBe('not_found');
    expect(await set(region.own.admin, region.candidate.userId, [aRole('recruiter', own)])).toBe(
      'not_found',
    );
  });

  it('never leaves the platform without an administrator', async () => {
    const { region, setRoles, world } = arrange();
    const drop = (id: string) => setRoles(region.platformAdmin, { id, roles: [] });
    expect(await refusalCodeOf(drop(region.platformAdmin.userId))).toBe('forbidden');
    const disabled = { roles: [aRole('platform-admin')], disabledAt: new Date() };
    signUp(world, disabled);
    expect(await refusalCodeOf(drop(region.platformAdmin.userId))).toBe('forbidden');
    signUp(world, { roles: [aRole('platform-admin')] });
    await expect(drop(region.platformAdmin.userId)).resolves.toBeDefined();
  });

  it('names what is wrong with the roles', async () => {
    const { both, own, region, setRoles } = arrange();
    const roles = [
      aRole('recruiter'),
      aRole('candidate', own),
      aRole('trainee'),
      aRole('trainee'),
      aRole('recruiter', both.userId),
    ];
    expect(await issuesOf(setRoles(region.platformAdmin, { id: both.userId, roles }))).toEqual([
      'roles.0.organisationId: required',
      'roles.1.organisationId: invalid',
      'roles.3: duplicate',
      'roles.4.organisationId: not_in_list',
    ]);
  });
});

describe('setUserDisabled', () => {
  it('ends every session, can be undone, and leaves audit rows', async () => {
    const { both, region, setDisabled, world } = arrange();
    const session = {
      idHash: 's',
      accountId: both.userId,
      expiresAt: new Date('2026-07-01T00:00:00Z'),
    };
    world.tables.sessions.set('s', session);
    const set = (disabled: boolean) =>
      setDisabled(region.platformAdmin, { id: both.userId, disabled });
    expect((await set(true)).account.disabledAt).toEqual(world.clock.now());
    expect(world.tables.sessions.size).toBe(0);
    await set(true);
    expect((await set(false)).account.disabledAt).toBeNull();
    expect(world.tables.audit.map(({ action }) => action)).toEqual([
      'account.disabled',
      'account.enabled',
    ]);
  });

  it('is for the platform administrator, and never for the last one', async () => {
    const { both, region, setDisabled, world } = arrange();
    const refused = (actor: Parameters<typeof setDisabled>[0], id: string) =>
      refusalCodeOf(setDisabled(actor, { id, disabled: true }));
    expect(await refused(region.own.admin, both.userId)).toBe('forbidden');
    expect(await refused(region.platformAdmin, region.platformAdmin.userId)).toBe('forbidden');
    expect(await refused(region.platformAdmin, world.ids.next())).toBe('not_found');
  });
});

describe('listUsers', () => {
  it('shows the people of the own organisation with their roles there', async () => {
    const { both, list, other, own, region } = arrange();
    const page = await list(region.own.admin, { limit: 10 });
    expect(page.items.map(({ name }) => name)).toEqual([
      'Aan beide kanten',
      'Beheerder van Zorggroep Geleenbeek',
      'Casemanager van Zorggroep Geleenbeek',
      'Recruiter van Zorggroep Geleenbeek',
    ]);
    expect(page.items.find(({ id }) => id === both.userId)?.roles).toEqual([
      aRole('recruiter', own),
    ]);
    expect(page.organisationNames).toEqual(new Map([[own, 'Zorggroep Geleenbeek']]));
    expect(await refusalCodeOf(list(region.own.admin, { limit: 10, organisationId: other }))).toBe(
      'not_found',
    );
  });

  it('shows everybody to the platform, by organisation or word, and nobody to others', async () => {
    const { list, other, region, world } = arrange();
    expect((await list(region.platformAdmin, { limit: 100 })).total).toBe(
      world.tables.accounts.size,
    );
    expect((await list(region.platformAdmin, { limit: 100, organisationId: other })).total).toBe(4);
    expect((await list(region.platformAdmin, { limit: 100, q: ' REGIO ' })).total).toBe(1);
    expect(await refusalCodeOf(list(region.own.recruiter, { limit: 10 }))).toBe('forbidden');
  });
});

import { describe, expect, it } from 'vitest';
import { anId, aRole, inMemoryWorld, refusalCodeOf, smallRegion } from '../testing/index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { inviteUser } from './invite-user.ts';
import { lookUpInvitation } from './look-up-invitation.ts';
import { resendInvitation } from './resend-invitation.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const PASSWORD = 'vier losse woorden hier';
const tokenOf = (link: string | null) => link?.split('#')[1] ?? '';

async function arrange() {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const deps = { ...world, publicUrl: 'https://inzetbaar.example' };
  const own = region.own.organisation.id;
  const invite = inviteUser(deps);
  const wish = { email: 'sem@example.org', name: 'Sem', organisationId: null };
  const sent = await invite(region.own.admin, {
    ...wish,
    roles: [aRole('recruiter', own)],
    lanes: [],
  });
  world.tables.audit.length = 0;
  world.tables.mail.length = 0;
  return {
    world,
    region,
    own,
    sent,
    inviteAs: (actor: Parameters<typeof invite>[0], roles: Parameters<typeof invite>[1]['roles']) =>
      invite(actor, { ...wish, roles, lanes: [] }),
    inviteEmployee: () =>
      invite(region.own.caseManager, {
        ...wish,
        roles: [aRole('candidate')],
        lanes: ['second-track'],
      }),
    lookUp: lookUpInvitation(deps),
    accept: acceptInvitation(deps),
    withdraw: withdrawInvitation(deps),
    resend: resendInvitation(deps),
  };
}

describe('withdrawInvitation', () => {
  it('ends the link and keeps neither name nor address, with an audit row', async () => {
    const { lookUp, own, region, sent, withdraw, world } = await arrange();
    await withdraw(region.own.admin, sent.invitation.id);
    expect(await refusalCodeOf(lookUp(tokenOf(sent.link)))).toBe('invitation_invalid');
    expect(world.tables.invitations.size).toBe(0);
    expect(world.tables.audit).toMatchObject([
      {
        action: 'invitation.withdrawn',
        subjectId: sent.invitation.id,
        organisationId: own,
        actor: region.own.admin,
      },
    ]);
    expect(JSON.stringify(world.tables.audit)).not.toMatch(/sem/i);
  });

  it('is for the administrators of its organisation and the platform', async () => {
    const { inviteEmployee, region, sent, withdraw, world } = await arrange();
    const { id } = sent.invitation;
    expect(await refusalCodeOf(withdraw(region.own.recruiter, id))).toBe('forbidden');
    expect(await refusalCodeOf(withdraw(region.own.caseManager, id))).toBe('not_found');
    expect(await refusalCodeOf(withdraw(region.other.admin, id))).toBe('not_found');
    expect(await refusalCodeOf(withdraw(region.own.admin, anId()))).toBe('not_found');
    await withdraw(region.platformAdmin, id);
    const employee = (await inviteEmployee()).invitation.id;
    for (const admin of [region.own.admin, region.platformAdmin]) {
      expect(await refusalCodeOf(withdraw(admin, employee))).toBe('not_found');
    }
    await withdraw(region.own.caseManager, employee);
    expect(world.tables.invitations.size).toBe(0);
  });

  it('comes too late for one that was accepted', async () => {
    const { accept, region, sent, withdraw } = await arrange();
    await accept({ token: tokenOf(sent.link), name: 'Sem', password: PASSWORD });
    expect(await refusalCodeOf(withdraw(region.own.admin, sent.invitation.id))).toBe('not_found');
  });
});

describe('resendInvitation', () => {
  it('mails a new link for the same, and ends the old one', async () => {
    const { accept, lookUp, resend, region, sent, world } = await arrange();
    world.clock.advance({ days: 20 });
    const again = await resend(region.own.admin, sent.invitation.id);
    const { email, name, roles, lanes, organisationId } = sent.invitation;
    expect(again.invitation).toMatchObject({ email, name, roles, lanes, organisationId });
    expect(again.invitation.expiresAt.getTime() - world.clock.now().getTime()).toBe(
      14 * 86_400_000,
    );
    expect(world.tables.invitations.size).toBe(1);
    expect(world.tables.mail).toMatchObject([{ to: email }]);
    expect(world.tables.mail[0]?.body).toContain(again.link);
    expect(await refusalCodeOf(lookUp(tokenOf(sent.link)))).toBe('invitation_invalid');
    const account = await accept({ token: tokenOf(again.link), name, password: PASSWORD });
    expect(account.roles).toEqual(roles);
  });

  it('leaves an audit row that names what it replaces, without name or address', async () => {
    const { own, resend, region, sent, world } = await arrange();
    const { invitation } = await resend(region.own.admin, sent.invitation.id);
    expect(world.tables.audit).toMatchObject([
      {
        action: 'invitation.sent-again',
        subjectId: invitation.id,
        organisationId: own,
        details: { roles: `recruiter@${own}`, replaces: sent.invitation.id },
      },
    ]);
    expect(JSON.stringify(world.tables.audit)).not.toMatch(/sem/i);
  });

  it('is for the administrators of its organisation and the platform', async () => {
    const { resend, region, sent, world } = await arrange();
    const { id } = sent.invitation;
    expect(await refusalCodeOf(resend(region.own.recruiter, id))).toBe('forbidden');
    expect(await refusalCodeOf(resend(region.other.admin, id))).toBe('not_found');
    expect(await refusalCodeOf(resend(region.own.admin, anId()))).toBe('not_found');
    expect(world.tables.mail).toEqual([]);
    expect((await resend(region.platformAdmin, id)).link).not.toBeNull();
  });

  it('shows the link to nobody who could take more with it than they may give', async () => {
    const { inviteAs, inviteEmployee, own, resend, region, world } = await arrange();
    const roles = [aRole('platform-admin'), aRole('recruiter', own)];
    const { invitation } = await inviteAs(region.platformAdmin, roles);
    world.tables.mail.length = 0;
    const again = await resend(region.own.admin, invitation.id);
    expect(again.link).toBeNull();
    expect(again.invitation.roles).toEqual(invitation.roles);
    expect(world.tables.mail).toMatchObject([{ to: invitation.email }]);

    const employee = (await inviteEmployee()).invitation;
    for (const admin of [region.own.admin, region.platformAdmin]) {
      expect(await refusalCodeOf(resend(admin, employee.id))).toBe('not_found');
    }
    expect((await resend(region.own.caseManager, employee.id)).link).not.toBeNull();
  });

  it('comes too late for one that was accepted, and for one that was sent again already', async () => {
    const { accept, resend, region, sent } = await arrange();
    const again = await resend(region.own.admin, sent.invitation.id);
    expect(await refusalCodeOf(resend(region.own.admin, sent.invitation.id))).toBe('not_found');
    await accept({ token: tokenOf(again.link), name: 'Sem', password: PASSWORD });
    expect(await refusalCodeOf(resend(region.own.admin, again.invitation.id))).toBe('not_found');
  });
});

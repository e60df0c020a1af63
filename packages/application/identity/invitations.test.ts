import { describe, expect, it } from 'vitest';
import {
  actorFor,
  anAccount,
  aRole,
  inMemoryWorld,
  issuesOf,
  refusalCodeOf,
  signUp,
  smallRegion,
} from '../testing/index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { type InvitationInput, inviteUser } from './invite-user.ts';
import { listInvitations } from './list-invitations.ts';
import { lookUpInvitation } from './look-up-invitation.ts';
import { readAccount } from './read-account.ts';

const PASSWORD = 'vier losse woorden hier';

function arrange() {
  const world = inMemoryWorld();
  const region = smallRegion(world);
  const deps = { ...world, publicUrl: 'https://inzetbaar.example' };
  const wish = (change: Partial<InvitationInput>): InvitationInput => ({
    email: 'Sem@Example.org',
    name: 'Sem Hendriks',
    roles: [aRole('recruiter', region.own.organisation.id)],
    lanes: [],
    organisationId: null,
    ...change,
  });
  const employee = wish({ roles: [aRole('candidate')], lanes: ['second-track'] });
  const tokenOf = (link: string) => link.split('#')[1] ?? '';
  return {
    world,
    region,
    wish,
    employee,
    tokenOf,
    invite: inviteUser(deps),
    lookUp: lookUpInvitation(deps),
    accept: acceptInvitation(deps),
    list: listInvitations(deps),
    read: readAccount(deps),
  };
}

describe('inviteUser', () => {
  it('answers and mails a link, and keeps only the hash of its token', async () => {
    const { invite, region, tokenOf, wish, world } = arrange();
    const { invitation, link } = await invite(region.own.admin, wish({}));
    expect(link).toMatch(/^https:\/\/inzetbaar\.example\/uitnodiging#.{43}$/);
    expect(invitation).toMatchObject({
      email: 'sem@example.org',
      organisationId: region.own.organisation.id,
      tokenHash: world.secrets.hashToken(tokenOf(link)),
      expiresAt: new Date('2026-06-15T12:00:00Z'),
    });
    expect(JSON.stringify([...world.tables.invitations.values()])).not.toContain(tokenOf(link));
    expect(world.tables.mail).toMatchObject([{ to: 'sem@example.org' }]);
    const [mail] = world.tables.mail;
    expect(mail?.body).toContain(link);
    expect(mail?.body).toContain(region.own.organisation.name);
    expect(mail?.body).toContain('14 dagen');
  });

  it('leaves an audit row without name or address', async () => {
    const { invite, region, wish, world } = arrange();
    const { invitation } = await invite(region.own.admin, wish({}));
    expect(world.tables.audit).toMatchObject([
      {
        action: 'invitation.sent',
        subjectId: invitation.id,
        organisationId: region.own.organisation.id,
        details: { roles: `recruiter@${region.own.organisation.id}` },
      },
    ]);
    expect(JSON.stringify(world.tables.audit)).not.toMatch(/sem/i);
  });

  it('says nothing of a lane in the mail', async () => {
    const { employee, invite, region, wish, world } = arrange();
    await invite(region.own.caseManager, employee);
    await invite(
      region.own.caseManager,
      wish({ roles: [aRole('candidate')], lanes: ['extra-hours'] }),
    );
    const [one, two] = world.tables.mail.map(({ body }) => body.replace(/#.*/, ''));
    expect(one).toBe(two);
  });

  it('lets each role invite what belongs to it, and no more', async () => {
    const { employee, invite, region, wish } = arrange();
    const own = region.own.organisation.id;
    const trainee = wish({ roles: [aRole('trainee')], lanes: ['traineeship'] });
    const may: [Parameters<typeof invite>[0], InvitationInput, boolean][] = [
      [region.platformAdmin, wish({ roles: [aRole('platform-admin')] }), true],
      [region.platformAdmin, wish({ roles: [aRole('candidate')] }), true],
      [region.platformAdmin, employee, true],
      [
        region.own.admin,
        wish({ roles: [aRole('case-manager', own), aRole('organisation-admin', own)] }),
        true,
      ],
      [region.own.admin, wish({ roles: [aRole('regional-coordinator')] }), false],
      [
        region.own.admin,
        wish({ roles: [aRole('recruiter', region.other.organisation.id)] }),
        false,
      ],
      [region.own.admin, employee, false],
      [region.own.caseManager, employee, true],
      [region.own.caseManager, wish({}), false],
      [region.own.caseManager, trainee, false],
      [
        region.own.caseManager,
        { ...employee, organisationId: region.other.organisation.id },
        false,
      ],
      [region.traineeshipCoordinator, trainee, true],
      [region.traineeshipCoordinator, employee, false],
      [region.own.recruiter, wish({}), false],
      [region.candidate, employee, false],
      [region.regionalCoordinator, trainee, false],
    ];
    for (const [actor, input, isAllowed] of may) {
      const outcome = invite(actor, input);
      if (isAllowed) await expect(outcome).resolves.toBeDefined();
      else expect(await refusalCodeOf(outcome)).toBe('forbidden');
    }
  });

  it('names lanes and roles that do not go together', async () => {
    const { invite, region, wish, world } = arrange();
    const asked = async (actor: Parameters<typeof invite>[0], change: Partial<InvitationInput>) =>
      issuesOf(invite(actor, wish(change)));
    expect(await asked(region.own.caseManager, { roles: [aRole('candidate')] })).toEqual([
      'lanes: required',
    ]);
    expect(await asked(region.platformAdmin, { lanes: ['traineeship'] })).toEqual([
      'lanes: conflicts_with',
    ]);
    expect(await asked(region.platformAdmin, { roles: [aRole('recruiter')] })).toEqual([
      'roles.0.organisationId: required',
    ]);
    expect(await asked(region.platformAdmin, { roles: [] })).toEqual(['roles: required']);
    const nowhere = [aRole('recruiter', world.ids.next())];
    expect(await asked(region.platformAdmin, { roles: nowhere })).toContain(
      'roles.0.organisationId: not_in_list',
    );
    expect(world.tables.invitations.size).toBe(0);
  });

  it('asks a case manager of two organisations which one it is about', async () => {
    const { employee, invite, region, world } = arrange();
    const [own, other] = [region.own.organisation.id, region.other.organisation.id];
    const both = signUp(world, {
      roles: [aRole('case-manager', own), aRole('case-manager', other)],
    });
    expect(await issuesOf(invite(both, employee))).toEqual(['organisationId: required']);
    const { invitation } = await invite(both, { ...employee, organisationId: other });
    expect(invitation.organisationId).toBe(other);
  });

  it('asks an administrator of two organisations in whose name it is', async () => {
    const { invite, region, wish, world } = arrange();
    const [own, other] = [region.own.organisation.id, region.other.organisation.id];
    const both = signUp(world, {
      roles: [aRole('organisation-admin', own), aRole('organisation-admin', other)],
    });
    const roles = [aRole('recruiter', own), aRole('recruiter', other)];
    expect(await issuesOf(invite(both, wish({ roles })))).toEqual(['organisationId: required']);
    const { invitation } = await invite(both, wish({ roles, organisationId: own }));
    expect(invitation).toMatchObject({ organisationId: own, roles });
    const { invitation: ofPlatform } = await invite(region.platformAdmin, wish({ roles }));
    expect(ofPlatform.organisationId).toBeNull();
  });
});

describe('lookUpInvitation and acceptInvitation', () => {
  it('tell what the link is for, and make the account with its roles once', async () => {
    const { accept, invite, lookUp, region, tokenOf, wish, world } = arrange();
    const token = tokenOf((await invite(region.own.admin, wish({}))).link);
    expect(await lookUp(token)).toEqual({
      email: 'sem@example.org',
      name: 'Sem Hendriks',
      organisationName: region.own.organisation.name,
    });
    const account = await accept({ token, name: ' Sem ', password: PASSWORD });
    expect(account).toMatchObject({
      name: 'Sem',
      email: 'sem@example.org',
      roles: [aRole('recruiter', region.own.organisation.id)],
    });
    expect(world.tables.accounts.get(account.id)?.passwordHash).toBe(
      await world.secrets.hashPassword(PASSWORD),
    );
    expect(await refusalCodeOf(lookUp(token))).toBe('invitation_invalid');
    expect(await refusalCodeOf(accept({ token, name: 'Sem', password: PASSWORD }))).toBe(
      'invitation_invalid',
    );
  });

  it('put an employee into the lanes, from the employer of the case manager', async () => {
    const { accept, employee, invite, read, region, tokenOf, world } = arrange();
    const token = tokenOf((await invite(region.own.caseManager, employee)).link);
    const account = await accept({ token, name: 'Sem', password: PASSWORD });
    const [passport] = world.tables.passports.values();
    expect(passport).toMatchObject({
      accountId: account.id,
      lanes: [{ lane: 'second-track', organisationId: region.own.organisation.id }],
      hoursMax: 0,
    });
    expect((await read(actorFor(account))).lanes).toEqual(['second-track']);
    expect(world.tables.outbox).toEqual([{ event: 'passport.changed', subjectId: passport?.id }]);
    expect(world.tables.audit.at(-1)).toMatchObject({
      action: 'invitation.accepted',
      subjectId: account.id,
      actor: { userId: account.id },
    });
  });

  it('put a trainee into the traineeship, from no employer', async () => {
    const { accept, invite, region, tokenOf, wish, world } = arrange();
    const trainee = wish({ roles: [aRole('trainee')], lanes: ['traineeship'] });
    const token = tokenOf((await invite(region.traineeshipCoordinator, trainee)).link);
    await accept({ token, name: 'Sem', password: PASSWORD });
    expect([...world.tables.passports.values()]).toMatchObject([
      { lanes: [{ lane: 'traineeship', organisationId: null }] },
    ]);
  });

  it('work for one of two who follow the link at once', async () => {
    const { accept, invite, region, tokenOf, wish, world } = arrange();
    const token = tokenOf((await invite(region.own.admin, wish({}))).link);
    const both = await Promise.allSettled([
      accept({ token, name: 'Een', password: PASSWORD }),
      accept({ token, name: 'Twee', password: PASSWORD }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      [...world.tables.accounts.values()].filter(({ email }) => email === 'sem@example.org'),
    ).toHaveLength(1);
  });

  it('say so when there is an account already, and leave the link unused', async () => {
    const { accept, invite, lookUp, region, tokenOf, wish, world } = arrange();
    const existing = anAccount({ email: 'sem@example.org' });
    world.tables.accounts.set(existing.id, existing);
    const token = tokenOf((await invite(region.own.admin, wish({}))).link);
    expect(await refusalCodeOf(accept({ token, name: 'Sem', password: PASSWORD }))).toBe(
      'already_exists',
    );
    await expect(lookUp(token)).resolves.toBeDefined();
  });

  it('refuse a link that is too old or made up, and a weak password', async () => {
    const { accept, invite, lookUp, region, tokenOf, wish, world } = arrange();
    const token = tokenOf((await invite(region.own.admin, wish({}))).link);
    expect(await refusalCodeOf(lookUp('verzonnen-'.repeat(5)))).toBe('invitation_invalid');
    expect(await issuesOf(accept({ token, name: 'Sem', password: 'sem@example.org' }))).toEqual([
      'password: weak_password',
    ]);
    world.clock.advance({ days: 14 });
    expect(await refusalCodeOf(accept({ token, name: 'Sem', password: PASSWORD }))).toBe(
      'invitation_invalid',
    );
  });
});

describe('listInvitations', () => {
  it('shows those of colleagues to administrators, and those of employees to case managers', async () => {
    const { accept, employee, invite, list, region, tokenOf, wish } = arrange();
    const used = await invite(region.own.admin, wish({ email: 'een@example.org' }));
    await accept({ token: tokenOf(used.link), name: 'Een', password: PASSWORD });
    await invite(region.own.admin, wish({ email: 'twee@example.org' }));
    await invite(region.own.caseManager, employee);
    const seen = async (actor: Parameters<typeof list>[0]) =>
      (await list(actor, { limit: 10 })).items.map(({ email }) => email);
    expect(await seen(region.own.admin)).toEqual(['twee@example.org']);
    expect(await seen(region.platformAdmin)).toEqual(['twee@example.org']);
    expect(await seen(region.own.caseManager)).toEqual(['sem@example.org']);
    expect(await seen(region.other.admin)).toEqual([]);
    expect(await seen(region.other.caseManager)).toEqual([]);
    expect(await refusalCodeOf(list(region.own.recruiter, { limit: 10 }))).toBe('forbidden');
  });
});

import { randomUUID } from 'node:crypto';
import type { Actor, HeldRole, UserActor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredInvitation } from '../../ports/index.ts';
import { anInvitation, aRole, SYSTEM } from '../builders.ts';
import {
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

const NOW = new Date('2000-03-01T10:00:00Z');

/** What every keeper of invitations must do. */
export function describeInvitationRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of invitations`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let caseManager: UserActor;
    const as = async (...roles: HeldRole[]) => (await signUp(made.transaction, roles)).actor;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
      caseManager = await as(aRole('case-manager', region.own.organisationId));
    });
    afterAll(() => made.close());

    const keep = async (change: Partial<StoredInvitation> = {}, inviter = caseManager) => {
      const invitation = anInvitation({
        id: randomUUID(),
        tokenHash: randomUUID(),
        organisationId: region.own.organisationId,
        roles: [aRole('recruiter', region.own.organisationId)],
        invitedBy: inviter.userId,
        ...change,
      });
      await made.transaction(inviter, ({ invitations }) => invitations.insert(invitation));
      return invitation;
    };
    const find = (actor: Actor, { tokenHash }: StoredInvitation) =>
      made.transaction(actor, ({ invitations }) => invitations.findByTokenHash(tokenHash));

    test('gives back whole what was kept', async () => {
      const invitation = await keep({
        roles: [aRole('candidate'), aRole('recruiter', region.own.organisationId)],
        lanes: ['extra-hours', 'second-track'],
      });
      expect(await find(SYSTEM, invitation)).toEqual(invitation);
    });

    test('shows it to who invited, the administrators and the platform, and to nobody else', async () => {
      const invitation = await keep();
      for (const actor of [
        caseManager,
        await as(aRole('organisation-admin', region.own.organisationId)),
        await as(aRole('platform-admin')),
      ]) {
        expect(await find(actor, invitation)).toEqual(invitation);
      }
      for (const actor of [
        region.own.recruiter,
        region.other.recruiter,
        region.person.actor,
        await as(aRole('organisation-admin', region.other.organisationId)),
        { kind: 'anonymous' } as const,
      ]) {
        expect(await find(actor, invitation)).toBeNull();
      }
    });

    test('that of an employee is for who invited and the case managers of the employer', async () => {
      const own = region.own.organisationId;
      const platformAdmin = await as(aRole('platform-admin'));
      const admins = [await as(aRole('organisation-admin', own)), platformAdmin];
      const colleague = await as(aRole('case-manager', own));
      const elsewhere = await as(aRole('case-manager', region.other.organisationId));
      const listed = async (actor: Actor) =>
        (
          await made.transaction(actor, ({ invitations }) => invitations.listOpen({ limit: 100 }))
        ).items.map(({ id }) => id);
      const withdraw = (actor: Actor, id: string) =>
        made.transaction(actor, ({ invitations }) => invitations.withdraw(id));
      for (const lanes of [[], ['extra-hours'], ['second-track']] as const) {
        const roles = [aRole('candidate'), aRole('recruiter', own)];
        const invitation = await keep({ lanes: [...lanes], roles });
        for (const actor of [...admins, elsewhere, region.own.recruiter]) {
          expect(await find(actor, invitation)).toBeNull();
          expect(await listed(actor)).not.toContain(invitation.id);
          expect(await withdraw(actor, invitation.id)).toBe(false);
        }
        for (const actor of [caseManager, colleague]) {
          expect(await find(actor, invitation)).toEqual(invitation);
          expect(await listed(actor)).toContain(invitation.id);
        }
        expect(await withdraw(colleague, invitation.id)).toBe(true);
      }
      // Without an employer it tells of no lane of one: the platform administers it.
      const ofNoEmployer = await keep(
        { organisationId: null, roles: [aRole('candidate')] },
        platformAdmin,
      );
      expect(await find(await as(aRole('platform-admin')), ofNoEmployer)).toEqual(ofNoEmployer);
    });

    test('who works for another employer since no longer sees nor withdraws what they sent', async () => {
      const own = region.own.organisationId;
      const ofEmployee = await keep({ lanes: ['second-track'], roles: [aRole('candidate')] });
      const ofColleague = await keep();
      const withdraw = (actor: Actor, id: string) =>
        made.transaction(actor, ({ invitations }) => invitations.withdraw(id));
      const left = {
        ...caseManager,
        roles: [aRole('case-manager', region.other.organisationId)],
      };
      for (const invitation of [ofEmployee, ofColleague]) {
        expect(await find(caseManager, invitation)).toEqual(invitation);
        expect(await find(left, invitation)).toBeNull();
        expect(await withdraw(left, invitation.id)).toBe(false);
      }
      const asAdministrator = { ...caseManager, roles: [aRole('organisation-admin', own)] };
      expect(await find(asAdministrator, ofEmployee)).toBeNull();
      expect(await withdraw(asAdministrator, ofEmployee.id)).toBe(false);

      // The platform stands for the region: it takes back what it sent itself.
      const platformAdmin = await as(aRole('platform-admin'));
      const roles = [aRole('candidate')];
      const ofPlatform = await keep({ lanes: ['extra-hours'], roles }, platformAdmin);
      expect(await find(platformAdmin, ofPlatform)).toEqual(ofPlatform);
      expect(await withdraw(platformAdmin, ofPlatform.id)).toBe(true);
    });

    test('is written by who may invite in the name of the organisation, or of the region', async () => {
      const own = region.own.organisationId;
      await keep({}, await as(aRole('organisation-admin', own)));
      await keep({}, await as(aRole('platform-admin')));
      await keep({ organisationId: null }, await as(aRole('platform-admin')));
      await keep({ organisationId: null }, await as(aRole('traineeship-coordinator')));
      for (const stranger of [
        region.own.recruiter,
        region.person.actor,
        await as(aRole('organisation-admin', region.other.organisationId)),
        await as(aRole('traineeship-coordinator')),
      ]) {
        await expect(keep({}, stranger)).rejects.toThrow();
      }
      await expect(keep({ organisationId: null }, region.own.recruiter)).rejects.toThrow();
      await expect(keep({ invitedBy: region.own.recruiter.userId })).rejects.toThrow();
    });

    test('is accepted once, also by two at a time, and by the system only', async () => {
      const { id } = await keep();
      const accept = (actor: Actor) =>
        made.transaction(actor, ({ invitations }) => invitations.accept(id, NOW));
      expect(await accept(caseManager)).toBe(false);
      const both = await Promise.all([accept(SYSTEM), accept(SYSTEM)]);
      expect(both.sort()).toEqual([false, true]);
      expect(await accept(SYSTEM)).toBe(false);
    });

    test('is found by its id as by its token', async () => {
      const invitation = await keep();
      const byId = (actor: Actor) =>
        made.transaction(actor, ({ invitations }) => invitations.find(invitation.id));
      expect(await byId(caseManager)).toEqual(invitation);
      expect(await byId(region.own.recruiter)).toBeNull();
    });

    test('is withdrawn by who administers it, once, and not after it was accepted', async () => {
      const admin = await as(aRole('organisation-admin', region.own.organisationId));
      const platformAdmin = await as(aRole('platform-admin'));
      const withdraw = (actor: Actor, { id }: StoredInvitation) =>
        made.transaction(actor, ({ invitations }) => invitations.withdraw(id));
      const invitation = await keep();
      for (const actor of [
        caseManager,
        region.own.recruiter,
        await as(aRole('organisation-admin', region.other.organisationId)),
        region.person.actor,
        SYSTEM,
      ]) {
        expect(await withdraw(actor, invitation)).toBe(false);
      }
      expect(await withdraw(admin, invitation)).toBe(true);
      expect(await withdraw(admin, invitation)).toBe(false);
      expect(await find(SYSTEM, invitation)).toBeNull();

      const ofRegion = await keep({ organisationId: null }, platformAdmin);
      expect(await withdraw(admin, ofRegion)).toBe(false);
      expect(await withdraw(platformAdmin, ofRegion)).toBe(true);

      const accepted = await keep();
      await made.transaction(SYSTEM, ({ invitations }) => invitations.accept(accepted.id, NOW));
      expect(await withdraw(admin, accepted)).toBe(false);
    });

    test('is accepted or withdrawn, never both', async () => {
      const admin = await as(aRole('organisation-admin', region.own.organisationId));
      for (let round = 0; round < 5; round += 1) {
        const { id } = await keep();
        const outcomes = await Promise.all([
          made.transaction(SYSTEM, ({ invitations }) => invitations.accept(id, NOW)),
          made.transaction(admin, ({ invitations }) => invitations.withdraw(id)),
        ]);
        expect(outcomes.sort()).toEqual([false, true]);
      }
    });

    test('lists the open ones that the actor sees, newest first, in pages', async () => {
      const organisationId = region.other.organisationId;
      const admin = await as(aRole('organisation-admin', organisationId));
      const inviter = await as(aRole('case-manager', organisationId));
      const kept: StoredInvitation[] = [];
      for (const day of ['01', '03', '02', '04']) {
        const createdAt = new Date(`2000-03-${day}T10:00:00Z`);
        kept.push(await keep({ organisationId, createdAt }, inviter));
      }
      const [oldest, newest, middle, accepted] = kept;
      await made.transaction(SYSTEM, ({ invitations }) =>
        invitations.accept(accepted?.id ?? '', NOW),
      );
      const list = (cursor?: string) =>
        made.transaction(admin, ({ invitations }) => invitations.listOpen({ limit: 2, cursor }));
      const first = await list();
      expect(first.items).toEqual([newest, middle]);
      expect(first.total).toBe(3);
      const second = await list(first.nextCursor ?? '');
      expect(second.items).toEqual([oldest]);
      expect(second.nextCursor).toBeNull();
    });
  });
}

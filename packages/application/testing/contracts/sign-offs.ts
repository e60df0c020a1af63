import { randomUUID } from 'node:crypto';
import type { Actor, LinkActor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredEvidence, StoredSignOffRequest } from '../../ports/index.ts';
import { anEvidence, ANONYMOUS, aSignOffRequest, SYSTEM } from '../builders.ts';
import {
  type RepositoriesUnderTest,
  type SettledPerson,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

const AT = new Date('2000-03-01T10:00:00Z');
const ENDS = new Date('2000-03-22T10:00:00Z');

/** What every keeper of requests for a sign-off must do: for who asks, and for who holds the link. */
export function describeSignOffRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of requests for a sign-off`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const ask = async (
      { actor, account }: SettledPerson,
      change: Partial<StoredSignOffRequest> = {},
    ): Promise<StoredSignOffRequest> => {
      const dates = { createdAt: AT, expiresAt: ENDS };
      const request = aSignOffRequest(account.id, { id: randomUUID(), ...dates, ...change });
      await made.transaction(actor, ({ signOffs }) => signOffs.insert(request));
      return request;
    };
    const linkOf = ({ tokenHash }: StoredSignOffRequest): LinkActor => ({
      kind: 'link',
      tokenHash,
    });
    const behind = (actor: Actor) =>
      made.transaction(actor, ({ signOffs }) => signOffs.findByLink());
    const listOf = ({ actor, account }: SettledPerson) =>
      made.transaction(actor, ({ signOffs }) => signOffs.listOf(account.id));
    const answered = (request: StoredSignOffRequest) =>
      ({ ...request, state: 'answered', isAuthorised: true, endedAt: AT }) as const;
    const update = (actor: Actor, request: StoredSignOffRequest) =>
      made.transaction(actor, ({ signOffs }) => signOffs.update(request, 'open'));
    const given = (
      request: StoredSignOffRequest,
      change: Partial<StoredEvidence> = {},
    ): StoredEvidence =>
      anEvidence(request.accountId, {
        id: randomUUID(),
        kind: request.relation,
        requestId: request.id,
        createdAt: AT,
        ...change,
      });
    const give = (actor: Actor, one: StoredEvidence) =>
      made.transaction(actor, ({ evidence }) => evidence.insert(one));

    test('gives back what was asked, newest first', async () => {
      const person = await settlePerson(made.transaction, {});
      const first = await ask(person, { message: 'Wilt u kijken?', relation: 'colleague' });
      const later = await ask(person, { createdAt: new Date('2000-03-02T10:00:00Z') });
      expect(await listOf(person)).toEqual([later, first]);
      const locked = await made.transaction(person.actor, ({ signOffs }) =>
        signOffs.lockOf(person.account.id),
      );
      expect(locked).toEqual([later, first]);
    });

    test('is for who asks, and for nobody else', async () => {
      const { person, stranger, own, coordinator } = region;
      const request = await ask(person);
      const other = await ask(stranger);
      for (const actor of [
        stranger.actor,
        own.recruiter,
        coordinator,
        SYSTEM,
        ANONYMOUS,
        linkOf(other),
      ]) {
        const seen = await made.transaction(actor, ({ signOffs }) =>
          signOffs.listOf(person.account.id),
        );
        expect(seen).toEqual([]);
        expect(await update(actor, { ...request, state: 'withdrawn' })).toBe(false);
        const forged = aSignOffRequest(person.account.id, { id: randomUUID() });
        await expect(
          made.transaction(actor, ({ signOffs }) => signOffs.insert(forged)),
        ).rejects.toThrow('row-level security');
      }
    });

    test('leads who holds the link to one request and the name of its holder', async () => {
      const { account } = region.person;
      const request = await ask(region.person);
      const { name: holderName, email, locale } = account;
      expect(await behind(linkOf(request))).toEqual({
        request,
        holder: { name: holderName, email, locale },
      });
      for (const actor of [
        { kind: 'link', tokenHash: 'guessed' } as const,
        region.person.actor,
        region.own.recruiter,
        SYSTEM,
        ANONYMOUS,
      ]) {
        expect(await behind(actor)).toBeNull();
      }
      const seen = await made.transaction(linkOf(request), async (tx) => [
        await tx.accounts.find(account.id),
        await tx.passports.findOf(account.id),
        ...(await tx.evidence.listOf(account.id)),
      ]);
      expect(seen).toEqual([null, null]);
    });

    test('tells the link which of some skills are in the passport now, and nobody else', async () => {
      const person = await settlePerson(made.transaction, {});
      const request = await ask(person);
      const held = (actor: Actor) =>
        made.transaction(actor, ({ signOffs }) =>
          signOffs.heldSkills(['wondzorg', 'begeleiden-dagbesteding']),
        );
      expect(await held(linkOf(request))).toEqual(['begeleiden-dagbesteding']);
      expect(await held(person.actor)).toEqual([]);
      expect(await held(SYSTEM)).toEqual([]);
    });

    test('goes nowhere after it was withdrawn, renewed, or its holder was blocked', async () => {
      const person = await settlePerson(made.transaction, {});
      const withdrawn = await ask(person);
      expect(await update(person.actor, { ...withdrawn, state: 'withdrawn', endedAt: AT })).toBe(
        true,
      );
      expect(await behind(linkOf(withdrawn))).toBeNull();
      const request = await ask(person);
      const renewed = { ...request, tokenHash: `renewed-${request.id}`, remindedAt: AT };
      expect(await update(person.actor, renewed)).toBe(true);
      expect(await behind(linkOf(request))).toBeNull();
      expect((await behind(linkOf(renewed)))?.request).toEqual(renewed);
      await made.transaction(SYSTEM, ({ accounts }) =>
        accounts.update(person.account.id, { disabledAt: new Date() }),
      );
      expect(await behind(linkOf(renewed))).toBeNull();
    });

    test('is answered by the link only, and once, also by two at a time', async () => {
      const request = await ask(region.person);
      await expect(update(region.person.actor, answered(request))).rejects.toThrow(
        'row-level security',
      );
      await expect(
        update(linkOf(request), { ...request, state: 'withdrawn', endedAt: AT }),
      ).rejects.toThrow('row-level security');
      const renewed = { ...answered(request), tokenHash: `review-${request.id}` };
      const both = await Promise.all([
        update(linkOf(request), renewed),
        update(linkOf(request), { ...renewed, tokenHash: `other-${request.id}` }),
      ]);
      expect(both.toSorted()).toEqual([false, true]);
      expect(await behind(linkOf(request))).toBeNull();
      expect(await update(region.person.actor, { ...request, state: 'withdrawn' })).toBe(false);
    });

    test('is answered with evidence by one of many at a time, or withdrawn, and nothing in between', async () => {
      const person = await settlePerson(made.transaction, {});
      for (let round = 0; round < 5; round += 1) {
        const request = await ask(person);
        const answerIt = () =>
          made.transaction(linkOf(request), async (tx) => {
            if ((await tx.signOffs.lockByLink()) === null) return false;
            await tx.evidence.insert(given(request));
            const used = { ...answered(request), tokenHash: `used-${randomUUID()}` };
            return tx.signOffs.update(used, 'open');
          });
        const withdrawIt = () =>
          made.transaction(person.actor, async ({ signOffs }) => {
            const all = await signOffs.lockOf(person.account.id);
            if (all.find(({ id }) => id === request.id)?.state !== 'open') return false;
            return signOffs.update({ ...request, state: 'withdrawn', endedAt: AT }, 'open');
          });
        const done = await Promise.all([answerIt(), withdrawIt(), answerIt(), answerIt()]);
        expect(done.filter(Boolean)).toHaveLength(1);
      }
    });

    test('takes evidence by the link: of what was asked, and while it is open', async () => {
      const person = await settlePerson(made.transaction, {});
      const request = await ask(person, { relation: 'colleague' });
      const link = linkOf(request);
      const refused: Partial<StoredEvidence>[] = [
        { kind: 'supervisor' },
        { kind: 'certificate' },
        { skillId: 'wondzorg' },
        { level: 5 },
        { state: 'doubted' },
        { accountId: region.stranger.account.id },
        { requestId: null },
      ];
      for (const change of refused) {
        await expect(give(link, given(request, change))).rejects.toThrow('row-level security');
      }
      await expect(give(person.actor, given(request))).rejects.toThrow('row-level security');
      const own = given(request, { kind: 'certificate' });
      await expect(give(person.actor, own)).rejects.toThrow('row-level security');
      const lower = given(request, { level: 3 });
      await give(link, lower);
      expect(await update(link, answered(request))).toBe(true);
      await expect(give(link, given(request))).rejects.toThrow('row-level security');
      const seen = await made.transaction(person.actor, ({ evidence }) =>
        evidence.listOf(person.account.id),
      );
      expect(seen).toEqual([lower]);
    });

    test('lets the link doubt what it gave and nothing else, and the holder not undo that', async () => {
      const person = await settlePerson(made.transaction, {});
      const certificate = anEvidence(person.account.id, { id: randomUUID(), createdAt: AT });
      await give(person.actor, certificate);
      const request = await ask(person);
      const link = linkOf(request);
      const one = given(request, { validUntil: '2003-01-31' });
      await give(link, one);
      const change = (actor: Actor, changed: StoredEvidence, before: StoredEvidence) =>
        made.transaction(actor, ({ evidence }) => evidence.update(changed, before.state));
      const seen = await made.transaction(link, ({ evidence }) =>
        evidence.listOf(person.account.id),
      );
      expect(seen).toEqual([one]);
      const doubted = { ...one, state: 'doubted', doubtReason: 'Ik vergiste mij.' } as const;
      expect(await change(link, { ...certificate, state: 'doubted' }, certificate)).toBe(false);
      for (const wrong of [
        { ...doubted, validUntil: '2099-01-01' },
        { ...doubted, lastPractisedOn: '2000-02-01' },
        { ...doubted, state: 'withdrawn' as const },
      ]) {
        await expect(change(link, wrong, one)).rejects.toThrow('row-level security');
      }
      expect(await change(link, doubted, one)).toBe(true);
      for (const wrong of [
        { ...doubted, state: 'standing' as const },
        { ...doubted, doubtReason: null },
      ]) {
        await expect(change(person.actor, wrong, doubted)).rejects.toThrow('row-level security');
      }
      const away = { ...doubted, state: 'withdrawn' } as const;
      expect(await change(person.actor, away, doubted)).toBe(true);
      expect(await change(link, { ...one, state: 'standing' }, away)).toBe(false);
    });

    test('tells the holder that the link was opened, once an hour', async () => {
      const person = await settlePerson(made.transaction, {});
      const request = await ask(person);
      const open = (actor: Actor, at: string) =>
        made.transaction(actor, ({ accessLog }) =>
          accessLog.addByLink(new Date(at), ['name', 'asked-skills']),
        );
      await open(linkOf(request), '2000-03-01T10:00:00Z');
      await open(linkOf(request), '2000-03-01T10:40:00Z');
      await open(linkOf(request), '2000-03-01T12:00:00Z');
      await open({ kind: 'link', tokenHash: 'guessed' }, '2000-03-01T12:00:00Z');
      const { items } = await made.transaction(person.actor, ({ accessLog }) =>
        accessLog.list(person.account.id, { limit: 10 }),
      );
      const shared = { kind: 'sign-off-opened', viewerName: 'Els Maas', viewerId: request.id };
      expect(items).toMatchObject([
        { ...shared, times: 1 },
        { ...shared, times: 2, lastAt: new Date('2000-03-01T10:40:00Z') },
      ]);
    });

    test('forgets whom it went to, and what nothing stands of any more', async () => {
      const person = await settlePerson(made.transaction, {});
      const expired = await ask(person);
      const stands = await ask(person);
      const lapsed = await ask(person);
      const recent = await ask(person, { expiresAt: new Date('2000-06-01T10:00:00Z') });
      await made.transaction(linkOf(stands), ({ accessLog }) => accessLog.addByLink(AT, ['name']));
      for (const [request, validUntil] of [
        [stands, '2003-01-31'],
        [lapsed, '2000-03-31'],
      ] as const) {
        await give(linkOf(request), given(request, { validUntil }));
        await update(linkOf(request), answered(request));
      }
      const clear = (actor: Actor) =>
        made.transaction(actor, ({ signOffs }) =>
          signOffs.clearEnded(new Date('2000-04-30T10:00:00Z'), '2000-05-30'),
        );
      expect(await clear(person.actor)).toBe(0);
      expect(await listOf(person)).toHaveLength(4);
      await clear(SYSTEM);
      const kept = await listOf(person);
      expect(kept).toHaveLength(2);
      expect(kept).toEqual(
        expect.arrayContaining([
          recent,
          { ...answered(stands), name: null, email: null, message: '' },
        ]),
      );
      expect(kept.map(({ id }) => id)).not.toContain(expired.id);
      const { items } = await made.transaction(person.actor, ({ accessLog }) =>
        accessLog.list(person.account.id, { limit: 10 }),
      );
      expect(items).toMatchObject([{ viewerName: '' }]);
      // The evidence stays, under the name that its giver wrote.
      const evidence = await made.transaction(person.actor, (tx) =>
        tx.evidence.listOf(person.account.id),
      );
      expect(evidence.map(({ requestId }) => requestId).toSorted()).toEqual([stands.id, null]);
      expect((await behind(linkOf(stands)))?.request.name).toBeNull();
    });
  });
}

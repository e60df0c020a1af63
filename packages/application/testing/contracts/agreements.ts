import { randomUUID } from 'node:crypto';
import type { Actor, LinkActor, UserActor } from '@inzetbaar/domain/identity';
import type { AgreementParty, AgreementTerms } from '@inzetbaar/domain/placements/agreements';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  AgreementLink,
  AgreementRepository,
  AgreementStep,
  StartedAgreement,
  StoredAgreementVersion,
  StoredSignature,
} from '../../ports/index.ts';
import { aCase, aRole, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  anInterest,
  aPlacementAfter,
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
  signUp,
} from './settled-region.ts';

const AT = new Date('2000-03-01T10:00:00Z');
/** A day that no clock of a test passes. */
const LAST_DAY = '2199-12-31';

/** What every keeper of agreements must do: show them to three parties, and add to them only. */
export function describeAgreementRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of agreements`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let person: UserActor;
    /** The employer that sends is the other one; the host has the vacancy. */
    let sender: UserActor;
    let host: UserActor;
    let introductionId: string;
    let started: StartedAgreement;
    beforeAll(async () => {
      made = await make();
    });
    beforeEach(async () => {
      region = await settleRegion(made.transaction);
      person = region.person.actor;
      host = region.own.recruiter;
      const guide = await signUp(made.transaction, [
        aRole('case-manager', region.other.organisationId),
      ]);
      sender = guide.actor;
      started = await ready();
    });
    afterAll(() => made.close());

    const on = <Result>(
      actor: Actor,
      work: (
        agreements: Parameters<
          Parameters<RepositoriesUnderTest['transaction']>[1]
        >[0]['agreements'],
      ) => Promise<Result>,
    ) => made.transaction(actor, ({ agreements }) => work(agreements));
    /** Everything that has to be there before an agreement; it is not started yet. */
    const ready = async (): Promise<StartedAgreement> => {
      const introduction = anInterest(region.person, region.own, { status: 'succeeded' });
      introductionId = introduction.id;
      const fields = ['name', 'employer'] as const;
      await made.transaction(person, async ({ introductions }) => {
        await introductions.insert(introduction);
        const shown = { fields, until: LAST_DAY, createdAt: AT };
        await introductions.addRelease(randomUUID(), introduction.id, shown);
      });
      const placement = aPlacementAfter(introduction, { form: 'trial' });
      await made.transaction(host, ({ placements }) => placements.insert(placement));
      const opened = aCase(region.other.organisationId, {
        id: randomUUID(),
        email: region.person.account.email,
      });
      await made.transaction(sender, ({ secondTrack }) => secondTrack.insert(opened));
      await made.transaction(person, ({ secondTrack }) =>
        secondTrack.addVersion({ ...opened, status: 'active' }, 1),
      );
      return {
        id: randomUUID(),
        placementId: placement.id,
        introductionId: introduction.id,
        accountId: region.person.account.id,
        senderId: region.other.organisationId,
        hostId: region.own.organisationId,
        form: 'trial',
        workTitle: 'Medewerker dagbesteding',
        personName: 'Noor Janssen',
        createdAt: AT,
        caseId: opened.id,
      };
    };
    const terms: AgreementTerms = {
      form: 'trial',
      startsOn: '2000-04-01',
      endsOn: '2000-04-30',
      tasks: [{ skillId: 'adl-care', words: 'Helpen bij het eten' }],
      hours: [{ fromWeek: 1, hoursPerWeek: 4.5 }],
      guidance: { name: 'Mia Jansen', jobTitle: 'teamleider', hoursPerWeek: 2 },
      insurance: { liability: 'host', accident: null },
      fee: 'none',
      declarations: ['wages-continue'],
      intendedContract: null,
      evaluations: { midway: '2000-04-15', end: '2000-04-30' },
    };
    const aVersion = (version: number): StoredAgreementVersion => ({
      version,
      terms,
      ruleIds: ['trial.ends', 'trial.no-fee'],
      fingerprint: `print of ${version}`,
      at: AT,
      writtenOn: '2000-03-01',
    });
    const aSignature = (party: AgreementParty, version = 1): StoredSignature => ({
      version,
      party,
      fingerprint: `print of ${version}`,
      at: AT,
      name: 'Els Maas',
      jobTitle: 'manager',
      byLink: false,
    });
    const aStep = (
      party: AgreementParty,
      from: AgreementStep['from'],
      to: AgreementStep['to'],
      end: AgreementStep['end'] = null,
    ): AgreementStep => ({
      id: randomUUID(),
      agreementId: started.id,
      at: AT,
      party,
      from,
      to,
      end,
    });
    const find = (actor: Actor) => on(actor, (agreements) => agreements.find(started.id));
    const begin = () => on(person, (agreements) => agreements.start(started));
    const write = (version = 1, actor: Actor = sender) =>
      on(actor, (agreements) => agreements.addVersion(started.id, aVersion(version)));
    const take = (actor: Actor, step: AgreementStep) =>
      on(actor, (agreements) => agreements.addStep(step));
    const sign = (actor: Actor, party: AgreementParty, version = 1) =>
      on(actor, (agreements) => agreements.addSignature(started.id, aSignature(party, version)));
    const propose = async () => {
      await begin();
      await write();
      await take(sender, aStep('sender', 'draft', 'proposed'));
    };
    const agree = async () => {
      await propose();
      await sign(person, 'candidate');
      await sign(sender, 'sender');
      await sign(host, 'host');
    };
    const endReleases = () =>
      made.transaction(person, ({ introductions }) =>
        introductions.endReleases(introductionId, AT),
      );
    /** Everybody who is none of the three, also of the same employers. */
    const strangers = async (): Promise<Actor[]> => {
      const { own, other } = region;
      const guides = await signUp(made.transaction, [aRole('case-manager', own.organisationId)]);
      const platform = await signUp(made.transaction, [aRole('platform-admin')]);
      return [
        other.recruiter,
        guides.actor,
        platform.actor,
        region.coordinator,
        region.stranger.actor,
        SYSTEM,
      ];
    };

    test('is started by the person alone, and gives back what was started', async () => {
      for (const actor of [sender, host, ...(await strangers())]) {
        await expect(on(actor, (agreements) => agreements.start(started))).rejects.toThrow();
      }
      await begin();
      const expected = {
        ...started,
        senderName: 'Zorggroep Geleenbeek',
        hostName: 'Zorggroep Geleenbeek',
        status: 'draft',
        version: 0,
        inForce: null,
        end: null,
        updatedAt: AT,
        versions: [],
        signatures: [],
        evaluations: [],
      };
      expect(await find(person)).toEqual(expected);
      expect(await find(sender)).toEqual(expected);
    });

    test('is one of a placement until it is withdrawn', async () => {
      await begin();
      const second = { ...started, id: randomUUID() };
      const again = () => on(person, (agreements) => agreements.start(second));
      expect(await refusalCodeOf(again())).toBe('already_exists');
      await take(person, aStep('candidate', 'draft', 'withdrawn'));
      await again();
    });

    test('shows a draft to the person and the sender, and a proposal to the host too', async () => {
      await begin();
      await write();
      expect(await find(host)).toBeNull();
      await write(2);
      await take(sender, aStep('sender', 'draft', 'proposed'));
      expect((await find(person))?.versions).toEqual([aVersion(1), aVersion(2)]);
      expect((await find(host))?.versions).toEqual([aVersion(2)]);
      expect((await find(host))?.caseId).toBeNull();
      const { caseId } = started;
      const lists = (actor: Actor, of: Parameters<AgreementRepository['list']>[0]['of']) =>
        on(actor, (agreements) => agreements.list({ limit: 10, of, caseId }));
      expect(await lists(sender, { senderIds: [started.senderId] })).toMatchObject({ total: 1 });
      expect(await lists(host, { hostIds: [started.hostId] })).toMatchObject({ total: 0 });
      for (const actor of await strangers()) expect(await find(actor)).toBeNull();
    });

    test('hides a proposal from the host once the release has ended', async () => {
      await propose();
      expect(await find(host)).not.toBeNull();
      await endReleases();
      expect(await find(host)).toBeNull();
      await expect(sign(host, 'host')).rejects.toThrow();
      const listed = await on(host, (agreements) =>
        agreements.list({ limit: 10, of: { hostIds: [region.own.organisationId] } }),
      );
      expect(listed).toEqual({ items: [], nextCursor: null, total: 0 });
    });

    test('leaves the host what all three signed', async () => {
      await agree();
      await endReleases();
      expect(await find(host)).toMatchObject({ status: 'agreed', inForce: 1 });
    });

    test('takes versions of the sender, one after the other', async () => {
      await begin();
      for (const actor of [person, host, ...(await strangers())]) {
        await expect(write(1, actor)).rejects.toThrow();
      }
      expect(await write(1)).toBe(true);
      expect(await write(1)).toBe(false);
      expect(await write(3)).toBe(false);
      const other = { ...aVersion(2), terms: { ...terms, form: 'contract' as const } };
      await expect(
        on(sender, (agreements) => agreements.addVersion(started.id, other)),
      ).rejects.toThrow();
    });

    test('takes a signature of each for itself, and is in force with the third', async () => {
      await propose();
      for (const [actor, party] of [
        [person, 'host'],
        [host, 'sender'],
        [sender, 'candidate'],
      ] as const) {
        await expect(sign(actor, party)).rejects.toThrow();
      }
      for (const actor of await strangers()) await expect(sign(actor, 'host')).rejects.toThrow();
      expect(await sign(host, 'host')).toBe(true);
      expect(await refusalCodeOf(sign(host, 'host'))).toBe('already_exists');
      expect(await sign(person, 'candidate')).toBe(true);
      expect(await find(person)).toMatchObject({ status: 'proposed', inForce: null });
      expect(await sign(sender, 'sender')).toBe(true);
      const held = await find(person);
      expect(held).toMatchObject({ status: 'agreed', inForce: 1 });
      expect(held?.signatures).toEqual([
        aSignature('candidate'),
        aSignature('host'),
        aSignature('sender'),
      ]);
    });

    test('takes no signature under a draft, another text or an older version', async () => {
      await begin();
      await write();
      await expect(sign(sender, 'sender')).rejects.toThrow();
      await take(sender, aStep('sender', 'draft', 'proposed'));
      const other = { ...aSignature('sender'), fingerprint: 'print of something else' };
      expect(await on(sender, (agreements) => agreements.addSignature(started.id, other))).toBe(
        false,
      );
      await write(2);
      expect(await sign(sender, 'sender', 1)).toBe(false);
      expect((await find(sender))?.signatures).toEqual([]);
    });

    test('keeps the version in force until all three signed the next', async () => {
      await agree();
      await write(2);
      await sign(person, 'candidate', 2);
      await sign(sender, 'sender', 2);
      expect(await find(host)).toMatchObject({ version: 2, inForce: 1, status: 'agreed' });
      await sign(host, 'host', 2);
      expect(await find(host)).toMatchObject({ version: 2, inForce: 2 });
      expect((await find(person))?.signatures).toHaveLength(6);
    });

    test('takes a step of who may, from where it stands', async () => {
      await begin();
      await expect(take(sender, aStep('sender', 'draft', 'proposed'))).rejects.toThrow();
      await write();
      await expect(take(person, aStep('candidate', 'draft', 'proposed'))).rejects.toThrow();
      await expect(take(person, aStep('sender', 'draft', 'proposed'))).rejects.toThrow();
      expect(await take(sender, aStep('sender', 'draft', 'proposed'))).toBe(true);
      expect(await take(sender, aStep('sender', 'draft', 'withdrawn'))).toBe(false);
      await expect(take(host, aStep('host', 'proposed', 'withdrawn'))).rejects.toThrow();
      expect(await take(host, aStep('host', 'proposed', 'draft'))).toBe(true);
      expect(await find(host)).toBeNull();
      expect(await find(person)).toMatchObject({ status: 'draft' });
    });

    test('ends early with its day, reason and party', async () => {
      await agree();
      const end = { on: '2000-04-10', reason: 'travel' } as const;
      await expect(take(host, aStep('host', 'agreed', 'ended-early'))).rejects.toThrow();
      expect(await take(host, aStep('host', 'agreed', 'ended-early', end))).toBe(true);
      expect(await find(person)).toMatchObject({
        status: 'ended-early',
        end: { ...end, by: 'host' },
      });
      await expect(write(2)).rejects.toThrow();
    });

    test('keeps one evaluation of each party at each moment', async () => {
      const evaluation = (party: AgreementParty) => ({
        moment: 'midway' as const,
        party,
        at: AT,
        marks: { tasks: 'good', hours: 'can-be-better', guidance: 'not-good' } as const,
        advice: 'go-on' as const,
        words: 'Gaat goed',
      });
      const say = (actor: Actor, party: AgreementParty) =>
        on(actor, (agreements) => agreements.addEvaluation(started.id, evaluation(party)));
      await propose();
      await expect(say(person, 'candidate')).rejects.toThrow();
      await sign(person, 'candidate');
      await sign(sender, 'sender');
      await sign(host, 'host');
      await say(person, 'candidate');
      await say(host, 'host');
      await expect(say(host, 'sender')).rejects.toThrow();
      expect(await refusalCodeOf(say(host, 'host'))).toBe('already_exists');
      expect((await find(sender))?.evaluations).toEqual([
        evaluation('candidate'),
        evaluation('host'),
      ]);
    });

    test('tells the platform alone what it waits for, and keeps each reminder once', async () => {
      const waiting = async (actor: Actor) =>
        (await on(actor, (agreements) => agreements.listWaiting(null, 500))).find(
          ({ id }) => id === started.id,
        );
      await begin();
      expect(await waiting(SYSTEM)).toBeUndefined();
      await write();
      await take(sender, aStep('sender', 'draft', 'proposed'));
      await sign(person, 'candidate');
      const { accountId, senderId, hostId } = started;
      expect(await waiting(SYSTEM)).toEqual({
        id: started.id,
        introductionId,
        accountId,
        senderId,
        hostId,
        status: 'proposed',
        version: 1,
        askedOn: '2000-03-01',
        signedBy: ['candidate'],
        inForce: null,
        evaluations: [],
      });
      await sign(sender, 'sender');
      await sign(host, 'host');
      const { startsOn, endsOn, evaluations } = terms;
      expect((await waiting(SYSTEM))?.inForce).toMatchObject({ startsOn, endsOn, evaluations });
      const reminder = { party: 'host', about: 'midway', version: 0 } as const;
      const remind = (actor: Actor) =>
        on(actor, (agreements) => agreements.addReminder(started.id, reminder, AT));
      expect(await remind(SYSTEM)).toBe(true);
      expect(await remind(SYSTEM)).toBe(false);
      for (const actor of [person, sender, host]) {
        expect(await waiting(actor)).toBeUndefined();
        await expect(remind(actor)).rejects.toThrow();
      }
    });

    test('lists by latest change, in pages', async () => {
      await begin();
      await take(person, { ...aStep('candidate', 'draft', 'withdrawn') });
      const second = { ...started, id: randomUUID(), createdAt: new Date('2000-03-02T10:00:00Z') };
      await on(person, (agreements) => agreements.start(second));
      const page = await on(person, (agreements) =>
        agreements.list({ limit: 1, of: { accountId: region.person.account.id } }),
      );
      expect(page).toMatchObject({ total: 2, items: [{ id: second.id }] });
      const next = await on(sender, (agreements) =>
        agreements.list({
          limit: 1,
          cursor: page.nextCursor ?? '',
          of: { senderIds: [region.other.organisationId] },
        }),
      );
      expect(next).toMatchObject({ total: 2, items: [{ id: started.id }], nextCursor: null });
    });

    describe('a link', () => {
      const aLink = (
        party: AgreementParty,
        change: Partial<AgreementLink> = {},
      ): AgreementLink => ({
        id: randomUUID(),
        agreementId: started.id,
        version: 1,
        party,
        name: 'Dirk Peters',
        email: 'directeur@example.org',
        tokenHash: `hash of ${randomUUID()}`,
        createdAt: AT,
        expiresAt: AT,
        ...change,
      });
      const send = (actor: Actor, link: AgreementLink) =>
        on(actor, (agreements) => agreements.addLink(link));
      const holder = ({ tokenHash }: AgreementLink): LinkActor => ({ kind: 'link', tokenHash });
      const behind = (link: AgreementLink) =>
        on(holder(link), (agreements) => agreements.findByLink());

      test('is sent for the own side, and to the own address by the person', async () => {
        await propose();
        await expect(send(host, aLink('sender'))).rejects.toThrow();
        await expect(send(person, aLink('candidate'))).rejects.toThrow();
        for (const actor of await strangers()) {
          await expect(send(actor, aLink('host'))).rejects.toThrow();
        }
        await send(person, aLink('candidate', { email: region.person.account.email }));
        await send(host, aLink('host'));
        const count = (actor: Actor) =>
          on(actor, (agreements) => agreements.countLinks(started.id, 1));
        expect(await count(host)).toBe(1);
        expect(await count(sender)).toBe(0);
      });

      test('leads to the agreement with the names of both, and signs once', async () => {
        await propose();
        const link = aLink('host');
        await send(host, link);
        const found = await behind(link);
        expect(found?.link).toEqual(link);
        expect(found?.agreement).toEqual(await find(host));
        await expect(sign(holder(link), 'sender')).rejects.toThrow();
        expect(await sign(holder(link), 'host')).toBe(true);
        expect((await find(person))?.signatures).toEqual([{ ...aSignature('host'), byLink: true }]);
        expect(await behind(link)).toBeNull();
        await expect(sign(holder(link), 'host')).rejects.toThrow();
      });

      test('takes no step, evaluates nothing and writes nothing', async () => {
        await propose();
        const link = aLink('sender');
        await send(sender, link);
        const actor = holder(link);
        await expect(write(2, actor)).rejects.toThrow();
        await expect(take(actor, aStep('sender', 'proposed', 'withdrawn'))).rejects.toThrow();
        await expect(send(actor, aLink('sender'))).rejects.toThrow();
        expect((await behind(link))?.agreement.caseId).toBeNull();
      });

      test('leads nowhere after a change, after the release, and when it is guessed', async () => {
        await propose();
        const ofHost = aLink('host');
        const ofSender = aLink('sender');
        await send(host, ofHost);
        await send(sender, ofSender);
        expect(await behind(aLink('host'))).toBeNull();
        await endReleases();
        expect(await behind(ofHost)).toBeNull();
        expect(await behind(ofSender)).not.toBeNull();
        await write(2);
        expect(await behind(ofSender)).toBeNull();
      });

      test('tells the person of each look', async () => {
        await propose();
        const link = aLink('sender');
        await send(sender, link);
        await made.transaction(holder(link), ({ accessLog }) =>
          accessLog.addByLink(AT, ['agreement']),
        );
        const { items } = await made.transaction(person, ({ accessLog }) =>
          accessLog.list(region.person.account.id, { limit: 10 }),
        );
        expect(items).toMatchObject([
          { kind: 'agreement-viewed', viewerName: 'Dirk Peters', viewerId: link.id },
        ]);
      });
    });

    test('comes into force once when the last two sign at the same moment', async () => {
      await propose();
      await sign(person, 'candidate');
      const both = await Promise.allSettled([sign(sender, 'sender'), sign(host, 'host')]);
      expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      expect(await find(person)).toMatchObject({ status: 'agreed', inForce: 1 });
    });
  });
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCESS_KINDS, type Actor } from '@inzetbaar/domain/identity';
import type { AccessEntry, RankingEntry, Repositories } from '../../ports/index.ts';
import { SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  anInterest,
  type RepositoriesUnderTest,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

/** What every keeper of logs and mail must do. */
export function describeAccountability(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a keeper of what happened`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const anEntry = (change: Partial<AccessEntry> = {}): AccessEntry => ({
      at: new Date('2000-03-01T10:00:00Z'),
      kind: 'profile-viewed',
      viewerId: region.own.recruiter.userId,
      viewerName: 'Recruiter',
      organisationId: region.own.organisationId,
      vacancyId: region.own.vacancy.id,
      fields: ['skills', 'hours'],
      ...change,
    });

    test('shows the access log to the person it is about, newest first, with names', async () => {
      const person = await settlePerson(made.transaction, {});
      const [old, recent] = [
        anEntry(),
        anEntry({ at: new Date('2000-03-02T10:00:00Z'), fields: [] }),
      ];
      await made.transaction(region.own.recruiter, async ({ accessLog }) => {
        await accessLog.add(old, person.account.id);
        await accessLog.add(recent, person.account.id);
        await accessLog.addForAccounts(anEntry(), [region.stranger.account.id]);
        await accessLog.addForAccounts(anEntry(), []);
      });
      const list = (actor: typeof person.actor, cursor?: string) =>
        made.transaction(actor, ({ accessLog }) =>
          accessLog.list(person.account.id, { limit: 1, cursor }),
        );
      const first = await list(person.actor);
      expect(first.items).toMatchObject([recent]);
      expect(first.items[0]?.vacancyTitle).toBe(region.own.vacancy.title);
      expect(first.items[0]?.organisationName).not.toBeNull();
      expect(first.total).toBe(2);
      expect((await list(person.actor, first.nextCursor ?? '')).items).toMatchObject([old]);
      for (const actor of [region.own.recruiter, region.stranger.actor, region.coordinator]) {
        expect((await list(actor)).total).toBe(0);
      }
    });

    describe('of the same look', () => {
      const at = (time: string) => new Date(`2000-03-01T${time}:00Z`);
      const log = (entry: AccessEntry, accountId: string) =>
        made.transaction(region.own.recruiter, ({ accessLog }) => accessLog.add(entry, accountId));
      const listOf = async ({ account, actor }: Awaited<ReturnType<typeof settlePerson>>) =>
        (
          await made.transaction(actor, ({ accessLog }) =>
            accessLog.list(account.id, { limit: 100 }),
          )
        ).items;

      test('within an hour makes one entry, with the first and last moment and how often', async () => {
        const person = await settlePerson(made.transaction, {});
        await log(anEntry({ at: at('10:00') }), person.account.id);
        await log(anEntry({ at: at('10:20'), fields: ['hours', 'skills'] }), person.account.id);
        await log(anEntry({ at: at('10:59') }), person.account.id);
        await log(anEntry({ at: at('11:00') }), person.account.id);
        expect(await listOf(person)).toMatchObject([
          { at: at('11:00'), lastAt: at('11:00'), times: 1 },
          { at: at('10:00'), lastAt: at('10:59'), times: 3, fields: ['skills', 'hours'] },
        ]);
      });

      test.each<[string, Partial<AccessEntry>]>([
        ['of another kind', { kind: 'release-viewed' }],
        ['at more of the person', { fields: ['skills', 'hours', 'name'] }],
        ['at less of the person', { fields: ['skills'] }],
        ['for no vacancy', { vacancyId: null }],
        ['for no organisation', { organisationId: null }],
      ])('stays apart from a look %s', async (_, change) => {
        const person = await settlePerson(made.transaction, {});
        await log(anEntry(), person.account.id);
        await log(anEntry(change), person.account.id);
        await log(anEntry(), region.stranger.account.id);
        expect((await listOf(person)).map(({ times }) => times)).toEqual([1, 1]);
      });

      test('stays apart from that of another viewer', async () => {
        const person = await settlePerson(made.transaction, {});
        const viewerId = region.other.recruiter.userId;
        await log(anEntry(), person.account.id);
        await made.transaction(region.other.recruiter, ({ accessLog }) =>
          accessLog.add(anEntry({ viewerId }), person.account.id),
        );
        expect((await listOf(person)).map(({ times }) => times)).toEqual([1, 1]);
      });

      test('is counted whole when many come at once, in lists and alone', async () => {
        const people = [
          await settlePerson(made.transaction, {}),
          await settlePerson(made.transaction, {}),
        ];
        const passports = people.map(({ passport }) => passport.id);
        const entry = anEntry({ kind: 'profile-listed' });
        await Promise.all(
          Array.from({ length: 12 }, (_, index) =>
            made.transaction(region.own.recruiter, async ({ accessLog }) => {
              // Each other one the other way round: no order may make them wait for each other.
              const order = index % 2 === 0 ? passports : passports.toReversed();
              await accessLog.addForPassports(entry, order);
              await accessLog.add(entry, people[index % 2]?.account.id ?? '');
            }),
          ),
        );
        for (const person of people) expect(await listOf(person)).toMatchObject([{ times: 18 }]);
      });
    });

    test('writes about whoever holds the passports, and passes over who hides and is not in contact', async () => {
      const seen = await settlePerson(made.transaction, {});
      const hidden = await settlePerson(made.transaction, { visible: false });
      const known = await settlePerson(made.transaction, { visible: false });
      await made.transaction(known.actor, ({ introductions }) =>
        introductions.insert(anInterest(known, region.own)),
      );
      const entry = anEntry({ kind: 'profile-listed' });
      await made.transaction(region.own.recruiter, ({ accessLog }) =>
        accessLog.addForPassports(entry, [
          seen.passport.id,
          hidden.passport.id,
          known.passport.id,
          randomUUID(),
        ]),
      );
      const count = async ({ account, actor }: typeof seen) =>
        (
          await made.transaction(actor, ({ accessLog }) =>
            accessLog.list(account.id, { limit: 10 }),
          )
        ).total;
      expect(await count(seen)).toBe(1);
      expect(await count(hidden)).toBe(0);
      expect(await count(known)).toBe(1);
    });

    test('gives back every kind of look', async () => {
      const person = await settlePerson(made.transaction, {});
      await made.transaction(region.own.recruiter, async ({ accessLog }) => {
        for (const kind of ACCESS_KINDS) await accessLog.add(anEntry({ kind }), person.account.id);
      });
      const { items } = await made.transaction(person.actor, ({ accessLog }) =>
        accessLog.list(person.account.id, { limit: 100 }),
      );
      expect(items.map(({ kind }) => kind).sort()).toEqual([...ACCESS_KINDS].sort());
    });

    test('is not written in the name of another', async () => {
      const forged = anEntry({ viewerId: region.other.recruiter.userId });
      const add = made.transaction(region.own.recruiter, ({ accessLog }) =>
        accessLog.add(forged, region.person.account.id),
      );
      await expect(add).rejects.toThrow();
    });

    test('keeps rankings as they were shown, for who they were shown to', async () => {
      const person = await settlePerson(made.transaction, {});
      const ranking = (day: string): RankingEntry => ({
        at: new Date(`2000-03-${day}T10:00:00Z`),
        viewerId: person.account.id,
        kind: 'vacancies-for-person',
        subjectId: person.account.id,
        weightsVersion: '1',
        fingerprint: 'abc',
        shown: [randomUUID(), randomUUID(), randomUUID()],
      });
      const [old, recent] = [ranking('01'), ranking('02')];
      await made.transaction(person.actor, async ({ rankingLog }) => {
        await rankingLog.add(old);
        await rankingLog.add(recent);
      });
      const list = (actor: typeof person.actor) =>
        made.transaction(actor, ({ rankingLog }) =>
          rankingLog.list(person.account.id, { limit: 10 }),
        );
      expect((await list(person.actor)).items).toEqual([recent, old]);
      expect((await list(region.stranger.actor)).total).toBe(0);
    });

    test('keeps audit rows whoever asks', async () => {
      for (const actor of [region.person.actor, region.own.recruiter, SYSTEM]) {
        const entry = {
          at: new Date('2000-03-01T10:00:00Z'),
          actor,
          action: 'test.happened',
          subjectType: 'vacancy',
          subjectId: region.own.vacancy.id,
          organisationId: null,
        };
        await made.transaction(actor, async ({ audit }) => {
          await audit.record({ ...entry, details: { count: 1, isDone: true, left: null } });
          await audit.recordMany([entry, entry]);
        });
      }
    });

    test('hands mail to the system alone, again later when it was postponed, and never after it went', async () => {
      const mail = {
        id: randomUUID(),
        to: 'a@example.org',
        subject: 'Één',
        body: 'Regel\nen nog een',
      };
      const [t1, t2, t3] = ['01', '02', '03'].map((day) => new Date(`2000-03-${day}T10:00:00Z`));
      if (t1 === undefined || t2 === undefined || t3 === undefined) throw new Error('no days');
      await made.transaction(region.person.actor, ({ mail: queue }) => queue.add(mail));
      const notForPeople = await made.transaction(region.person.actor, ({ mail: queue }) =>
        queue.claimDue(t1, t1),
      );
      expect(notForPeople).toBeNull();

      /** Takes what is due until it is this mail or nothing; other mail counts as sent. */
      const claim = (now: Date, then: 'postpone' | 'send') =>
        made.transaction(SYSTEM, async ({ mail: queue }) => {
          for (;;) {
            const due = await queue.claimDue(now, t3);
            if (due === null) return null;
            if (due.id === mail.id && then === 'postpone') await queue.postpone(due.id, t2);
            else await queue.markSent(due.id, now);
            if (due.id === mail.id) return due;
          }
        });
      expect(await claim(t1, 'postpone')).toEqual({ ...mail, attempts: 1 });
      expect(await claim(t1, 'send')).toBeNull();
      expect(await claim(t2, 'send')).toEqual({ ...mail, attempts: 2 });
      expect(await claim(t3, 'send')).toBeNull();
    });

    test('mail that may have gone is handed to nobody again, unless it was surely not taken', async () => {
      const at = (minute: number) => new Date(Date.UTC(2000, 4, 1, 10, minute));
      const mail = { id: randomUUID(), to: 'c@example.org', subject: 'Drie', body: 'Regel' };
      const asSystem = <Result>(work: (tx: Repositories) => Promise<Result>) =>
        made.transaction(SYSTEM, work);
      await asSystem(async ({ mail: queue }) => {
        for (let one = await queue.claimDue(at(0), at(0)); one !== null;) {
          await queue.markSent(one.id, at(0));
          one = await queue.claimDue(at(0), at(0));
        }
      });
      await made.transaction(region.person.actor, ({ mail: queue }) => queue.add(mail));
      const claim = (minute: number) =>
        asSystem(({ mail: queue }) => queue.claimDue(at(minute), at(minute + 2)));
      const handOver = (attempt: number, minute: number) =>
        asSystem(({ mail: queue }) => queue.handOver(mail.id, attempt, at(minute)));
      expect((await claim(0))?.attempts).toBe(1);
      // For whoever claimed it alone, until the time is over.
      expect(await claim(1)).toBeNull();
      expect((await claim(2))?.attempts).toBe(2);
      expect([await handOver(1, 3), await handOver(2, 3), await handOver(2, 3)]).toEqual([
        false,
        true,
        false,
      ]);
      expect(await claim(10)).toBeNull();
      await asSystem(({ mail: queue }) => queue.postpone(mail.id, at(11)));
      expect((await claim(11))?.attempts).toBe(3);
      expect(await handOver(3, 12)).toBe(true);
      const settle = (minute: number) =>
        asSystem(({ mail: queue }) => queue.settleHanded(at(minute)));
      expect([await settle(12), await settle(13), await settle(13)]).toEqual([0, 1, 0]);
      expect(await claim(59)).toBeNull();
    });

    test('forgets mail only after it was sent, and for the system alone', async () => {
      const due = new Date('2000-03-01T10:00:00Z');
      const add = (id: string) =>
        made.transaction(region.person.actor, ({ mail }) =>
          mail.add({ id, to: 'b@example.org', subject: 'Twee', body: 'Regel' }),
        );
      const tidy = (actor: Actor, before: string) =>
        made.transaction(actor, ({ mail }) => mail.tidySent(new Date(before)));
      const waiting = randomUUID();
      await add(waiting);
      await tidy(region.person.actor, '2000-04-01T10:00:00Z');
      await tidy(SYSTEM, '2000-04-01T10:00:00Z');
      // Not forgotten: it cannot be added a second time.
      expect(await refusalCodeOf(add(waiting))).toBe('already_exists');
      await made.transaction(SYSTEM, async ({ mail }) => {
        const next = () => mail.claimDue(due, due);
        for (let one = await next(); one !== null; one = await next()) {
          await mail.markSent(one.id, due);
        }
      });
      await tidy(SYSTEM, '2000-03-01T10:00:00Z');
      await tidy(region.person.actor, '2000-04-01T10:00:00Z');
      expect(await refusalCodeOf(add(waiting))).toBe('already_exists');
      await tidy(SYSTEM, '2000-03-01T10:00:01Z');
      await add(waiting);
    });
  });
}

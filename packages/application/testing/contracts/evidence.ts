import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceReminder, StoredEvidence } from '../../ports/index.ts';
import { anEvidence, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  type RepositoriesUnderTest,
  type SettledPerson,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

const AT = new Date('2000-03-01T10:00:00Z');

/** What every keeper of evidence must do: for the person alone, each end told once. */
export function describeEvidenceRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of evidence`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const give = async (
      { actor, account }: SettledPerson,
      change: Partial<StoredEvidence> = {},
    ): Promise<StoredEvidence> => {
      const given = anEvidence(account.id, { id: randomUUID(), createdAt: AT, ...change });
      await made.transaction(actor, ({ evidence }) => evidence.insert(given));
      return given;
    };
    const listOf = ({ actor, account }: SettledPerson) =>
      made.transaction(actor, ({ evidence }) => evidence.listOf(account.id));
    const claim = (today: string, until: string): Promise<readonly EvidenceReminder[]> =>
      made.transaction(SYSTEM, ({ evidence }) => evidence.claimReminders(today, until, 50));

    test('gives back what was written, oldest first', async () => {
      const person = await settlePerson(made.transaction, {});
      const later = await give(person, {
        kind: 'evaluation',
        lastPractisedOn: '2000-02-29',
        validUntil: '2003-01-31',
        createdAt: new Date('2000-04-01T10:00:00Z'),
      });
      const first = await give(person, { kind: 'own-statement', givenBy: null });
      expect(await listOf(person)).toEqual([first, later]);
      const own = await made.transaction(person.actor, ({ passports }) =>
        passports.findWithEvidence(person.account.id),
      );
      expect(own).toEqual({ passport: person.passport, evidence: [first, later] });
      const found = await made.transaction(person.actor, ({ evidence }) => evidence.find(later.id));
      expect(found).toEqual(later);
    });

    test('changes practice, end and state, and nothing else, from the state that was read', async () => {
      const person = await settlePerson(made.transaction, {});
      const given = await give(person);
      const changed = {
        ...given,
        lastPractisedOn: '2000-02-01',
        validUntil: '2001-01-31',
        state: 'withdrawn',
      } as const;
      const write = () =>
        made.transaction(person.actor, ({ evidence }) =>
          evidence.update({ ...changed, level: 1, givenBy: 'Iemand anders' }, 'standing'),
        );
      expect(await write()).toBe(true);
      expect(await write()).toBe(false);
      expect(await listOf(person)).toEqual([changed]);
    });

    test('is for the person alone', async () => {
      const { person, stranger, own, coordinator } = region;
      const given = await give(person);
      for (const actor of [stranger.actor, own.recruiter, coordinator, SYSTEM]) {
        const seen = await made.transaction(actor, async ({ evidence }) => [
          await evidence.find(given.id),
          ...(await evidence.listOf(person.account.id)),
        ]);
        expect(seen).toEqual([null]);
        const stolen = { ...given, state: 'withdrawn' } as const;
        expect(
          await made.transaction(actor, ({ evidence }) => evidence.update(stolen, 'standing')),
        ).toBe(false);
        const added = anEvidence(person.account.id, { id: randomUUID() });
        await expect(
          made.transaction(actor, ({ evidence }) => evidence.insert(added)),
        ).rejects.toThrow('row-level security');
      }
    });

    test.each(['colleague', 'supervisor'] as const)(
      'does not take the word of a %s from the person themselves',
      async (kind) => {
        await expect(give(region.person, { kind })).rejects.toThrow('row-level security');
      },
    );

    test('keeps one own statement for a skill, and a new one after it was withdrawn', async () => {
      const person = await settlePerson(made.transaction, {});
      const own = { kind: 'own-statement', givenBy: null } as const;
      const first = await give(person, own);
      expect(await refusalCodeOf(give(person, own))).toBe('already_exists');
      await made.transaction(person.actor, ({ evidence }) =>
        evidence.update({ ...first, state: 'withdrawn' }, 'standing'),
      );
      await give(person, own);
      expect(await listOf(person)).toHaveLength(2);
    });

    test('names people once for an end that is near, and again for another end', async () => {
      const person = await settlePerson(made.transaction, {});
      const near = await give(person, { validUntil: '1990-02-01' });
      await give(person, { validUntil: '1990-01-20' });
      const mine = async () =>
        (await claim('1990-01-15', '1990-02-15')).filter(
          ({ accountId }) => accountId === person.account.id,
        );
      const { email, locale } = person.account;
      const accountId = person.account.id;
      expect(await mine()).toEqual([
        { accountId, email, locale, skills: 1, firstValidUntil: '1990-01-20' },
      ]);
      expect(await mine()).toEqual([]);
      await made.transaction(person.actor, ({ evidence }) =>
        evidence.update({ ...near, validUntil: '1990-02-10' }, 'standing'),
      );
      expect(await mine()).toMatchObject([{ firstValidUntil: '1990-02-10' }]);
    });

    test('names nobody for what is far, past, withdrawn or no longer in the passport', async () => {
      const person = await settlePerson(made.transaction, {});
      await give(person, { validUntil: '1991-03-01' });
      await give(person, { validUntil: '1991-01-14' });
      await give(person, { validUntil: '1991-02-01', state: 'withdrawn' });
      await give(person, { validUntil: '1991-02-01', skillId: 'wondzorg' });
      expect(await claim('1991-01-15', '1991-02-15')).toEqual([]);
    });

    test('names nobody to anybody but the platform, nor whose account is blocked', async () => {
      const person = await settlePerson(made.transaction, {});
      await give(person, { validUntil: '1992-02-01' });
      for (const actor of [person.actor, region.own.recruiter]) {
        const named = await made.transaction(actor, ({ evidence }) =>
          evidence.claimReminders('1992-01-15', '1992-02-15', 50),
        );
        expect(named).toEqual([]);
      }
      await made.transaction(SYSTEM, ({ accounts }) =>
        accounts.update(person.account.id, { disabledAt: new Date() }),
      );
      expect(await claim('1992-01-15', '1992-02-15')).toEqual([]);
    });
  });
}

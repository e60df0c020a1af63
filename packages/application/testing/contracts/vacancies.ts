import { randomUUID } from 'node:crypto';
import type { Actor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VacancyToStore } from '../../ports/index.ts';
import { ANONYMOUS, aVacancy, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  anInterest,
  aPlacementAfter,
  type RepositoriesUnderTest,
  type SettledEmployer,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

const TODAY = '2000-03-02';

/** What every keeper of vacancies must do. */
export function describeVacancyRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of vacancies`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const draft = (employer: SettledEmployer, change: Partial<VacancyToStore> = {}) =>
      aVacancy(
        { id: employer.vacancy.locationId, organisationId: employer.organisationId },
        { id: randomUUID(), ...change },
      );
    const keep = async (change: Partial<VacancyToStore> = {}, employer = region.own) => {
      const vacancy = draft(employer, change);
      await made.transaction(employer.recruiter, ({ vacancies }) => vacancies.insert(vacancy));
      return vacancy;
    };
    const find = (actor: Actor, id: string) =>
      made.transaction(actor, ({ vacancies }) => vacancies.find(id));
    const update = (actor: Actor, vacancy: VacancyToStore, expectedVersion: number) =>
      made.transaction(actor, ({ vacancies }) => vacancies.update(vacancy, expectedVersion));

    test('gives back whole what was kept, with place and employer', async () => {
      const vacancy = await keep({
        externalId: randomUUID(),
        description: 'Regel één.\n\n<b>Geen HTML</b> – „aanhaling”',
        capacity: { kind: 'hours', hoursPerWeek: 120.5 },
        skills: [
          { skillId: 'wondzorg', level: 5, importance: 'desirable' },
          { skillId: 'begeleiden-dagbesteding', level: 1, importance: 'essential' },
        ],
        titles: ['verzorgende-ig', 'verpleegkundige'],
        reservedProcedures: ['injection'],
        hoursMin: 7.5,
        growth: { startHours: 4, fullAfterWeeks: 12 },
        adaptations: ['driving-by-colleague'],
        availability: 0b1010_0000_0001,
        startsOn: '2000-02-29',
        expiresOn: null,
        publishedAt: new Date('2000-02-01T00:00:00.123Z'),
      });
      const found = await find(region.own.recruiter, vacancy.id);
      expect(found).toMatchObject(vacancy);
      expect(found?.location).toMatchObject({
        id: vacancy.locationId,
        organisationId: vacancy.organisationId,
      });
      expect(found?.organisationName).not.toBe('');
      const many = await made.transaction(region.own.recruiter, ({ vacancies }) =>
        vacancies.findMany([vacancy.id, randomUUID()]),
      );
      expect(many).toEqual([found]);
    });

    test.each(['draft', 'paused', 'closed', 'expired'] as const)(
      'shows one that is %s to its owner and the system alone',
      async (status) => {
        const { id } = await keep({ status });
        for (const actor of [region.own.recruiter, SYSTEM]) {
          expect((await find(actor, id))?.status).toBe(status);
        }
        for (const actor of [
          region.other.recruiter,
          region.person.actor,
          region.coordinator,
          ANONYMOUS,
        ]) {
          expect(await find(actor, id)).toBeNull();
        }
      },
    );

    test('shows a published one to everybody who is signed in', async () => {
      const { id } = await keep();
      expect(await find(region.person.actor, id)).not.toBeNull();
      expect(await find(region.other.recruiter, id)).not.toBeNull();
      expect(await find(ANONYMOUS, id)).toBeNull();
    });

    test('keeps showing it to who is in contact about it', async () => {
      const vacancy = await keep();
      const person = await settlePerson(made.transaction, {});
      await made.transaction(person.actor, ({ introductions }) =>
        introductions.insert(anInterest(person, { ...region.own, vacancy })),
      );
      await update(region.own.recruiter, { ...vacancy, status: 'closed', version: 2 }, 1);
      expect((await find(person.actor, vacancy.id))?.status).toBe('closed');
      expect(await find(region.stranger.actor, vacancy.id)).toBeNull();
    });

    test('is written for the own organisation only', async () => {
      const vacancy = draft(region.own);
      for (const actor of [region.other.recruiter, region.person.actor]) {
        const insert = made.transaction(actor, ({ vacancies }) => vacancies.insert(vacancy));
        await expect(insert).rejects.toThrow();
      }
      const kept = await keep();
      expect(
        await update(region.other.recruiter, { ...kept, title: 'Gekaapt', version: 2 }, 1),
      ).toBe(false);
      expect(await find(region.own.recruiter, kept.id)).toMatchObject(kept);
    });

    test('changes all of it, and only from the version that was read', async () => {
      const vacancy = await keep();
      const changed: VacancyToStore = {
        ...vacancy,
        title: 'Gastvrouw',
        skills: [{ skillId: 'gastvrijheid', level: 2, importance: 'essential' }],
        capacity: { kind: 'hours', hoursPerWeek: 64 },
        lanes: ['traineeship'],
        expiresOn: null,
        version: 2,
        updatedAt: new Date('2000-03-02T10:00:00Z'),
      };
      expect(await update(region.own.recruiter, changed, 1)).toBe(true);
      expect(await update(region.own.recruiter, { ...changed, title: 'Te laat' }, 1)).toBe(false);
      expect(await find(region.own.recruiter, vacancy.id)).toMatchObject(changed);
    });

    test('lets one of two win who change the same version at once', async () => {
      const vacancy = await keep();
      const both = await Promise.all(
        ['Een', 'Twee'].map((title) =>
          update(region.own.recruiter, { ...vacancy, title, version: 2 }, 1),
        ),
      );
      expect(both.sort()).toEqual([false, true]);
    });

    test('lets the system change the status and keeps everything else', async () => {
      const vacancy = await keep({ status: 'published' });
      const expired = { ...vacancy, status: 'expired', version: 2 } as const;
      expect(await update(SYSTEM, expired, 1)).toBe(true);
      expect(await find(SYSTEM, vacancy.id)).toMatchObject(expired);
    });

    test('takes an external id once within an organisation, and finds by it', async () => {
      const externalId = randomUUID();
      const own = await keep({ externalId });
      await keep({ externalId }, region.other);
      expect(await refusalCodeOf(keep({ externalId }))).toBe('already_exists');
      const found = await made.transaction(region.own.recruiter, ({ vacancies }) =>
        vacancies.findByExternalIds(region.own.organisationId, [externalId, 'niets']),
      );
      expect(found.map(({ id }) => id)).toEqual([own.id]);
    });

    test('lists the published ones in order of id, page after page', async () => {
      const kept = [await keep(), await keep(), await keep({ status: 'paused' })];
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page = await made.transaction(SYSTEM, ({ vacancies }) =>
          vacancies.listPublished(after, 2),
        );
        seen.push(...page.map(({ id }) => id));
        const last = page.at(-1);
        if (last === undefined) break;
        after = last.id;
      }
      expect(seen).toEqual([...seen].sort());
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining([kept[0]?.id, kept[1]?.id]));
      expect(seen).not.toContain(kept[2]?.id);
    });

    test('lists what has passed its last day, while it was open', async () => {
      const past = await keep({ expiresOn: '2000-03-01' });
      const paused = await keep({ status: 'paused', expiresOn: '2000-01-01' });
      const open = [
        await keep({ expiresOn: TODAY }),
        await keep({ expiresOn: null }),
        await keep({ status: 'draft', expiresOn: '2000-03-01' }),
        await keep({ status: 'closed', expiresOn: '2000-03-01' }),
      ].map(({ id }) => id);
      const expired = await made.transaction(SYSTEM, ({ vacancies }) =>
        vacancies.listExpired(TODAY, 10_000),
      );
      const ids = expired.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([past.id, paused.id]));
      expect(ids.filter((id) => open.includes(id))).toEqual([]);
      const one = await made.transaction(SYSTEM, ({ vacancies }) =>
        vacancies.listExpired(TODAY, 1),
      );
      expect(one).toHaveLength(1);
    });

    test('lists those of organisations, latest change first, by status and word, in pages', async () => {
      const word = randomUUID();
      const at = (day: string) => ({
        title: `Vacature ${word}`,
        updatedAt: new Date(`2000-03-${day}T10:00:00Z`),
      });
      const oldest = await keep({ ...at('01'), status: 'closed' });
      const newest = await keep({ ...at('03'), status: 'draft' });
      const middle = await keep(at('02'));
      await keep(at('04'), region.other);
      const list = (change: object) =>
        made.transaction(region.own.recruiter, ({ vacancies }) =>
          vacancies.listOwned({
            limit: 2,
            organisationIds: [region.own.organisationId],
            statuses: [],
            q: word.toUpperCase(),
            ...change,
          }),
        );
      const first = await list({});
      expect(first.items.map(({ id }) => id)).toEqual([newest.id, middle.id]);
      expect(first.total).toBe(3);
      const second = await list({ cursor: first.nextCursor ?? undefined });
      expect(second.items.map(({ id }) => id)).toEqual([oldest.id]);
      expect(second.nextCursor).toBeNull();
      const statuses = await list({ statuses: ['closed', 'paused'] });
      expect(statuses.items.map(({ id }) => id)).toEqual([oldest.id]);
      expect((await list({ organisationIds: [] })).total).toBe(0);
      const [asked] = middle.skills;
      const asking = await list({ skills: [asked?.skillId ?? '', 'something else'], limit: 10 });
      expect(asking.items.map(({ id }) => id)).toEqual([newest.id, middle.id, oldest.id]);
      const other = {
        skillId: `skill-${randomUUID()}`,
        level: 3,
        importance: 'essential',
      } as const;
      const only = await keep({ ...at('05'), skills: [other] });
      const askingOther = await list({ skills: [other.skillId] });
      expect([askingOther.items.map(({ id }) => id), askingOther.total]).toEqual([[only.id], 1]);
      expect((await list({ skills: [] })).total).toBe(0);
    });

    test('takes a word as it is, whatever signs are in it', async () => {
      await keep({ title: `100% inzet_${randomUUID()}` });
      const count = async (q: string) =>
        (
          await made.transaction(region.own.recruiter, ({ vacancies }) =>
            vacancies.listOwned({
              limit: 1,
              organisationIds: [region.own.organisationId],
              statuses: [],
              q,
            }),
          )
        ).total;
      expect(await count('100% inzet_')).toBe(1);
      expect(await count('100_ inzet%')).toBe(0);
    });

    test('counts the most that placements take on any day, and holds it', async () => {
      const vacancy = await keep({ capacity: { kind: 'positions', positions: 3 } });
      const employer = { ...region.own, vacancy };
      const person = await settlePerson(made.transaction, {});
      const place = async (startsOn: string, endsOn: string | null, hoursPerWeek: number) => {
        const introduction = anInterest(person, employer, { status: 'succeeded' });
        await made.transaction(person.actor, ({ introductions }) =>
          introductions.insert(introduction),
        );
        await made.transaction(region.own.recruiter, ({ placements }) =>
          placements.insert(aPlacementAfter(introduction, { startsOn, endsOn, hoursPerWeek })),
        );
      };
      await place('2000-04-01', '2000-04-30', 16);
      await place('2000-04-30', '2000-05-31', 8);
      await place('2000-06-01', null, 20);
      const use = await made.transaction(region.own.recruiter, ({ vacancies }) =>
        vacancies.capacityUse(vacancy.id),
      );
      expect(use).toEqual({ positions: 2, hours: 24 });
      const shrink = (capacity: VacancyToStore['capacity']) =>
        update(region.own.recruiter, { ...vacancy, capacity, version: 2 }, 1);
      expect(await refusalCodeOf(shrink({ kind: 'positions', positions: 1 }))).toBe(
        'capacity_exceeded',
      );
      expect(await refusalCodeOf(shrink({ kind: 'hours', hoursPerWeek: 23 }))).toBe(
        'capacity_exceeded',
      );
      expect(await shrink({ kind: 'hours', hoursPerWeek: 24 })).toBe(true);
    });

    test('keeps many at once, or none of them', async () => {
      const many = Array.from({ length: 120 }, () => draft(region.own, { status: 'draft' }));
      const insert = (vacancies: readonly VacancyToStore[]) =>
        made.transaction(region.own.recruiter, (tx) => tx.vacancies.insertMany(vacancies));
      await insert(many);
      const ids = many.map(({ id }) => id);
      const found = await made.transaction(region.own.recruiter, ({ vacancies }) =>
        vacancies.findMany(ids),
      );
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(ids));
      expect(found[0]?.skills).toEqual(many[0]?.skills);
      const good = draft(region.own);
      await expect(insert([good, draft(region.other)])).rejects.toThrow();
      expect(await find(region.own.recruiter, good.id)).toBeNull();
    });
  });
}

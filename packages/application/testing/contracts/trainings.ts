import { randomUUID } from 'node:crypto';
import type { Actor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredSeatRequest, TrainingToStore } from '../../ports/index.ts';
import { anEvidence, aSeatRequest, aTraining, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  type RepositoriesUnderTest,
  type SettledPerson,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

const AT = new Date('2000-03-01T10:00:00Z');
const TODAY = '2000-03-01';

/** What every keeper of trainings and of requests for a seat must do, above all hold the seats. */
export function describeTrainingRepositories(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of trainings`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
    });
    beforeEach(async () => {
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const session = (change: object = {}) => ({
      id: randomUUID(),
      startsOn: '2000-05-01',
      askUntil: '2000-04-15',
      seats: 2,
      ...change,
    });
    /** Each with a skill that nobody else teaches, so that lists hold the own ones alone. */
    const offer = async (change: Partial<TrainingToStore> = {}) => {
      const { own } = region;
      const location = { id: own.vacancy.locationId, organisationId: own.organisationId };
      const training = aTraining(location, {
        id: randomUUID(),
        skills: [{ skillId: `skill-${randomUUID()}`, level: 4 }],
        sessions: [session()],
        createdAt: AT,
        updatedAt: AT,
        ...change,
      });
      await made.transaction(own.recruiter, ({ trainings }) => trainings.insert(training));
      return training;
    };
    const ask = async (
      training: TrainingToStore,
      person: SettledPerson = region.person,
      change: Partial<StoredSeatRequest> = {},
    ) => {
      const request = aSeatRequest(training, person.account.id, {
        id: randomUUID(),
        createdAt: AT,
        updatedAt: AT,
        ...change,
      });
      await made.transaction(person.actor, ({ seatRequests }) => seatRequests.insert(request));
      return request;
    };
    const find = (actor: SettledPerson['actor'], id: string) =>
      made.transaction(actor, ({ trainings }) => trainings.find(id));
    const answer = (request: StoredSeatRequest, change: Partial<StoredSeatRequest>) =>
      made.transaction(region.own.recruiter, ({ seatRequests }) =>
        seatRequests.update(
          { ...request, ...change, version: request.version + 1 },
          request.version,
        ),
      );

    test('gives it back with who gives it, where, and how many seats are held', async () => {
      const later = session({ startsOn: '2000-09-01', askUntil: '2000-08-01' });
      const first = session();
      const training = await offer({ sessions: [later, first] });
      await ask({ ...training, sessions: [first] });
      await ask({ ...training, sessions: [first] }, region.stranger, { status: 'waiting-list' });
      expect(await find(region.stranger.actor, training.id)).toEqual({
        ...training,
        organisationName: 'Zorggroep Geleenbeek',
        location: {
          name: 'Huis aan de Geleenbeek',
          municipalityCode: 'GM0917',
          latitude: 50.888,
          longitude: 5.979,
        },
        sessions: [
          { ...first, taken: 1 },
          { ...later, taken: 0 },
        ],
      });
    });

    test('shows what is open to everybody, and the rest to its owner and who asked', async () => {
      const open = await offer();
      const draft = await offer({ status: 'draft' });
      const asked = await offer();
      await ask(asked);
      await made.transaction(region.own.recruiter, ({ trainings }) =>
        trainings.update({ ...asked, status: 'cancelled', version: 2 }, 1),
      );
      const sees = async (actor: SettledPerson['actor']) => {
        const found = await made.transaction(actor, ({ trainings }) =>
          trainings.findMany([open.id, draft.id, asked.id]),
        );
        return [open, draft, asked].map(({ id }) => found.some((one) => one.id === id));
      };
      expect(await sees(region.own.recruiter)).toEqual([true, true, true]);
      expect(await sees(region.person.actor)).toEqual([true, false, true]);
      expect(await sees(region.stranger.actor)).toEqual([true, false, false]);
      expect(await sees(region.other.recruiter)).toEqual([true, false, false]);
    });

    test('shows what is for the own people to them alone', async () => {
      const { organisationId } = region.own;
      const lanes = [{ lane: 'extra-hours' as const, organisationId }];
      const colleague = await settlePerson(made.transaction, { lanes });
      const training = await offer({ reach: 'own-organisation' });
      expect(await find(colleague.actor, training.id)).toMatchObject({ id: training.id });
      for (const { actor } of [region.person, region.stranger]) {
        expect(await find(actor, training.id)).toBeNull();
      }
      expect(await find(region.other.recruiter, training.id)).toBeNull();
    });

    test('lists what can be asked, by last day, narrowed by skill, form and words', async () => {
      const title = `Titel ${randomUUID()}`;
      const last = (askUntil: string) => [session({ askUntil })];
      const second = await offer({ title, sessions: last('2000-04-20') });
      const first = await offer({ title, sessions: last('2000-04-10'), form: 'online' });
      await offer({ title, sessions: last('2000-02-28') });
      await offer({ title, status: 'closed' });
      const list = (filter: object) =>
        made.transaction(region.person.actor, ({ trainings }) =>
          trainings.listOpen({ limit: 10, today: TODAY, q: title.toUpperCase(), ...filter }),
        );
      const ids = async (filter: object) => (await list(filter)).items.map(({ id }) => id);
      expect(await ids({})).toEqual([first.id, second.id]);
      expect(await ids({ form: 'online' })).toEqual([first.id]);
      expect(await ids({ skillId: second.skills[0]?.skillId })).toEqual([second.id]);
      expect(await ids({ q: '100%' })).toEqual([]);
      const page = await list({ limit: 1 });
      expect(page).toMatchObject({ total: 2, items: [{ id: first.id }] });
      expect(await ids({ cursor: page.nextCursor })).toEqual([second.id]);
      const taught = await made.transaction(region.person.actor, ({ trainings }) =>
        trainings.listTeaching(
          [...first.skills, ...second.skills].map((one) => one.skillId),
          TODAY,
          1,
        ),
      );
      expect(taught.map(({ id }) => id)).toEqual([first.id]);
    });

    test('finds by words and by what is taught: the title first, then the skills, then the text', async () => {
      const word = `woord${randomUUID().slice(0, 8)}`;
      const inText = await offer({ about: `U leert ook ${word}.` });
      const teaches = await offer();
      const teachesFirst = await offer();
      const inTitle = await offer({ title: `Cursus ${word}` });
      const hidden = await offer({ title: `Cursus ${word}`, reach: 'own-organisation' });
      await offer({ title: `Cursus ${word}`, status: 'draft' });
      await offer({ title: `Cursus ${word}`, status: 'closed' });
      await offer({ title: `Cursus ${word}`, sessions: [session({ askUntil: '2000-02-28' })] });
      const skillIds = [teachesFirst, teaches].map(({ skills }) => skills[0]?.skillId ?? '');
      const find = (change: object = {}, actor: Actor = region.person.actor) =>
        made.transaction(actor, async ({ trainings }) => {
          const asked = { words: word, skillIds, today: TODAY, limit: 10, ...change };
          return (await trainings.listByWords(asked)).map(({ id }) => id);
        });
      const all = [inTitle.id, teachesFirst.id, teaches.id, inText.id];
      expect(await find()).toEqual(all);
      expect(await find({ limit: 2 })).toEqual(all.slice(0, 2));
      expect(await find({ words: `cursus ${word}`, skillIds: [] })).toEqual([inTitle.id]);
      expect(await find({ words: '', skillIds: [] })).toEqual([]);
      expect(await find({ words: '% _', skillIds: [] })).toEqual([]);
      expect(await find({}, region.other.recruiter)).not.toContain(hidden.id);
      expect(await find({}, region.own.recruiter)).toContain(hidden.id);
    });

    test('lists the own ones, latest change first, by status', async () => {
      const draft = await offer({ status: 'draft' });
      const open = await offer({ updatedAt: new Date('2000-03-05T10:00:00Z') });
      const list = (statuses: readonly ('draft' | 'open')[], skills?: readonly string[]) =>
        made.transaction(region.own.recruiter, async ({ trainings }) => {
          const organisationIds = [region.own.organisationId];
          const page = await trainings.listOwned({ limit: 10, organisationIds, statuses, skills });
          return page.items.map(({ id }) => id);
        });
      expect(await list([])).toEqual([open.id, draft.id]);
      expect(await list(['draft'])).toEqual([draft.id]);
      expect(await list([], [open.skills[0]?.skillId ?? '', 'other'])).toContain(open.id);
      expect(await list([], ['other'])).toEqual([]);
      expect(await list([], [])).toEqual([]);
    });

    test('changes once for a version, and for its owner alone', async () => {
      const training = await offer();
      const skills = [{ skillId: `skill-${randomUUID()}`, level: 3 as const }];
      const [present] = training.sessions;
      const sessions = [
        { ...session(), ...present, seats: 5 },
        session({ startsOn: '2000-06-01' }),
      ];
      const changed = { ...training, weeks: 6, skills, sessions, version: 2 };
      const update = (actor = region.own.recruiter) =>
        made.transaction(actor, ({ trainings }) => trainings.update(changed, 1));
      expect(await update(region.other.recruiter)).toBe(false);
      expect(await update()).toBe(true);
      expect(await update()).toBe(false);
      expect(await find(region.person.actor, training.id)).toMatchObject({
        weeks: 6,
        skills,
        sessions,
      });
      const { own, other } = region;
      const stolen = { ...changed, id: randomUUID(), organisationId: own.organisationId };
      const insert = made.transaction(other.recruiter, ({ trainings }) => trainings.insert(stolen));
      await expect(insert).rejects.toThrow('row-level security');
    });

    test('keeps a session that somebody asked for, and the seats that are held', async () => {
      const training = await offer({ sessions: [session(), session({ startsOn: '2000-06-01' })] });
      await ask(training);
      await ask(training, region.stranger);
      const update = (sessions: TrainingToStore['sessions']) =>
        made.transaction(region.own.recruiter, ({ trainings }) =>
          trainings.update({ ...training, sessions, version: 2 }, 1),
        );
      const [asked, free] = training.sessions;
      if (asked === undefined || free === undefined) throw new Error('no sessions');
      expect(await refusalCodeOf(update([free]))).toBe('session_in_use');
      expect(await refusalCodeOf(update([{ ...asked, seats: 1 }]))).toBe('no_seat_left');
      expect(await update([asked])).toBe(true);
    });

    describe('a request for a seat', () => {
      test('is read by its two sides, and by nobody else', async () => {
        const training = await offer();
        const request = await ask(training);
        const read = (actor: SettledPerson['actor']) =>
          made.transaction(actor, ({ seatRequests }) => seatRequests.find(request.id));
        expect(await read(region.person.actor)).toEqual(request);
        expect(await read(region.own.recruiter)).toEqual(request);
        for (const actor of [region.stranger.actor, region.other.recruiter, region.coordinator]) {
          expect(await read(actor)).toBeNull();
        }
        const bySystem = made.transaction(SYSTEM, ({ seatRequests }) =>
          seatRequests.find(request.id),
        );
        expect(await bySystem).toBeNull();
      });

      test('is made by the person, for what is open, and once while it is open', async () => {
        const training = await offer();
        const request = await ask(training);
        expect(await refusalCodeOf(ask(training))).toBe('already_exists');
        await made.transaction(region.person.actor, ({ seatRequests }) =>
          seatRequests.update(
            { ...request, status: 'withdrawn', name: null, email: null, version: 2 },
            1,
          ),
        );
        await ask(training);
        const forged = aSeatRequest(training, region.stranger.account.id, { id: randomUUID() });
        const forge = made.transaction(region.person.actor, ({ seatRequests }) =>
          seatRequests.insert(forged),
        );
        await expect(forge).rejects.toThrow('row-level security');
        const closed = await offer({ status: 'closed' });
        await expect(ask(closed)).rejects.toThrow('row-level security');
      });

      test('lists in the order of asking for the training, and latest change first for the person', async () => {
        const training = await offer();
        const later = { createdAt: new Date('2000-03-02T10:00:00Z') };
        const second = await ask(training, region.stranger, later);
        const first = await ask(training);
        const other = await ask(await offer(), region.person, {
          updatedAt: new Date('2000-03-03T10:00:00Z'),
        });
        const listed = async (
          whose: { trainingId: string } | { accountId: string },
          actor = region.own.recruiter,
        ) =>
          made.transaction(actor, async ({ seatRequests }) => {
            const page = await seatRequests.list({ limit: 1, ...whose });
            const { nextCursor } = page;
            const rest = await seatRequests.list({
              limit: 5,
              cursor: nextCursor ?? undefined,
              ...whose,
            });
            expect(page.total).toBe(2);
            return [...page.items, ...rest.items].map(({ id }) => id);
          });
        expect(await listed({ trainingId: training.id })).toEqual([first.id, second.id]);
        const own = await listed({ accountId: region.person.account.id }, region.person.actor);
        expect(own).toEqual([other.id, first.id]);
      });

      test('changes on each side as that side may', async () => {
        const request = await ask(await offer());
        const byPerson = (change: Partial<StoredSeatRequest>) =>
          made.transaction(region.person.actor, ({ seatRequests }) =>
            seatRequests.update({ ...request, ...change, version: 2 }, 1),
          );
        await expect(byPerson({ status: 'completed' })).rejects.toThrow('row-level security');
        await expect(answer(request, { status: 'accepted' })).rejects.toThrow('row-level security');
        expect(await answer(request, { status: 'offered' })).toBe(true);
        expect(await answer(request, { status: 'offered' })).toBe(false);
        const stranger = made.transaction(region.stranger.actor, ({ seatRequests }) =>
          seatRequests.update({ ...request, status: 'withdrawn', version: 3 }, 2),
        );
        expect(await stranger).toBe(false);
      });

      test('gives its name back when there is nothing more to arrange', async () => {
        const request = await ask(await offer());
        await expect(answer(request, { status: 'declined' })).rejects.toThrow(
          'seat_request_contact',
        );
        expect(await answer(request, { status: 'declined', name: null, email: null })).toBe(true);
      });
    });

    describe('the seats of a session', () => {
      test('are held by who asked, until a no', async () => {
        const training = await offer({ sessions: [session({ seats: 1 })] });
        const first = await ask(training);
        expect(await refusalCodeOf(ask(training, region.stranger))).toBe('no_seat_left');
        const waiting = await ask(training, region.stranger, { status: 'waiting-list' });
        expect(await refusalCodeOf(answer(waiting, { status: 'offered' }))).toBe('no_seat_left');
        await answer(first, { status: 'declined', name: null, email: null });
        expect(await answer(waiting, { status: 'offered' })).toBe(true);
      });

      test('are told one after the other, so that two at once don’t get the last one', async () => {
        const training = await offer({ sessions: [session({ seats: 1 })] });
        const people = [region.person, region.stranger];
        const statuses = await Promise.all(
          people.map((person) =>
            made.transaction(person.actor, async ({ trainings, seatRequests }) => {
              const use = await trainings.holdSession(training.sessions[0]?.id ?? '');
              if (use === null) throw new Error('no session');
              const status = use.taken < use.seats ? 'asked' : 'waiting-list';
              const change = { id: randomUUID(), status, createdAt: AT, updatedAt: AT } as const;
              await seatRequests.insert(aSeatRequest(training, person.account.id, change));
              return status;
            }),
          ),
        );
        expect(statuses.toSorted()).toEqual(['asked', 'waiting-list']);
      });

      test('are held when many are offered one at once', async () => {
        const training = await offer({ sessions: [session({ seats: 1 })] });
        const waiting = [];
        for (let count = 0; count < 6; count += 1) {
          const person = await settlePerson(made.transaction, {});
          waiting.push(await ask(training, person, { status: 'waiting-list' }));
        }
        const offers = await Promise.allSettled(
          waiting.map((request) => answer(request, { status: 'offered' })),
        );
        expect(offers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      });
    });

    describe('a training that was completed', () => {
      const given = { by: 'Zorggroep Geleenbeek', on: '2000-06-01', at: AT };
      const complete = async (person = region.person) => {
        const [higher, fresh] = ['begeleiden-dagbesteding', `skill-${randomUUID()}`];
        const skills = [
          { skillId: higher, level: 3 as const },
          { skillId: fresh, level: 4 as const },
        ];
        const training = await offer({ skills });
        const request = await ask(training, person);
        await answer(request, { status: 'completed' });
        const evidence = skills.map(({ skillId }) => ({
          id: randomUUID(),
          skillId,
          validUntil: '2005-05-31',
        }));
        const takeUp = (actor = region.own.recruiter) =>
          made.transaction(actor, ({ seatRequests }) =>
            seatRequests.takeUp(request.id, evidence, given),
          );
        return { training, request, evidence, fresh, takeUp };
      };
      const passportOf = ({ actor, account }: SettledPerson) =>
        made.transaction(actor, ({ passports }) => passports.findOf(account.id));

      test('stands in the passport and its evidence, and never lowers a level', async () => {
        const { person } = region;
        const { training, evidence, fresh, takeUp } = await complete();
        expect(await takeUp()).toBe(person.passport.id);
        const found = await made.transaction(person.actor, (tx) =>
          tx.evidence.listOf(person.account.id),
        );
        expect(found.toSorted((a, b) => a.level - b.level)).toEqual(
          evidence.map(({ id, skillId, validUntil }, at) => ({
            id,
            accountId: person.account.id,
            skillId,
            kind: 'certificate',
            level: at === 0 ? 3 : 4,
            givenOn: given.on,
            givenBy: given.by,
            lastPractisedOn: null,
            validUntil,
            state: 'standing',
            requestId: null,
            doubtReason: null,
            createdAt: AT,
            trainingId: training.id,
          })),
        );
        expect(await passportOf(person)).toMatchObject({
          version: person.passport.version + 1,
          skills: [...person.passport.skills, { skillId: fresh, level: 4, source: 'education' }],
        });
        await expect(takeUp()).rejects.toThrow('taken up before');
      });

      test('is said by the employer that gave it, about somebody else', async () => {
        const { request, takeUp } = await complete();
        for (const actor of [region.person.actor, region.stranger.actor, region.other.recruiter]) {
          await expect(takeUp(actor)).rejects.toThrow('no completed request');
        }
        const other = await ask(await offer(), region.stranger);
        const early = made.transaction(region.own.recruiter, ({ seatRequests }) =>
          seatRequests.takeUp(other.id, [], given),
        );
        await expect(early).rejects.toThrow('no completed request');
        const write = made.transaction(region.person.actor, ({ evidence }) =>
          evidence.insert(
            anEvidence(region.person.account.id, {
              id: randomUUID(),
              trainingId: request.trainingId,
            }),
          ),
        );
        await expect(write).rejects.toThrow('row-level security');
      });
    });
  });
}

import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredPassport, VacancyToStore } from '../ports/index.ts';
import {
  anOrganisation,
  aRegistration,
  aVacancy,
  emptyBoard,
  inMemoryOutboxReader,
  joinMarket,
  settle,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import type { MatchingBoard } from './board.ts';
import { followBoard } from './follow-board.ts';

let market: SmallMarket;
let board: MatchingBoard;
beforeEach(async () => {
  market = smallMarket();
  board = emptyBoard(market.world);
});
const load = () => board.load(market.world.transaction);
const apply = (
  event: 'vacancy.changed' | 'passport.changed' | 'organisation.changed',
  subjectId: string,
) => board.apply(market.world.transaction, [{ event, subjectId }]);
const put = (change: Partial<VacancyToStore>) => {
  const vacancy = { ...market.vacancy, ...change };
  market.world.tables.vacancies.set(vacancy.id, vacancy);
  return vacancy;
};
const putPassport = (change: Partial<StoredPassport>) =>
  market.world.tables.passports.set(market.passport.id, { ...market.passport, ...change });

describe('the board', () => {
  it('is empty before it was read', () => {
    expect(board.isLoaded).toBe(false);
    expect(board.lagMs()).toBeNull();
    expect(board.counts).toEqual({ vacancies: 0, people: 0 });
  });

  it('holds what is published and who is visible', async () => {
    const draft = aVacancy(market.region.own.location, { status: 'draft' });
    market.world.tables.vacancies.set(draft.id, draft);
    joinMarket(market.world, { visible: false });
    await load();
    expect(board.isLoaded).toBe(true);
    expect(board.counts).toEqual({ vacancies: 1, people: 1 });
    expect(board.vacancy(market.vacancy.id)).toMatchObject({
      title: market.vacancy.title,
      snippet: market.vacancy.description,
      organisationName: market.region.own.organisation.name,
      municipalityCode: 'GM0917',
    });
    expect(board.vacancy(market.vacancy.id)).not.toHaveProperty('description');
    expect(board.vacancy(draft.id)).toBeNull();
  });

  it('follows a vacancy that changes, closes and opens again', async () => {
    await load();
    put({ title: 'Nieuw', hoursMax: 36, version: 2 });
    await apply('vacancy.changed', market.vacancy.id);
    expect(board.vacancy(market.vacancy.id)).toMatchObject({ title: 'Nieuw', version: 2 });
    expect(board.vacancy(market.vacancy.id)?.demand.hoursMax).toBe(36);
    put({ status: 'closed', version: 3 });
    await apply('vacancy.changed', market.vacancy.id);
    expect(board.counts.vacancies).toBe(0);
    put({ status: 'published', version: 4 });
    await apply('vacancy.changed', market.vacancy.id);
    expect(board.counts.vacancies).toBe(1);
  });

  it('follows a person who hides and comes back', async () => {
    await load();
    putPassport({ visible: false });
    await apply('passport.changed', market.passport.id);
    expect(board.counts.people).toBe(0);
    putPassport({ visible: true });
    await apply('passport.changed', market.passport.id);
    expect(board.counts.people).toBe(1);
  });

  it('takes over the new name of an organisation', async () => {
    await load();
    const { organisation } = market.region.own;
    settle(market.world, { ...organisation, name: 'Zorg voor Parkstad' });
    await apply('organisation.changed', organisation.id);
    expect(board.vacancy(market.vacancy.id)?.organisationName).toBe('Zorg voor Parkstad');
  });

  it('passes over what it does not know', async () => {
    await load();
    await apply('vacancy.changed', '00000000-0000-4000-a000-00000000ffff');
    await apply('organisation.changed', anOrganisation().id);
    expect(board.counts).toEqual({ vacancies: 1, people: 1 });
  });

  it('has the same inputs for the same state, however it came to it', async () => {
    await load();
    put({ status: 'paused', version: 2 });
    await apply('vacancy.changed', market.vacancy.id);
    const other = joinMarket(market.world, { hoursMax: 40 });
    await apply('passport.changed', other.passport.id);
    put({ status: 'published', version: 3 });
    await apply('vacancy.changed', market.vacancy.id);
    market.world.clock.advance({ minutes: 1 });
    board.refresh();

    const fresh = emptyBoard(market.world);
    await fresh.load(market.world.transaction);
    expect(board.inputs).toEqual(fresh.inputs);
    putPassport({ hoursMin: 9 });
    await apply('passport.changed', market.passport.id);
    expect(board.inputs.people).not.toBe(fresh.inputs.people);
  });

  it('counts skills in the region again at most every 30 seconds', async () => {
    await load();
    const { region } = board.context;
    expect(region.people).toBe(1);
    const other = joinMarket(market.world);
    await apply('passport.changed', other.passport.id);
    expect(board.context.region).toBe(region);
    market.world.clock.advance({ seconds: 30 });
    board.refresh();
    expect(board.context.region.people).toBe(2);
    const counted = board.context.region;
    market.world.clock.advance({ seconds: 30 });
    board.refresh();
    expect(board.context.region).toBe(counted);
  });

  it('goes by the law of the present day', async () => {
    await load();
    expect(board.context.onDate).toBe('2026-06-01');
    expect(board.isOfAnotherDay).toBe(false);
    market.world.clock.set('2026-06-01T22:30:00Z');
    expect(board.context.onDate).toBe('2026-06-02');
    expect(board.isOfAnotherDay).toBe(true);
  });

  it('tells how far it is behind', async () => {
    await load();
    market.world.clock.advance({ seconds: 3 });
    expect(board.lagMs()).toBe(3000);
    board.markFresh();
    expect(board.lagMs()).toBe(0);
  });
});

describe('followBoard', () => {
  /** Runs the follower while `during` runs, and gives the errors that it told. */
  async function following(
    during: (announce: () => void) => Promise<void>,
    transaction = market.world.transaction,
  ): Promise<unknown[]> {
    const reader = inMemoryOutboxReader(market.world);
    const stop = new AbortController();
    const errors: unknown[] = [];
    const { signal } = stop;
    const run = followBoard({
      board,
      transaction,
      reader,
      signal,
      onError: (error) => errors.push(error),
    });
    await during(() => reader.announce());
    stop.abort();
    await run;
    return errors;
  }
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };

  it('reads everything, and then what is written while it runs', async () => {
    const errors = await following(async (announce) => {
      await until(() => board.isLoaded);
      put({ title: 'Nieuw', version: 2 });
      market.world.tables.outbox.push({ event: 'vacancy.changed', subjectId: market.vacancy.id });
      announce();
      await until(() => board.vacancy(market.vacancy.id)?.title === 'Nieuw');
    });
    expect(errors).toEqual([]);
  });

  it('goes on after an error, and skips nothing', async () => {
    let failures = 1;
    const failing: typeof market.world.transaction = (actor, work) => {
      failures -= 1;
      if (failures === 0) throw new Error('the database is away');
      return market.world.transaction(actor, work);
    };
    const errors = await following(async (announce) => {
      await until(() => {
        announce();
        return board.isLoaded;
      });
      failures = 1;
      put({ title: 'Nieuw', version: 2 });
      market.world.tables.outbox.push({ event: 'vacancy.changed', subjectId: market.vacancy.id });
      await until(() => {
        announce();
        return board.vacancy(market.vacancy.id)?.title === 'Nieuw';
      });
    }, failing);
    expect(errors).toHaveLength(2);
  });

  it('reads everything anew on a new day, when a registration may have ended without an event', async () => {
    putPassport({
      registrations: [aRegistration({ title: 'verzorgende-ig', validUntil: '2026-06-01' })],
    });
    const titles = () => [...board.supplies].map((supply) => supply.titles);
    await following(async (announce) => {
      await until(() => board.isLoaded);
      expect(titles()).not.toEqual([0]);
      market.world.clock.set('2026-06-02T08:00:00Z');
      await until(() => {
        announce();
        return !board.isOfAnotherDay;
      });
      expect(titles()).toEqual([0]);
    });
  });
});

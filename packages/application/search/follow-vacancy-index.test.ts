import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { VacancyToStore } from '../ports/index.ts';
import {
  aVacancy,
  inMemoryOutboxReader,
  inMemoryVacancyIndex,
  inMemoryWorld,
  SYSTEM,
  smallRegion,
  testCatalogue,
} from '../testing/index.ts';
import { anIndexedVacancy } from '../testing/contracts/searched-vacancies.ts';
import { followVacancyIndex, rebuildVacancyIndex, VACANCY_INDEX_FOLLOWER } from './index.ts';

function aSetting() {
  const world = inMemoryWorld();
  const { own } = smallRegion(world);
  const outbox = inMemoryOutboxReader(world);
  const index = inMemoryVacancyIndex();
  const onTrouble = vi.fn<(error: unknown) => void>();
  const onRecovered = vi.fn<() => void>();
  const onRebuilt = vi.fn<(rebuilt: { documents: number }) => void>();
  const deps = { transaction: world.transaction, outbox, index, catalogue: testCatalogue() };
  const write = async (...vacancies: VacancyToStore[]) => {
    for (const vacancy of vacancies) world.tables.vacancies.set(vacancy.id, vacancy);
    await world.transaction(SYSTEM, (tx) =>
      tx.outbox.addMany(
        'vacancy.changed',
        vacancies.map(({ id }) => id),
      ),
    );
    outbox.announce();
  };
  return {
    world,
    own,
    outbox,
    index,
    deps,
    onTrouble,
    onRecovered,
    onRebuilt,
    write,
    vacancy: (change: Partial<VacancyToStore> = {}) => aVacancy(own.location, change),
    found: () => [...(index.documents?.values() ?? [])].map(({ title }) => title).sort(),
    follower: () => followVacancyIndex({ ...deps, onTrouble, onRecovered, onRebuilt }),
  };
}

describe('following the outbox', () => {
  let setting: ReturnType<typeof aSetting>;
  let follower: ReturnType<ReturnType<typeof aSetting>['follower']>;
  beforeEach(() => {
    vi.useFakeTimers();
    setting = aSetting();
    follower = setting.follower();
  });
  afterEach(async () => {
    await Promise.all([follower.stop(), vi.runAllTimersAsync()]);
    vi.useRealTimers();
  });
  const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

  test('builds the index at the first start, from what is published', async () => {
    await setting.write(
      setting.vacancy({ title: 'A' }),
      setting.vacancy({ title: 'B', status: 'draft' }),
    );
    follower.start();
    await settle();
    expect(setting.found()).toEqual(['A']);
    expect(setting.onRebuilt).toHaveBeenCalledExactlyOnceWith({ documents: 1 });
    expect(follower.lag()).toEqual({ behindMs: 0, isRebuilding: false, trouble: null });
  });

  test('adds what is published and takes out what no longer is, at once', async () => {
    follower.start();
    await settle();
    const a = setting.vacancy({ title: 'A' });
    await setting.write(a);
    await settle();
    expect(setting.found()).toEqual(['A']);
    await setting.write({ ...a, status: 'paused' });
    await settle();
    expect(setting.found()).toEqual([]);
  });

  test('finds changes also when nobody calls', async () => {
    follower.start();
    await settle();
    setting.outbox.announce = () => undefined;
    await setting.write(setting.vacancy({ title: 'A' }));
    await settle(1_000);
    expect(setting.found()).toEqual(['A']);
  });

  test('handles many changes together', async () => {
    follower.start();
    await settle();
    await setting.write(...Array.from({ length: 200 }, () => setting.vacancy()));
    await settle();
    expect(setting.index.documents?.size).toBe(200);
    expect(setting.index.applied).toBe(1);
  });

  test('renews the vacancies of an organisation that changed', async () => {
    follower.start();
    await setting.write(...Array.from({ length: 150 }, () => setting.vacancy()));
    await settle();
    const { organisation } = setting.own;
    setting.world.tables.organisations.set(organisation.id, {
      ...organisation,
      name: 'Nieuwe naam',
    });
    await setting.world.transaction(SYSTEM, (tx) =>
      tx.outbox.add('organisation.changed', organisation.id),
    );
    setting.outbox.announce();
    await settle();
    const names = [...(setting.index.documents?.values() ?? [])].map((one) => one.organisationName);
    expect(names).toHaveLength(150);
    expect(new Set(names)).toEqual(new Set(['Nieuwe naam']));
  });

  test('gives the words of the skills, so that everyday words find them', async () => {
    follower.start();
    await setting.write(setting.vacancy());
    await settle();
    const [document] = setting.index.documents?.values() ?? [];
    expect(document?.skillWords).toContain('Dagbesteding begeleiden');
  });

  test('passes over what is not about vacancies', async () => {
    follower.start();
    await settle();
    await setting.world.transaction(SYSTEM, (tx) => tx.outbox.add('passport.changed', 'somebody'));
    setting.outbox.announce();
    await settle();
    expect(await setting.outbox.position(VACANCY_INDEX_FOLLOWER)).toEqual(
      await setting.outbox.end(),
    );
    expect(setting.index.applied).toBe(0);
  });

  test('catches up when the index returns, and reports trouble once', async () => {
    follower.start();
    await settle();
    setting.index.isDown = true;
    await setting.write(setting.vacancy({ title: 'A' }));
    await settle(60_000);
    expect(setting.found()).toEqual([]);
    expect(setting.onTrouble).toHaveBeenCalledTimes(1);
    expect(follower.lag().behindMs).toBeGreaterThanOrEqual(60_000);
    expect(follower.lag().trouble).toEqual(new Error('the index is down'));
    setting.index.isDown = false;
    await settle(5_000);
    expect(setting.found()).toEqual(['A']);
    expect(setting.onRecovered).toHaveBeenCalledTimes(1);
    expect(follower.lag()).toEqual({ behindMs: 0, isRebuilding: false, trouble: null });
  });

  test.each(['gone', 'empty'])('builds anew when the index comes back %s', async (how) => {
    follower.start();
    await setting.write(setting.vacancy({ title: 'A' }));
    await settle();
    setting.index.isDown = true;
    await setting.write(setting.vacancy({ title: 'B' }));
    await settle();
    setting.index.documents = how === 'gone' ? null : new Map();
    setting.index.isDown = false;
    await settle(5_000);
    expect(setting.found()).toEqual(['A', 'B']);
  });

  test('finds soon what shows only a little after it was announced', async () => {
    follower.start();
    await settle(5_000);
    const { readAfter } = setting.outbox;
    setting.outbox.readAfter = async () => [];
    await setting.write(setting.vacancy({ title: 'A' }));
    await settle(10);
    setting.outbox.readAfter = readAfter;
    await settle(30);
    expect(setting.found()).toEqual(['A']);
  });

  test('builds anew where its place comes from another life of the database', async () => {
    await setting.write(setting.vacancy({ title: 'A' }));
    setting.index.documents = new Map([['left', anIndexedVacancy({ title: 'from before' })]]);
    await setting.outbox.savePosition(VACANCY_INDEX_FOLLOWER, { xid: 900n, id: 900n });
    follower.start();
    await settle();
    expect(setting.found()).toEqual(['A']);
    expect(await setting.outbox.position(VACANCY_INDEX_FOLLOWER)).toEqual(
      await setting.outbox.end(),
    );
  });

  test('saves its place only when changes can be found: a kill in between loses nothing', async () => {
    follower.start();
    await setting.write(setting.vacancy({ title: 'earlier' }));
    await settle();
    const before = await setting.outbox.position(VACANCY_INDEX_FOLLOWER);
    const apply = setting.index.apply;
    setting.index.apply = () => new Promise(() => undefined);
    await setting.write(setting.vacancy({ title: 'A' }));
    await settle();
    expect(await setting.outbox.position(VACANCY_INDEX_FOLLOWER)).toEqual(before);
    // The process is gone; the next one goes on from what was saved.
    setting.index.apply = apply;
    const next = setting.follower();
    next.start();
    await settle();
    expect(setting.found()).toEqual(['A', 'earlier']);
    expect(setting.index.rebuilt).toBe(1);
    await Promise.all([next.stop(), settle(5_000)]);
  });

  test('goes on where it was after a stop, without building anew', async () => {
    follower.start();
    await setting.write(setting.vacancy({ title: 'A' }));
    await settle();
    await Promise.all([follower.stop(), settle()]);
    await setting.write(setting.vacancy({ title: 'B' }));
    const next = setting.follower();
    next.start();
    await settle();
    expect(setting.found()).toEqual(['A', 'B']);
    expect(setting.index.rebuilt).toBe(1);
    await Promise.all([next.stop(), settle()]);
  });
});

describe('rebuilding', () => {
  test('tells how far it is, and where the outbox stood', async () => {
    const setting = aSetting();
    await setting.write(...Array.from({ length: 1_200 }, () => setting.vacancy()));
    const seen: number[] = [];
    const rebuilt = await rebuildVacancyIndex(setting.deps)(({ documents }) =>
      seen.push(documents),
    );
    expect(seen).toEqual([500, 1_000, 1_200]);
    expect(rebuilt).toEqual({ documents: 1_200, position: await setting.outbox.end() });
  });

  test('does changes again that were made meanwhile', async () => {
    const setting = aSetting();
    const [changed, closed, added] = [
      setting.vacancy({ title: 'before' }),
      setting.vacancy({ title: 'closed' }),
      setting.vacancy({ title: 'added' }),
    ];
    await setting.write(changed, closed);
    const rebuild = setting.index.rebuild;
    setting.index.rebuild = async (pages) => {
      const result = await rebuild(pages);
      await setting.write({ ...changed, title: 'after' }, { ...closed, status: 'closed' }, added);
      return result;
    };
    await rebuildVacancyIndex(setting.deps)();
    expect(setting.found()).toEqual(['added', 'after']);
  });

  test('never leaves an earlier state over a later one that a follower wrote beside it', async () => {
    const setting = aSetting();
    const a = setting.vacancy({ title: 'v1' });
    const { apply, rebuild } = setting.index;
    setting.index.rebuild = async (pages) => {
      const result = await rebuild(pages);
      await setting.write(a);
      return result;
    };
    let isFirst = true;
    setting.index.apply = async (change) => {
      // Between our reading and our writing, a later state is written and put into the index.
      if (isFirst) setting.world.tables.vacancies.set(a.id, { ...a, title: 'v2' });
      isFirst = false;
      await apply(change);
    };
    await rebuildVacancyIndex(setting.deps)();
    expect(setting.found()).toEqual(['v2']);
  });

  test('leaves the old index in service when it fails', async () => {
    const setting = aSetting();
    await setting.write(setting.vacancy({ title: 'A' }));
    await rebuildVacancyIndex(setting.deps)();
    const broken = { ...setting.deps, transaction: () => Promise.reject(new Error('no database')) };
    await expect(rebuildVacancyIndex(broken)()).rejects.toThrow('no database');
    expect(setting.found()).toEqual(['A']);
  });
});

import type { VacancySearchEngine } from '@inzetbaar/application/ports';
import { aSearch } from '@inzetbaar/application/testing/contracts';
import { expect, test, vi } from 'vitest';
import { withFallback } from './with-fallback.ts';

/** An engine that answers its name, or not at all; `asked` counts. */
function anEngine(name: string) {
  const state = { down: false, asked: 0 };
  const answer = async <Result>(result: Result): Promise<Result> => {
    state.asked += 1;
    if (state.down) throw new Error(`${name} is down`);
    return result;
  };
  const engine: VacancySearchEngine = {
    search: () =>
      answer({
        hits: [],
        total: 0,
        facets: { branch: {}, lane: {}, hours: {}, municipality: {}, form: {} },
        degraded: name === 'fallback',
      }),
    searchIds: () => answer({ ids: [name], degraded: name === 'fallback' }),
    hits: () => answer([]),
  };
  return { engine, state };
}

function aPair(options: { isOutage?: (error: unknown) => boolean } = {}) {
  const clock = { ms: 0 };
  const primary = anEngine('primary');
  const fallback = anEngine('fallback');
  const onDegraded = vi.fn<(cause: unknown) => void>();
  const onRestored = vi.fn<() => void>();
  const engine = withFallback(primary.engine, fallback.engine, {
    now: () => clock.ms,
    onDegraded,
    onRestored,
    ...options,
  });
  const ids = async () => (await engine.searchIds(aSearch())).ids[0];
  return {
    clock,
    primary: primary.state,
    fallback: fallback.state,
    onDegraded,
    onRestored,
    engine,
    ids,
  };
}

/** Lets a probe that was started beside a request come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('asks the first engine only, as long as it answers', async () => {
  const pair = aPair();
  expect(await pair.ids()).toBe('primary');
  expect((await pair.engine.search(aSearch())).degraded).toBe(false);
  expect(pair.fallback.asked).toBe(0);
});

test('answers from the fall-back at the first failure already, and says so', async () => {
  const pair = aPair();
  pair.primary.down = true;
  expect((await pair.engine.search(aSearch())).degraded).toBe(true);
  expect(await pair.ids()).toBe('fallback');
  expect(await pair.engine.hits(['x'], '')).toEqual([]);
  expect(pair.primary.asked).toBe(1);
  expect(pair.onDegraded).toHaveBeenCalledExactlyOnceWith(new Error('primary is down'));
});

test('reports once, however many requests fail together', async () => {
  const pair = aPair();
  pair.primary.down = true;
  const answers = await Promise.all(Array.from({ length: 50 }, pair.ids));
  expect(new Set(answers)).toEqual(new Set(['fallback']));
  expect(pair.onDegraded).toHaveBeenCalledTimes(1);
});

test('returns to the first engine after a second, and reports it once', async () => {
  const pair = aPair();
  pair.primary.down = true;
  await pair.ids();
  pair.primary.down = false;
  pair.clock.ms = 999;
  expect(await pair.ids()).toBe('fallback');
  await settled();
  expect(await pair.ids()).toBe('fallback');
  pair.clock.ms = 1_000;
  expect(await pair.ids()).toBe('fallback');
  await settled();
  expect(await pair.ids()).toBe('primary');
  expect(pair.onRestored).toHaveBeenCalledTimes(1);
});

test('tries less and less often, down to every ten seconds, and one at a time', async () => {
  const pair = aPair();
  pair.primary.down = true;
  await pair.ids();
  const triedAt: number[] = [];
  for (pair.clock.ms = 0; pair.clock.ms <= 60_000; pair.clock.ms += 100) {
    const before = pair.primary.asked;
    await Promise.all([pair.ids(), pair.ids(), pair.ids()]);
    await settled();
    if (pair.primary.asked > before) triedAt.push(pair.clock.ms);
    expect(pair.primary.asked - before).toBeLessThanOrEqual(1);
  }
  expect(triedAt).toEqual([1_000, 3_000, 7_000, 15_000, 25_000, 35_000, 45_000, 55_000]);
});

test('begins with a short wait again after having been back', async () => {
  const pair = aPair();
  for (const start of [0, 100_000]) {
    pair.clock.ms = start;
    pair.primary.down = true;
    await pair.ids();
    pair.primary.down = false;
    pair.clock.ms = start + 1_000;
    await pair.ids();
    await settled();
    expect(await pair.ids()).toBe('primary');
  }
  expect(pair.onDegraded).toHaveBeenCalledTimes(2);
});

test('one bad request is answered by the fall-back and harms nobody else', async () => {
  const pair = aPair({ isOutage: () => false });
  pair.primary.down = true;
  expect(await pair.ids()).toBe('fallback');
  pair.primary.down = false;
  expect(await pair.ids()).toBe('primary');
  expect(pair.onDegraded).not.toHaveBeenCalled();
});

test('rejects with what the fall-back says where both are down', async () => {
  const pair = aPair();
  pair.primary.down = true;
  pair.fallback.down = true;
  await expect(pair.ids()).rejects.toThrow('fallback is down');
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VacancySearchEngine, VacancyToStore } from '@inzetbaar/application/ports';
import { followVacancyIndex } from '@inzetbaar/application/search';
import {
  aVacancy,
  inMemoryOutboxReader,
  inMemoryWorld,
  SYSTEM,
  smallRegion,
  testCatalogue,
} from '@inzetbaar/application/testing';
import { aSearch } from '@inzetbaar/application/testing/contracts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type RunningMeilisearch, startMeilisearch } from '../../../infra/embedded/meilisearch.ts';
import { withFallback } from '../fallback/index.ts';
import { isOutage } from '../meilisearch/index.ts';
import type { MeilisearchVacancies } from './meilisearch-vacancies.ts';
import { aMeilisearch } from './testing.ts';

/** A world with a server of its own, which the test may kill, and the whole chain from outbox to search. */
async function aChain(folder: string) {
  let server = await startMeilisearch({ folder });
  const vacancies = aMeilisearch({ url: server.url, apiKey: server.masterKey }, { timeoutMs: 400 });
  const world = inMemoryWorld();
  const { own } = smallRegion(world);
  const outbox = inMemoryOutboxReader(world);
  const published = () =>
    [...world.tables.vacancies.values()].filter(({ status }) => status === 'published');
  const onDegraded = vi.fn<(cause: unknown) => void>();
  const onTrouble = vi.fn<(error: unknown) => void>();
  const engine = withFallback(vacancies, listing(published), {
    isOutage,
    onDegraded,
    firstWaitMs: 50,
    longestWaitMs: 200,
  });
  const newFollower = () =>
    followVacancyIndex({
      transaction: world.transaction,
      outbox,
      index: vacancies,
      catalogue: testCatalogue(),
      onTrouble,
    });
  return {
    vacancies,
    engine,
    onDegraded,
    onTrouble,
    newFollower,
    get server() {
      return server;
    },
    async restart() {
      server = await startMeilisearch({ folder });
    },
    vacancy: (change: Partial<VacancyToStore> = {}) => aVacancy(own.location, change),
    async write(...changed: VacancyToStore[]) {
      for (const vacancy of changed) world.tables.vacancies.set(vacancy.id, vacancy);
      await world.transaction(SYSTEM, (tx) =>
        tx.outbox.addMany(
          'vacancy.changed',
          changed.map(({ id }) => id),
        ),
      );
      outbox.announce();
    },
    /** Resolves when exactly what is published can be found in Meilisearch, in its present state. */
    caughtUp: () => vi.waitFor(() => expectEqual(vacancies, published()), WAITING),
  };
}

const WAITING = { timeout: 20_000, interval: 50 };

async function expectEqual(vacancies: MeilisearchVacancies, published: readonly VacancyToStore[]) {
  const { hits } = await vacancies.search(aSearch({ limit: 10_000 }));
  const told = (list: readonly { id: string; title: string }[]) =>
    list.map(({ id, title }) => `${id} ${title}`).sort();
  expect(told(hits)).toEqual(told(published));
}

/** The plainest fall-back: everything that is published, only the ids. */
function listing(published: () => readonly VacancyToStore[]): VacancySearchEngine {
  return {
    search: async () => ({
      hits: [],
      total: published().length,
      facets: { branch: {}, lane: {}, hours: {}, municipality: {}, form: {} },
      degraded: true,
    }),
    searchIds: async () => ({ ids: published().map(({ id }) => id), degraded: true }),
    hits: async () => [],
  };
}

let folder: string;
let chain: Awaited<ReturnType<typeof aChain>>;
let follower: ReturnType<typeof chain.newFollower>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzetbaar-recovery-'));
  chain = await aChain(folder);
  follower = chain.newFollower();
});
afterEach(async () => {
  await follower.stop();
  chain.vacancies.close();
  await chain.server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function kill(server: RunningMeilisearch): Promise<void> {
  process.kill(server.pid, 'SIGKILL');
  await server.ended;
}

test('a server that is killed: the fall-back answers, and the index catches up by itself', async () => {
  const [changed, closed] = [chain.vacancy({ title: 'before' }), chain.vacancy()];
  await chain.write(changed, closed);
  follower.start();
  await chain.caughtUp();
  expect((await chain.engine.search(aSearch())).degraded).toBe(false);

  await kill(chain.server);
  expect(await chain.engine.search(aSearch())).toMatchObject({ degraded: true, total: 2 });
  await chain.write({ ...changed, title: 'after' }, { ...closed, status: 'closed' });
  await chain.write(chain.vacancy({ title: 'new' }));
  expect(await chain.engine.search(aSearch())).toMatchObject({ degraded: true, total: 2 });
  await vi.waitFor(() => expect(chain.onTrouble).toHaveBeenCalledTimes(1), WAITING);

  await chain.restart();
  await chain.caughtUp();
  await vi.waitFor(
    async () =>
      expect(await chain.engine.search(aSearch())).toMatchObject({ degraded: false, total: 2 }),
    WAITING,
  );
  expect(chain.onTrouble).toHaveBeenCalledTimes(1);
  expect(chain.onDegraded).toHaveBeenCalledTimes(1);
});

test('a server that hangs: the first search waits for the limit, the next ones for nothing', async () => {
  await chain.write(chain.vacancy());
  follower.start();
  await chain.caughtUp();
  process.kill(chain.server.pid, 'SIGSTOP');
  try {
    const took = async () => {
      const before = performance.now();
      expect((await chain.engine.search(aSearch())).degraded).toBe(true);
      return performance.now() - before;
    };
    expect(await took()).toBeGreaterThan(350);
    expect(await took()).toBeLessThan(350);
  } finally {
    process.kill(chain.server.pid, 'SIGCONT');
  }
  await vi.waitFor(
    async () => expect((await chain.engine.search(aSearch())).degraded).toBe(false),
    WAITING,
  );
});

test('killed in the middle of changes, server and follower: nothing missing, nothing stale', async () => {
  const many = Array.from({ length: 1_500 }, () => chain.vacancy({ title: 'v1' }));
  await chain.write(...many);
  follower.start();
  await chain.caughtUp();

  await chain.write(...many.slice(0, 1_200).map((vacancy) => ({ ...vacancy, title: 'v2' })));
  await chain.write(
    ...many.slice(1_200).map((vacancy) => ({ ...vacancy, status: 'closed' as const })),
  );
  await vi.waitFor(() => expect(follower.lag().behindMs).toBeGreaterThan(0), WAITING);
  await kill(chain.server);
  await follower.stop();

  await chain.restart();
  follower = chain.newFollower();
  follower.start();
  await chain.caughtUp();
});

test('a server that lost its data: the index is built anew, also while it was running', async () => {
  await chain.write(chain.vacancy(), chain.vacancy());
  follower.start();
  await chain.caughtUp();
  await kill(chain.server);
  await rm(join(folder, 'data'), { recursive: true });
  await chain.restart();
  await chain.write(chain.vacancy());
  await chain.caughtUp();
});

test('what is published can be found within two seconds', async () => {
  await chain.write(...Array.from({ length: 500 }, () => chain.vacancy()));
  follower.start();
  await chain.caughtUp();
  const published = chain.vacancy({ title: 'Zojuist geplaatst' });
  const before = performance.now();
  await chain.write(published);
  await vi.waitFor(
    async () =>
      expect((await chain.vacancies.searchIds(aSearch({ words: 'zojuist' }))).ids).toEqual([
        published.id,
      ]),
    { timeout: 20_000, interval: 10 },
  );
  expect(performance.now() - before).toBeLessThan(2_000);
});

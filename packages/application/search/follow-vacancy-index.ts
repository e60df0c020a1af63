import type {
  OutboxPosition,
  OutboxReader,
  SkillCatalogue,
  Transaction,
  VacancyIndex,
} from '../ports/index.ts';
import { loadIndexChanges, VACANCY_INDEX_ACTOR } from './load-index-changes.ts';
import { rebuildVacancyIndex, VACANCY_INDEX_FOLLOWER } from './rebuild-vacancy-index.ts';
import { Waker } from './waker.ts';

/** Entries that are handled together; while they are, the next ones gather. */
const ENTRIES = 1_000;
/**
 * How long to go without looking when nobody calls, in milliseconds. Shortly after a call it is
 * less: what was announced shows only once every transaction that began before it has ended.
 */
const LOOK_EVERY_MS = 1_000;
const LOOK_AGAIN_MS = 20;
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;
/** How long `stop` waits for the change at hand; what it did not finish is done again at the next start. */
const STOP_PATIENCE_MS = 5_000;

export interface VacancyIndexFollowerDeps {
  transaction: Transaction;
  outbox: OutboxReader;
  index: VacancyIndex;
  catalogue: SkillCatalogue;
  /** Once when changes cannot be handled any more, and not for each try. */
  onTrouble?: (error: unknown) => void;
  /** Once when they can be again. */
  onRecovered?: () => void;
  /** When the index had to be built anew at the start, or because it was lost. */
  onRebuilt?: (rebuilt: { documents: number }) => void;
}

export interface VacancyIndexLag {
  /** Milliseconds since the oldest change that is not findable yet was noticed; 0 when there is none. */
  behindMs: number;
  /** The index is being built; until that is done it may not hold everything. */
  isRebuilding: boolean;
  /** Why changes are not being handled now, or null. */
  trouble: unknown;
}

export interface VacancyIndexFollower {
  /** Begins in the background; trouble is retried for ever, so that this never rejects. */
  start(): void;
  stop(): Promise<void>;
  lag(): VacancyIndexLag;
}

/**
 * Keeps the index of vacancies equal to what is published, from the outbox. Its place in the outbox
 * is saved only after the changes up to there can be found, so a server that is killed does at most
 * some of them again; each time with the state of that moment, so that doing it twice is harmless.
 */
export function followVacancyIndex(deps: VacancyIndexFollowerDeps): VacancyIndexFollower {
  const { transaction, outbox, index, catalogue } = deps;
  const load = loadIndexChanges({ transaction, catalogue });
  const rebuild = rebuildVacancyIndex({ transaction, outbox, index, catalogue });
  const waker = new Waker();
  let loop: Promise<void> | null = null;
  let stopListening: (() => Promise<void>) | null = null;
  /** When the oldest of the changes was noticed that are not read yet, and of those at hand. */
  let noticedAt: number | null = null;
  let atHandSince: number | null = null;
  let isRebuilding = false;
  let trouble: { error: unknown } | null = null;

  const onWritten = () => {
    noticedAt ??= performance.now();
    waker.wake();
  };

  /** Where to go on: the index is there with everything up to this place. */
  async function begin(): Promise<OutboxPosition> {
    stopListening ??= await outbox.listen(onWritten);
    const end = await outbox.end();
    const saved = await outbox.position(VACANCY_INDEX_FOLLOWER);
    // A place beyond the end comes from another life of this database, before it was restored.
    if (saved !== null && !isAfter(saved, end) && !(await isLost())) return saved;
    isRebuilding = true;
    try {
      const { documents, position } = await rebuild();
      await outbox.savePosition(VACANCY_INDEX_FOLLOWER, position);
      deps.onRebuilt?.({ documents });
      return position;
    } finally {
      isRebuilding = false;
    }
  }

  /** No index, one of another version of the settings, or an empty one where it should not be. */
  async function isLost(): Promise<boolean> {
    const documents = await index.count();
    if (documents === null) return true;
    if (documents > 0) return false;
    const [published] = await transaction(VACANCY_INDEX_ACTOR, (tx) =>
      tx.vacancies.listPublished(null, 1),
    );
    return published !== undefined;
  }

  /** Handles what has gathered since a place; answers the place after it, or null where nothing has. */
  async function handleAfter(position: OutboxPosition): Promise<OutboxPosition | null> {
    atHandSince ??= noticedAt;
    noticedAt = null;
    const entries = await outbox.readAfter(position, ENTRIES);
    const last = entries.at(-1);
    if (last === undefined) {
      atHandSince = null;
      return null;
    }
    atHandSince ??= performance.now();
    await index.apply(await load(entries));
    const handled = { xid: last.xid, id: last.id };
    await outbox.savePosition(VACANCY_INDEX_FOLLOWER, handled);
    // Of a full batch nobody knows yet whether more had gathered behind it.
    if (entries.length < ENTRIES) atHandSince = null;
    return handled;
  }

  async function run(): Promise<void> {
    let position: OutboxPosition | null = null;
    let retryMs = FIRST_RETRY_MS;
    let lookMs = LOOK_AGAIN_MS;
    while (!waker.isStopped) {
      try {
        if (waker.hush()) lookMs = LOOK_AGAIN_MS;
        position ??= await begin();
        const handled = await handleAfter(position);
        if (trouble !== null) {
          trouble = null;
          retryMs = FIRST_RETRY_MS;
          deps.onRecovered?.();
        }
        if (handled === null) {
          await waker.sleep(lookMs);
          lookMs = Math.min(2 * lookMs, LOOK_EVERY_MS);
        } else {
          position = handled;
          lookMs = LOOK_AGAIN_MS;
        }
      } catch (error) {
        if (waker.isStopped) return;
        if (trouble === null) deps.onTrouble?.(error);
        trouble = { error };
        atHandSince ??= performance.now();
        // The index may come back empty, or not at all.
        position = null;
        await waker.sleepUnlessStopped(retryMs);
        retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
      }
    }
  }

  return {
    start() {
      loop ??= run();
    },
    async stop() {
      waker.stop();
      const patience = new Waker();
      await Promise.race([loop, patience.sleep(STOP_PATIENCE_MS)]);
      patience.stop();
      // The database may be gone already; then nobody calls any more either.
      await stopListening?.().catch(() => undefined);
      stopListening = null;
    },
    lag: () => ({
      behindMs: Math.max(0, performance.now() - (atHandSince ?? noticedAt ?? Infinity)),
      isRebuilding,
      trouble: trouble?.error ?? null,
    }),
  };
}

function isAfter(one: OutboxPosition, other: OutboxPosition): boolean {
  return one.xid === other.xid ? one.id > other.id : one.xid > other.xid;
}

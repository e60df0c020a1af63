import type { IndexedVacancy } from '@inzetbaar/application/ports';
import {
  type EnqueuedTask,
  isMissingIndex,
  type MeilisearchConnection,
  MeilisearchError,
  taskDone,
} from '../meilisearch/index.ts';
import { fingerprintOf } from '../settings/index.ts';
import { documentOf } from './document.ts';
import type { IndexLanguage } from './language.ts';

/** Documents in one request; about 4 MB. */
const BATCH = 1_000;
/** Batches that may wait in the server's queue while the next are made. */
const MOST_WAITING = 4;
const CHANGE_PATIENCE_MS = 60_000;
const REBUILD_PATIENCE_MS = 30 * 60_000;
/** Sending a batch takes longer than a search while the server is indexing. */
const SEND_TIMEOUT_MS = 30_000;
/** More indexes than one Meilisearch would ever hold for us. */
const MOST_INDEXES = 1_000;

export interface VacancyIndexWriterOptions {
  connection: MeilisearchConnection;
  language: IndexLanguage;
  uid: string;
  changePatienceMs?: number | undefined;
}

/** Changes the index of vacancies; every change is waited for until it can be found. */
export class VacancyIndexWriter {
  readonly #connection: MeilisearchConnection;
  readonly #language: IndexLanguage;
  readonly #uid: string;
  readonly #changePatienceMs: number;
  #rebuilding: Promise<unknown> = Promise.resolve();

  constructor(options: VacancyIndexWriterOptions) {
    this.#connection = options.connection;
    this.#language = options.language;
    this.#uid = options.uid;
    this.#changePatienceMs = options.changePatienceMs ?? CHANGE_PATIENCE_MS;
  }

  /**
   * @throws MeilisearchError also where there is no index with the present settings: the server
   *   would make one by itself, with settings under which nothing is found well
   */
  async apply(change: {
    upsert: readonly IndexedVacancy[];
    removeIds: readonly string[];
  }): Promise<void> {
    if (change.upsert.length === 0 && change.removeIds.length === 0) return;
    if (!(await this.#isPresent())) {
      throw new MeilisearchError(`Meilisearch: index ${this.#uid} is missing or out of date`, {
        status: 404,
        code: 'index_not_found',
      });
    }
    const tasks: EnqueuedTask[] = [];
    if (change.removeIds.length > 0) {
      tasks.push(await this.#send(`${path(this.#uid)}/documents/delete-batch`, change.removeIds));
    }
    for (let from = 0; from < change.upsert.length; from += BATCH) {
      tasks.push(await this.#sendDocuments(this.#uid, change.upsert.slice(from, from + BATCH)));
    }
    for (const task of tasks) await taskDone(this.#connection, task, this.#changePatienceMs);
  }

  /**
   * Builds beside the old index and swaps. A rebuild that was killed leaves a half-built index
   * behind, which the next one deletes; should two run from two processes, the later one wins and
   * the other rejects.
   */
  rebuild(pages: AsyncIterable<readonly IndexedVacancy[]>): Promise<{ documents: number }> {
    const mine = this.#rebuilding.then(() => this.#rebuild(pages));
    this.#rebuilding = mine.catch(() => undefined);
    return mine;
  }

  async count(): Promise<number | null> {
    try {
      if (!(await this.#isPresent())) return null;
      const stats = await this.#connection.get<{ numberOfDocuments: number }>(
        `${path(this.#uid)}/stats`,
      );
      return stats.numberOfDocuments;
    } catch (error) {
      if (isMissingIndex(error)) return null;
      throw error;
    }
  }

  async #rebuild(pages: AsyncIterable<readonly IndexedVacancy[]>): Promise<{ documents: number }> {
    await this.#deleteLeftovers();
    const building = `${this.#uid}_building_${Date.now()}`;
    try {
      await this.#do('POST', '/indexes', { uid: building, primaryKey: 'id' });
      await this.#do('PATCH', `${path(building)}/settings`, this.#language.settings);
      const documents = await this.#fill(building, pages);
      const hasOld = await this.#exists(this.#uid);
      // With nothing to swap with, the new index takes the name.
      await this.#do('POST', '/swap-indexes', [
        { indexes: [building, this.#uid], ...(hasOld ? {} : { rename: true }) },
      ]);
      // The old documents now go by the name of the building site; what stays goes at the next.
      if (hasOld) await this.#do('DELETE', path(building)).catch(() => undefined);
      return { documents };
    } catch (error) {
      await this.#deleteLeftovers().catch(() => undefined);
      throw error;
    }
  }

  async #fill(uid: string, pages: AsyncIterable<readonly IndexedVacancy[]>): Promise<number> {
    const waiting: EnqueuedTask[] = [];
    let documents = 0;
    for await (const page of pages) {
      for (let from = 0; from < page.length; from += BATCH) {
        waiting.push(await this.#sendDocuments(uid, page.slice(from, from + BATCH)));
      }
      documents += page.length;
      while (waiting.length > MOST_WAITING) await this.#rebuildStep(waiting.shift());
    }
    while (waiting.length > 0) await this.#rebuildStep(waiting.shift());
    return documents;
  }

  async #rebuildStep(task: EnqueuedTask | undefined): Promise<void> {
    if (task !== undefined) await taskDone(this.#connection, task, REBUILD_PATIENCE_MS);
  }

  async #deleteLeftovers(): Promise<void> {
    const { results } = await this.#connection.get<{ results: readonly { uid: string }[] }>(
      `/indexes?limit=${MOST_INDEXES}`,
    );
    for (const { uid } of results) {
      if (uid.startsWith(`${this.#uid}_building_`)) await this.#do('DELETE', path(uid));
    }
  }

  async #isPresent(): Promise<boolean> {
    try {
      const displayed = await this.#connection.get<readonly string[]>(
        `${path(this.#uid)}/settings/displayed-attributes`,
      );
      return fingerprintOf(displayed) === this.#language.fingerprint;
    } catch (error) {
      if (isMissingIndex(error)) return false;
      throw error;
    }
  }

  async #exists(uid: string): Promise<boolean> {
    try {
      await this.#connection.get(path(uid));
      return true;
    } catch (error) {
      if (isMissingIndex(error)) return false;
      throw error;
    }
  }

  #sendDocuments(uid: string, vacancies: readonly IndexedVacancy[]): Promise<EnqueuedTask> {
    return this.#send(
      `${path(uid)}/documents`,
      vacancies.map((vacancy) => documentOf(vacancy, this.#language)),
    );
  }

  #send(pathOfCall: string, body: unknown): Promise<EnqueuedTask> {
    return this.#connection.post<EnqueuedTask>(pathOfCall, body, SEND_TIMEOUT_MS);
  }

  async #do(
    method: 'POST' | 'PATCH' | 'DELETE',
    pathOfCall: string,
    body?: unknown,
  ): Promise<void> {
    const task = await this.#connection.call<EnqueuedTask>(
      method,
      pathOfCall,
      body,
      SEND_TIMEOUT_MS,
    );
    await taskDone(this.#connection, task, REBUILD_PATIENCE_MS);
  }
}

function path(uid: string): string {
  return `/indexes/${encodeURIComponent(uid)}`;
}

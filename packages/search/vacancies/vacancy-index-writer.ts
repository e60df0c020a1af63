import type { IndexedVacancy } from '@inzetbaar/application/ports';
import { type EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import {
  type ConnectionOptions,
  isMissingIndex,
  MeilisearchError,
  taskDone,
} from '../meilisearch/index.ts';
import { fingerprintOf } from '../settings/index.ts';
import { documentOf, type VacancyDocument } from './document.ts';
import type { IndexLanguage } from './language.ts';

/** Documents in one request; about 4 MB. */
const BATCH = 1_000;
const CHANGE_PATIENCE_MS = 60_000;
const REBUILD_PATIENCE_MS = 30 * 60_000;
/** Sending a batch takes longer than a search while the server is indexing. */
const SEND_TIMEOUT_MS = 30_000;
/** More indexes than one Meilisearch would ever hold for us. */
const MOST_INDEXES = 1_000;

export interface VacancyIndexWriterOptions extends ConnectionOptions {
  language: IndexLanguage;
  uid: string;
  changePatienceMs?: number | undefined;
}

/** Changes the index of vacancies; every change is waited for until it can be found. */
export class VacancyIndexWriter {
  readonly #client: Meilisearch;
  readonly #language: IndexLanguage;
  readonly #uid: string;
  readonly #changePatienceMs: number;
  #rebuilding: Promise<unknown> = Promise.resolve();

  constructor({ url, apiKey, language, uid, changePatienceMs }: VacancyIndexWriterOptions) {
    this.#client = new Meilisearch({ host: url, apiKey: apiKey ?? '', timeout: SEND_TIMEOUT_MS });
    this.#language = language;
    this.#uid = uid;
    this.#changePatienceMs = changePatienceMs ?? CHANGE_PATIENCE_MS;
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
    const index = this.#index(this.#uid);
    const tasks: EnqueuedTaskPromise[] = index.addDocumentsInBatches(
      this.#documents(change.upsert),
      BATCH,
    );
    // Nothing is both put in and taken out, so the order of the two does not matter.
    if (change.removeIds.length > 0) tasks.push(index.deleteDocuments([...change.removeIds]));
    await Promise.all(tasks.map((task) => taskDone(task, this.#changePatienceMs)));
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

  /** Documents in the index; null where there is none with the present settings. */
  async count(): Promise<number | null> {
    return orNull(async () => {
      if (!(await this.#isPresent())) return null;
      return (await this.#index(this.#uid).getStats()).numberOfDocuments;
    });
  }

  async #rebuild(pages: AsyncIterable<readonly IndexedVacancy[]>): Promise<{ documents: number }> {
    await this.#deleteLeftovers();
    const building = `${this.#uid}_building_${Date.now()}`;
    try {
      await done(this.#client.createIndex(building, { primaryKey: 'id' }));
      await done(this.#index(building).updateSettings(this.#language.settings));
      const documents = await this.#fill(building, pages);
      const hasOld = (await orNull(() => this.#client.getRawIndex(this.#uid))) !== null;
      // With nothing to swap with, the new index takes the name.
      await done(this.#client.swapIndexes([{ indexes: [building, this.#uid], rename: !hasOld }]));
      // The old documents now go by the name of the building site; what stays goes at the next.
      if (hasOld) await done(this.#client.deleteIndex(building)).catch(() => undefined);
      return { documents };
    } catch (error) {
      await this.#deleteLeftovers().catch(() => undefined);
      throw error;
    }
  }

  /** A page is read and sent while Meilisearch works on the one before it. */
  async #fill(uid: string, pages: AsyncIterable<readonly IndexedVacancy[]>): Promise<number> {
    let documents = 0;
    let before: EnqueuedTaskPromise[] = [];
    for await (const page of pages) {
      const sent = this.#index(uid).addDocumentsInBatches(this.#documents(page), BATCH);
      await Promise.all([...sent, ...before.map(done)]);
      documents += page.length;
      before = sent;
    }
    await Promise.all(before.map(done));
    return documents;
  }

  async #deleteLeftovers(): Promise<void> {
    const { results } = await this.#client.getRawIndexes({ limit: MOST_INDEXES });
    for (const { uid } of results) {
      if (uid.startsWith(`${this.#uid}_building_`)) await done(this.#client.deleteIndex(uid));
    }
  }

  async #isPresent(): Promise<boolean> {
    const displayed = await orNull(() => this.#index(this.#uid).getDisplayedAttributes());
    return fingerprintOf(displayed ?? []) === this.#language.fingerprint;
  }

  #index(uid: string) {
    return this.#client.index<VacancyDocument & Record<string, unknown>>(uid);
  }

  #documents(vacancies: readonly IndexedVacancy[]) {
    return vacancies.map((vacancy) => ({ ...documentOf(vacancy, this.#language) }));
  }
}

function done(task: EnqueuedTaskPromise): Promise<void> {
  return taskDone(task, REBUILD_PATIENCE_MS);
}

/** What was asked of an index, or null where there is no such index. */
async function orNull<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (isMissingIndex(error)) return null;
    throw error;
  }
}

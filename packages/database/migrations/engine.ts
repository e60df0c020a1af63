import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  bindMigrationAwareSqlAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client, DatabaseError, Pool, type QueryResult } from 'pg';

import { databaseUrl } from './urls.ts';

type SchemaEngine = bindings.SchemaEngine;

// Typed by the browser's library only, which the back end does not include.
declare const WebAssembly: {
  instantiate(
    code: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

const PACKAGE = '@prisma/schema-engine-wasm/schema_engine_bg';

let loaded: Promise<typeof bindings.SchemaEngine> | undefined;

/**
 * Prisma's schema engine as WebAssembly: the same engine as the command line's, without its
 * download. The package's own entry imports the `.wasm` as a module, which Node does not do
 * without a flag, so the parts are put together here.
 */
async function loadEngine(): Promise<typeof bindings.SchemaEngine> {
  loaded ??= (async () => {
    const entry = createRequire(import.meta.url).resolve(PACKAGE);
    const code = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(code, {
      './schema_engine_bg.js': { ...bindings, ...unhurriedTimers() },
    });
    const internals = bindings as unknown as { __wbg_set_wasm(exports: unknown): void };
    // Where the engine leaves the text of a panic; without it, the panic itself would be hidden.
    Object.assign(globalThis, {
      PRISMA_WASM_PANIC_REGISTRY: {
        set_message(message: string) {
          throw new Error(`The schema engine failed: ${message}`);
        },
      },
    });
    internals.__wbg_set_wasm(instance.exports);
    (instance.exports['__wbindgen_start'] as () => void)();
    return bindings.SchemaEngine;
  })();
  return loaded;
}

/** The engine forgets its timers; they must not keep a finished process alive for ten seconds. */
function unhurriedTimers(): Record<string, unknown> {
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const start = (callback: () => void, milliseconds: number) =>
    setTimeout(callback, milliseconds >>> 0).unref();
  return Object.fromEntries(names.map((name) => [name, start]));
}

/**
 * Runs `work` with an engine on the given database, and lets go of it afterwards.
 *
 * @param alongWith SQL that is carried out in the same transaction as a script, if any
 * @throws what the engine says; when a script failed, PostgreSQL's own words and the line
 */
export async function withEngine<T>(
  ownerUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
  alongWith: (script: string) => string = () => '',
): Promise<T> {
  const Engine = await loadEngine();
  const factory = new MigratingPg(ownerUrl, alongWith);
  let engine: SchemaEngine | undefined;
  try {
    engine = await Engine.new(
      { datamodels: undefined },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await work(engine);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const words = factory.scriptFailure === null ? '' : `\n${factory.scriptFailure}`;
    throw new Error(`${message.trim()}${words}`, { cause: error });
  } finally {
    engine?.free();
    await factory.close();
  }
}

/**
 * Prisma's PostgreSQL adapter with two of its habits mended:
 * - it cuts a script at every semicolon, also inside a function body; here a script goes to the
 *   server whole, which also makes each migration all or nothing;
 * - it drops the shadow database while still connected to it.
 */
class MigratingPg implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #ownerUrl: string;
  readonly #alongWith: (script: string) => string;
  readonly #pools: Pool[] = [];
  readonly #shadows = new Set<string>();
  scriptFailure: string | null = null;

  constructor(ownerUrl: string, alongWith: (script: string) => string) {
    this.#ownerUrl = ownerUrl;
    this.#alongWith = alongWith;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.#adapter(this.#ownerUrl, () => Promise.resolve());
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `inzetbaar_shadow_${globalThis.crypto.randomUUID()}`;
    this.#shadows.add(name);
    await this.#administer(`CREATE DATABASE "${name}" TEMPLATE template0`);
    return this.#adapter(databaseUrl(this.#ownerUrl, name), () => this.#dropShadow(name));
  }

  /** Also what a failed engine left behind: open connections and shadow databases. */
  async close(): Promise<void> {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
    for (const name of this.#shadows) await this.#dropShadow(name);
  }

  async #dropShadow(name: string): Promise<void> {
    await this.#administer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    this.#shadows.delete(name);
  }

  async #administer(statement: string): Promise<void> {
    const client = new Client({ connectionString: this.#ownerUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }

  async #adapter(url: string, afterwards: () => Promise<void>): Promise<SqlDriverAdapter> {
    // One connection: advisory locks and settings belong to a session.
    const pool = new Pool({ connectionString: url, max: 1 });
    pool.on('error', () => undefined);
    this.#pools.push(pool);
    const adapter = await new PrismaPg(pool, { disposeExternalPool: false }).connect();
    readSingleCharacters(pool, adapter);
    adapter.executeScript = async (script) => {
      await pool.query(`${script}\n${this.#alongWith(script)}`).catch((error: unknown) => {
        if (!(error instanceof DatabaseError)) throw error;
        const explained = explain(error, script);
        this.scriptFailure = explained.cause.originalMessage ?? null;
        throw explained;
      });
    };
    adapter.dispose = async () => {
      if (!pool.ended) await pool.end();
      await afterwards();
    };
    return adapter;
  }
}

/** Numbers of PostgreSQL's internal type `"char"` and of the ordinary `char`. */
const SINGLE_CHARACTER = 18;
const CHARACTERS = 1042;

/**
 * The engine asks the catalogues for columns of the internal type `"char"`, which Prisma's adapter
 * refuses although the engine expects exactly that: pass them by, and say afterwards what they were.
 */
function readSingleCharacters(pool: Pool, adapter: SqlDriverAdapter): void {
  const single = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<QueryResult>;
  const queryAndNote = async (...parameters: unknown[]) => {
    const result = await query(...parameters);
    // A script of several statements answers with a list of results.
    const fields = Array.isArray(result) ? [] : result.fields;
    const columns = [...fields.keys()].filter(
      (column) => fields[column]?.dataTypeID === SINGLE_CHARACTER,
    );
    for (const column of columns) Object.assign(fields[column] ?? {}, { dataTypeID: CHARACTERS });
    if (columns.length > 0) single.set(result.rows, columns);
    return result;
  };
  pool.query = queryAndNote as Pool['query'];
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (parameters) => {
    const result = await queryRaw(parameters);
    for (const column of single.get(result.rows) ?? []) {
      result.columnTypes[column] = ColumnTypeEnum.Character;
    }
    return result;
  };
}

/** The server's error in the shape that the engine passes on, with the line it points at. */
function explain(error: DatabaseError, script: string): DriverAdapterError {
  const position = Number(error.position ?? 0);
  const where = position > 0 ? ` (line ${script.slice(0, position).split('\n').length})` : '';
  const message = `${error.message}${where}`;
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'XX000',
    severity: error.severity ?? 'ERROR',
    message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
    originalCode: error.code ?? 'XX000',
    originalMessage: message,
  });
}

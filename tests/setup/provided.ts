import type { DatabaseUrls } from '@inzetbaar/database/migrations';
import { inject } from 'vitest';

/** What the integration tests get to know about the servers of their run. */
export interface TestServers {
  /** The migrated, empty database that each test file gets its own copy of. */
  readonly template: DatabaseUrls;
  /** Where to sign in to make and drop databases. */
  readonly adminUrl: string;
  readonly meilisearch: { readonly url: string; readonly masterKey: string };
}

declare module 'vitest' {
  export interface ProvidedContext {
    servers: TestServers;
  }
}

/** The servers of this run, in a test of the `integration` project. */
export function testServers(): TestServers {
  return inject('servers');
}

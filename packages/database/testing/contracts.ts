import type { SessionStoreUnderTest } from '@inzetbaar/application/testing/contracts';

import { createTestDatabase } from '../../../tests/setup/database.ts';
import { openDatabase } from '../client/index.ts';

/** The adapters of this package on a database of their own, for the contract suites of the ports. */
export async function onPostgres(): Promise<SessionStoreUnderTest> {
  const test = await createTestDatabase();
  const database = await openDatabase({ url: test.appUrl, poolSize: 12 });
  return {
    transaction: database.transaction,
    sessions: database.sessions,
    async close() {
      await database.close();
      await test.drop();
    },
  };
}

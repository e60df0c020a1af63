import { randomUUID } from 'node:crypto';

import { testServers } from './provided.ts';

/** A corner of the run's Meilisearch for one test file. */
export interface TestMeilisearch {
  readonly url: string;
  readonly apiKey: string;
  /** Every index of the file starts with this, so that files running side by side don't meet. */
  readonly indexPrefix: string;
  /** Deletes every index with the prefix. */
  drop(): Promise<void>;
}

/** Gives a test file its own part of the real Meilisearch of this run. */
export function createTestMeilisearch(): TestMeilisearch {
  const { url, masterKey } = testServers().meilisearch;
  const indexPrefix = `test_${randomUUID().replaceAll('-', '')}_`;
  const call = async (method: string, path: string): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${masterKey}` },
    });
    if (!response.ok) throw new Error(`Meilisearch: ${method} ${path} answered ${response.status}`);
    return response.json();
  };
  return {
    url,
    apiKey: masterKey,
    indexPrefix,
    async drop() {
      const list = (await call('GET', '/indexes?limit=1000')) as { results: { uid: string }[] };
      const ours = list.results.filter(({ uid }) => uid.startsWith(indexPrefix));
      await Promise.all(ours.map(({ uid }) => call('DELETE', `/indexes/${uid}`)));
    },
  };
}

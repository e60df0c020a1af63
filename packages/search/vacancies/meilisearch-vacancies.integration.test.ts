import { describeVacancySearchEngine } from '@inzetbaar/application/testing/contracts';
import { createTestMeilisearch } from '../../../tests/setup/meilisearch.ts';
import { aMeilisearch, pagesOf } from './testing.ts';

describeVacancySearchEngine(
  'Meilisearch',
  async (vacancies) => {
    const server = createTestMeilisearch();
    const engine = aMeilisearch(server);
    await engine.rebuild(pagesOf(vacancies));
    return {
      engine,
      async close() {
        engine.close();
        await server.drop();
      },
    };
  },
  { degraded: false },
);

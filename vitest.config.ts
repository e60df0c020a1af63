import { defineConfig } from 'vitest/config';

const outside = ['**/node_modules/**', '**/dist/**', '**/generated/**', '**/.data/**'];

/**
 * Two projects. `unit` is pure and needs nothing; `integration` runs on a real PostgreSQL and a
 * real Meilisearch, which `tests/setup/servers.ts` starts once for the whole run.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A property test is long; on a busy machine it must not be cut short.
          testTimeout: 60_000,
          include: [
            'packages/**/*.test.ts',
            'apps/**/*.test.{ts,tsx}',
            'infra/**/*.test.ts',
            'prisma/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: [...outside, '**/*.integration.test.ts', 'tests/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          environment: 'node',
          include: ['**/*.integration.test.ts'],
          exclude: [...outside, 'tests/journeys/**'],
          globalSetup: ['tests/setup/servers.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

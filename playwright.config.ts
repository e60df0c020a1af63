import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

import { findChromium } from './infra/testing/chromium.ts';

const port = process.env['JOURNEYS_PORT'] ?? '4310';
// This file is read by every worker; the first reader decides for all. Only a run makes the folder.
process.env['JOURNEYS_DATA'] ??= join(tmpdir(), `inzetbaar-journeys-${process.pid}`);

const executablePath = findChromium();

/** Browser journeys through the whole product: embedded servers, demo region, built web app. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that only holds on the second try is named as flaky, and is to be mended.
  retries: 1,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    headless: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `node infra/commands/start.ts --temporary --data "${process.env['JOURNEYS_DATA']}"`,
    url: `http://localhost:${port}/api/health/ready`,
    env: { PORT: port, HOST: '127.0.0.1', DATABASE_URL: '', MEILI_URL: '' },
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});

import { type Browser, type Route, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../infra/embedded/web.ts';
import { ensureChromium } from '../../infra/testing/chromium.ts';
import { Visitor } from '../journeys/visitor.ts';
import { startTestPlatform, type TestPlatform } from '../platform/index.ts';

/** Nothing listens here. */
const NOWHERE = 'http://127.0.0.1:9';

describe('the search page without Meilisearch', () => {
  let platform: TestPlatform;
  let browser: Browser;

  beforeAll(async () => {
    const WEB_DIST = await buildWeb({
      parameters: [],
      stopping: new AbortController().signal,
      say: () => {},
    });
    platform = await startTestPlatform({ MEILI_URL: NOWHERE, WEB_DIST });
    browser = await chromium.launch({
      executablePath: ensureChromium(() => {}),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await platform.stop();
  });

  /** What the browser asks is answered by the platform, the web app included; nothing listens. */
  const answer = async (route: Route) => {
    const request = route.request();
    const answered = await platform.app.request(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    await route.fulfill({
      status: answered.status,
      headers: Object.fromEntries(answered.headers),
      body: Buffer.from(await answered.arrayBuffer()),
    });
  };

  it.each([
    ['desktop', { width: 1280, height: 800 }],
    ['phone', { width: 390, height: 844 }],
  ])('says that it works more simply, and still finds (%s)', async (_, viewport) => {
    const account = await platform.region.account('candidate');
    const { cookie } = await platform.visitor(account);
    const context = await browser.newContext({
      baseURL: 'http://localhost',
      viewport,
      locale: 'nl-NL',
      extraHTTPHeaders: { cookie: cookie ?? '' },
    });
    await context.route('**/*', answer);
    const visitor = new Visitor(await context.newPage());
    const { page } = visitor;
    await page.goto('/zoeken?zoek=wondzorg');
    await page.getByText('Zoeken werkt even eenvoudiger').waitFor();
    await page.getByText('Let op de spelling van wat u zoekt').waitFor();
    await page.getByRole('list', { name: 'Vaardigheden', exact: true }).waitFor();
    await visitor.settled();
    await visitor.inspect();
    await visitor.inspectInTheDark();
    expect(visitor.troubles).toEqual([]);
    await context.close();
  });
});

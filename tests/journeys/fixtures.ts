import {
  type BrowserContextOptions,
  type FullProject,
  expect,
  test as base,
} from '@playwright/test';

import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../prisma/seed/demo-accounts.ts';
import { type Account, DEMO_ADMINISTRATOR, type Http, Region, signIn } from './region.ts';
import { Visitor } from './visitor.ts';

export { expect } from '@playwright/test';
export { type Account, newWord, type Region } from './region.ts';
export { type Visitor } from './visitor.ts';

/** The part before the `@` of a demo account. */
export type DemoRole =
  | 'recruiter'
  | 'casemanager'
  | 'candidate'
  | 'parttimer'
  | 'trainee'
  | 'traineeships'
  | 'coordinator'
  | 'orgadmin'
  | 'admin';

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;

interface Fixtures {
  /** Data of this test's own. */
  region: Region;
  /** A browser in which nobody is signed in. */
  asGuest: (options?: BrowserContextOptions) => Promise<Visitor>;
  /** A browser in which a demo account is signed in; to look, not to change. */
  asRole: (role: DemoRole) => Promise<Visitor>;
  /** A browser in which an account of this test is signed in, with a session of its own. */
  as: (account: Account, options?: BrowserContextOptions) => Promise<Visitor>;
}

interface WorkerFixtures {
  administrator: Http;
  demoSessions: (role: DemoRole) => Promise<State>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  actionTimeout: 15_000,

  administrator: [
    async ({ playwright }, use, { project }) => {
      const http = await signIn(playwright.request, addressOf(project), DEMO_ADMINISTRATOR);
      await use(http);
      await http.send('DELETE', '/session');
      await http.context.dispose();
    },
    { scope: 'worker' },
  ],

  demoSessions: [
    async ({ playwright }, use, { project }) => {
      const address = addressOf(project);
      const begun = new Map<DemoRole, Http>();
      await use(async (role) => {
        const email = `${role}@demo.inzetbaar.example`;
        expect(DEMO_ACCOUNTS.map((account) => account.email)).toContain(email);
        const credentials = { email, password: DEMO_PASSWORD };
        const http = begun.get(role) ?? (await signIn(playwright.request, address, credentials));
        begun.set(role, http);
        return http.context.storageState();
      });
      for (const http of begun.values()) {
        await http.send('DELETE', '/session');
        await http.context.dispose();
      }
    },
    { scope: 'worker' },
  ],

  region: async ({ playwright, administrator }, use, { project }) => {
    const region = new Region(playwright.request, addressOf(project), administrator);
    await use(region);
    await region.close();
  },

  asGuest: async ({ browser }, use) => {
    const visitors: Visitor[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const visitor = new Visitor(await context.newPage());
      visitors.push(visitor);
      return visitor;
    });
    const troubles = visitors.flatMap((visitor) => visitor.troubles);
    for (const { context } of visitors) await context.close();
    expect(troubles, 'errors in the browser that nobody expected').toEqual([]);
  },

  asRole: async ({ asGuest, demoSessions }, use) => {
    await use(async (role) => asGuest({ storageState: await demoSessions(role) }));
  },

  as: async ({ asGuest }, use) => {
    await use(async ({ email, password }, options = {}) => {
      const visitor = await asGuest(options);
      const answer = await visitor.context.request.post('/api/v1/session', {
        data: { email, password },
      });
      expect(answer.ok(), await answer.text()).toBe(true);
      return visitor;
    });
  },
});

function addressOf({ use }: FullProject): string {
  if (use.baseURL === undefined) throw new Error('the configuration names no address');
  return use.baseURL;
}

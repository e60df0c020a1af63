import type { SessionView } from '@inzetbaar/contracts/identity';
import { openPlatform, type Platform } from './composition.ts';
import { startServer } from './server.ts';

/** Starts the platform and stops it in order on SIGINT and SIGTERM. */
async function main(): Promise<void> {
  const platform = await openPlatform();
  const server = await startServer(platform, await demoAccountsOf(platform));
  platform.log.info({ port: server.port }, 'Inzetbaar listens');
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        platform.log.error({ err: error }, 'Stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Only the embedded demo has accounts that everybody may know. */
async function demoAccountsOf({ settings }: Platform): Promise<SessionView['demoAccounts']> {
  if (settings.INZETBAAR_MODE !== 'demo') return null;
  const { DEMO_ACCOUNTS, DEMO_PASSWORD } = await import('../../prisma/seed/demo-accounts.ts');
  return DEMO_ACCOUNTS.map(({ email, name, roles, organisation, summary }) => ({
    email,
    name,
    password: DEMO_PASSWORD,
    roles: [...roles],
    organisation,
    summary,
  }));
}

await main();

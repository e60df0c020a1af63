import { appEnvironment } from '../embedded/children.ts';
import { runCommand } from '../embedded/run-command.ts';
import { runOnServers } from '../embedded/with-servers.ts';

/** `npm run import -- <file> …`: bulk import of vacancies from the command line. */
await runCommand((context) => runOnServers(context, 'apps/api/commands/import.ts', appEnvironment));

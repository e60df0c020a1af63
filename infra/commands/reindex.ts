import { appEnvironment } from '../embedded/children.ts';
import { runCommand } from '../embedded/run-command.ts';
import { runOnServers } from '../embedded/with-servers.ts';

/** `npm run reindex`: makes the search index anew from PostgreSQL, without a gap in service. */
await runCommand((context) =>
  runOnServers(context, 'apps/api/commands/reindex.ts', appEnvironment),
);

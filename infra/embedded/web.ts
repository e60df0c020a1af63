import { join } from 'node:path';

import { filesUnder, fingerprint, isStamped, stamp } from '../setup/stamp.mjs';
import { ROOT, runChild } from './children.ts';
import { type CommandContext, CommandError } from './run-command.ts';

/** Where the built web app is put. */
const WEB_DIST = join(ROOT, 'apps', 'web', 'dist');

/**
 * Builds the web app when something that it is made of has changed since the last time.
 *
 * @returns the folder with the built app
 * @throws when the build fails; what it printed has been shown
 */
export async function buildWeb({ say, stopping }: CommandContext): Promise<string> {
  const stampFile = join(WEB_DIST, '.inzetbaar-build');
  const places = ['apps/web', 'packages/contracts', 'packages/domain', 'package-lock.json'];
  const print = fingerprint(ROOT, filesUnder(places.map((place) => join(ROOT, place))));
  if (isStamped(stampFile, print)) return WEB_DIST;
  say('Building the web app…');
  const build = runChild(
    process.execPath,
    [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: join(ROOT, 'apps', 'web'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  stopping.addEventListener('abort', () => void build.stop());
  const code = await build.ended;
  if (stopping.aborted) return WEB_DIST;
  if (code !== 0) throw new CommandError('The web app could not be built; see above.');
  stamp(stampFile, print);
  return WEB_DIST;
}

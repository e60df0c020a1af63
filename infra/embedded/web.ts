import { join } from 'node:path';

import { filesUnder, fingerprint, isStamped, stamp } from '../setup/stamp.mjs';
import { buildBeside } from './build-beside.ts';
import { ROOT, runChild } from './children.ts';
import { type CommandContext, CommandError } from './run-command.ts';

/** Where the built web app is put. */
const WEB_DIST = join(ROOT, 'apps', 'web', 'dist');

const STAMP = '.inzetbaar-build';

/**
 * Builds the web app when something that it is made of has changed since the last time. A build
 * that fails leaves the last one where it is, for whoever is being served from it.
 *
 * @returns the folder with the built app
 * @throws when the build fails; what it printed has been shown
 */
export async function buildWeb({ say, stopping }: CommandContext): Promise<string> {
  const places = ['apps/web', 'packages/contracts', 'packages/domain', 'package-lock.json'];
  const print = fingerprint(ROOT, filesUnder(places.map((place) => join(ROOT, place))));
  if (isStamped(join(WEB_DIST, STAMP), print)) return WEB_DIST;
  say('Building the web app…');
  const isBuilt = await buildBeside(WEB_DIST, async (folder) => {
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const build = runChild(
      process.execPath,
      [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
      {
        cwd: join(ROOT, 'apps', 'web'),
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    stopping.addEventListener('abort', () => void build.stop());
    const code = await build.ended;
    if (code !== 0 || stopping.aborted) return false;
    stamp(join(folder, STAMP), print);
    return true;
  });
  if (!isBuilt && !stopping.aborted) {
    throw new CommandError('The web app could not be built; see above.');
  }
  return WEB_DIST;
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium that the browser tests use, or null: `CHROMIUM_PATH`, else one on the PATH. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const given = environment['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return isRunnable(given) ? given : null;
  const folders = ['/usr/bin', ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean)];
  for (const name of NAMES) {
    const found = folders.map((folder) => join(folder, name)).find(isRunnable);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Finds Chromium, and installs Debian's where that is possible without asking: as root, or with a
 * sudo that wants no password.
 *
 * @throws when there is none; the message says how to get one
 */
export function ensureChromium(say: (message: string) => void): string {
  const present = findChromium();
  if (present !== null) return present;
  const prefix = rootPrefix();
  if (prefix !== null && isRunnable('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests (apt-get)…');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const parameters of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ]) {
      const [program = 'apt-get', ...rest] = [...prefix, 'apt-get', ...parameters];
      const { status, stderr } = spawnSync(program, rest, { env: environment, encoding: 'utf8' });
      if (status !== 0) say(stderr.trim());
    }
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and there is none. Install it ' +
      '("sudo apt-get install chromium") or set CHROMIUM_PATH to one.',
  );
}

/** What to put before a command to run it as root; null when that would need a password. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return status === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : null;
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

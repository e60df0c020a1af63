import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** How to start PostgreSQL's programs: PostgreSQL itself refuses to run as root. */
export interface PostgresUser {
  /** Null: we are not root and run it as ourselves. */
  readonly account: { readonly uid: number; readonly gid: number } | null;
  /** A command put before the program, e.g. to keep the right to pass closed folders. */
  readonly prefix: readonly string[];
}

/**
 * Who PostgreSQL runs as. As root: the account `postgres`, made when it does not exist.
 * A clone in a folder that only root may enter (`/root`) stays usable: the server then keeps one
 * capability, passing closed folders, and none of root's others.
 *
 * @param paths the folders that PostgreSQL must be able to reach
 * @throws when there is no way to run PostgreSQL as somebody else
 */
export function postgresUser(paths: readonly string[]): PostgresUser {
  if (process.getuid?.() !== 0) return { account: null, prefix: [] };
  const account = findAccount() ?? makeAccount();
  const closed = paths.flatMap(parents).find((path) => !mayEnter(path, account));
  if (closed === undefined) return { account, prefix: [] };
  const setpriv = findProgram('setpriv');
  if (setpriv === null) {
    throw new Error(
      `PostgreSQL does not run as root and its account "postgres" may not enter ${closed}. ` +
        'Run the command as an ordinary user, move the folder, or install util-linux (setpriv).',
    );
  }
  return {
    account: null,
    prefix: [
      setpriv,
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      '--inh-caps=-all,+dac_override',
      '--ambient-caps=-all,+dac_override',
      '--bounding-set=-all,+dac_override',
      // Lets access(2) count the capability, too: PostgreSQL checks its own files with it.
      '--securebits=+no_setuid_fixup',
      '--no-new-privs',
    ],
  };
}

/** The user and group that own PostgreSQL's data when we are root. */
export function postgresOwner(): { uid: number; gid: number } | null {
  return process.getuid?.() === 0 ? (findAccount() ?? makeAccount()) : null;
}

function findAccount(): { uid: number; gid: number } | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function makeAccount(): { uid: number; gid: number } {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // Checked below: another process may have made it in the meantime.
  }
  const account = findAccount();
  if (account === null) {
    throw new Error(
      'PostgreSQL does not run as root, and the account "postgres" could not be made. ' +
        'Make it (useradd --system postgres) or run the command as an ordinary user.',
    );
  }
  return account;
}

/** `/a/b/c` → `/a/b/c`, `/a/b`, `/a`, `/`; parts that do not exist yet are left out. */
function parents(path: string): string[] {
  const found: string[] = [];
  for (let current = resolve(path); ; current = dirname(current)) {
    if (statSync(current, { throwIfNoEntry: false })?.isDirectory()) found.push(current);
    if (current === dirname(current)) return found;
  }
}

function mayEnter(path: string, account: { uid: number; gid: number }): boolean {
  const { mode, uid, gid } = statSync(path);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function findProgram(name: string): string | null {
  for (const directory of ['/usr/bin', '/bin', '/usr/local/bin']) {
    try {
      accessSync(`${directory}/${name}`, constants.X_OK);
      return `${directory}/${name}`;
    } catch {
      continue;
    }
  }
  return null;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Fingerprint of the names and contents of files; the same on every machine.
 *
 * @param {string} root folder that the names are relative to
 * @param {readonly string[]} files absolute paths; those that do not exist are left out
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    if (!existsSync(file)) continue;
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Fingerprint of what has to be installed: the lock file, and what each package asks for. A change
 * of a script in a package.json asks for no new installation.
 *
 * @param {string} root
 * @returns {string}
 */
export function dependencyFingerprint(root) {
  const hash = createHash('sha256');
  const workspaces = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  for (const folder of ['', ...workspaces].sort()) {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) continue;
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
    const wanted = { dependencies, devDependencies, optionalDependencies, overrides };
    hash.update(`${folder}\0${JSON.stringify(wanted)}\0`);
  }
  const lock = join(root, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest('hex');
}

/**
 * All files under the given files and folders, without what is made from them.
 *
 * @param {readonly string[]} places
 * @returns {string[]}
 */
export function filesUnder(places) {
  const ignored = new Set(['node_modules', 'dist', 'generated', '.data', '.turbo']);
  return places.flatMap((place) => {
    if (!existsSync(place)) return [];
    if (!statSync(place).isDirectory()) return [place];
    const names = readdirSync(place).filter((name) => !ignored.has(name));
    return filesUnder(names.map((name) => join(place, name)));
  });
}

/**
 * Whether what was made with this fingerprint is still good.
 *
 * @param {string} stampFile
 * @param {string} print
 */
export function isStamped(stampFile, print) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === print;
}

/**
 * Notes the fingerprint of what was just made.
 *
 * @param {string} stampFile
 * @param {string} print
 */
export function stamp(stampFile, print) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${print}\n`);
}

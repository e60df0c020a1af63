import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Builds a folder beside the one that is in use, and puts it in its place only when it is whole.
 *
 * @param target the folder in use; need not exist yet
 * @param build fills the folder that it is given; false or an error: nothing changes
 * @returns what `build` returned
 */
export async function buildBeside(
  target: string,
  build: (folder: string) => Promise<boolean>,
): Promise<boolean> {
  // On the same disk, so that taking its place is one step; ignored by git and by fingerprints.
  const place = join(dirname(target), '.data');
  await mkdir(place, { recursive: true });
  const temporary = await mkdtemp(join(place, 'build-'));
  const next = join(temporary, 'next');
  const last = join(temporary, 'last');
  try {
    if (!(await build(next))) return false;
    if (existsSync(target)) await rename(target, last);
    try {
      await rename(next, target);
    } catch (error) {
      if (existsSync(last)) await rename(last, target);
      throw error;
    }
    return true;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

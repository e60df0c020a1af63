import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildBeside } from './build-beside.ts';

let home: string;
let target: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'inzetbaar-build-'));
  target = join(home, 'dist');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A build that writes one page. */
function builds(page: string, succeeds = true) {
  return async (folder: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), page);
    return succeeds;
  };
}
const served = () => readFileSync(join(target, 'index.html'), 'utf8');
const leftOver = () => readdirSync(join(home, '.data'));

test('the first build takes its place', async () => {
  await expect(buildBeside(target, builds('one'))).resolves.toBe(true);
  expect(served()).toBe('one');
  expect(leftOver()).toEqual([]);
});

test('a new build replaces the last one whole', async () => {
  await buildBeside(target, builds('one'));
  writeFileSync(join(target, 'old.js'), '');
  await buildBeside(target, builds('two'));
  expect(served()).toBe('two');
  expect(existsSync(join(target, 'old.js'))).toBe(false);
  expect(leftOver()).toEqual([]);
});

test('a build that fails halfway leaves the last one in its place', async () => {
  await buildBeside(target, builds('one'));
  await expect(buildBeside(target, builds('half', false))).resolves.toBe(false);
  expect(served()).toBe('one');
  const broken = async (folder: string) => {
    await builds('half')(folder);
    throw new Error('no room on the disk');
  };
  await expect(buildBeside(target, broken)).rejects.toThrow('no room');
  expect(served()).toBe('one');
  // A build that says it is done but wrote nothing.
  await expect(buildBeside(target, async () => true)).rejects.toThrow('ENOENT');
  expect(served()).toBe('one');
  expect(leftOver()).toEqual([]);
});

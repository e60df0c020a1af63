import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  currentSupervisor,
  dataFolder,
  lockDataFolder,
  openDataFolder,
  resetDataFolder,
} from './data-folder.ts';
import { keptSecret } from './files.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'inzetbaar-folder-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('a reset deletes a folder that we made', async () => {
  const data = dataFolder(join(home, 'data'));
  await openDataFolder(data);
  await resetDataFolder(data);
  expect(await readdir(home)).toEqual([]);
});

test('a reset leaves a folder alone that we did not make', async () => {
  await writeFile(join(home, 'thesis.txt'), 'years of work');
  const data = dataFolder(home);
  await expect(resetDataFolder(data)).rejects.toThrow('was not made by Inzetbaar');
  await expect(openDataFolder(data)).rejects.toThrow('holds files that are not ours');
  expect(await readdir(home)).toEqual(['thesis.txt']);
});

test('a reset of what is not there does nothing', async () => {
  await resetDataFolder(dataFolder(join(home, 'nothing')));
  expect(await readdir(home)).toEqual([]);
});

test('one start at a time holds the folder, and a reset waits for it', async () => {
  const data = dataFolder(home);
  await openDataFolder(data);
  const unlock = await lockDataFolder(data, 'http://localhost:3000');
  await expect(lockDataFolder(data, 'http://localhost:3001')).rejects.toThrow(
    /already runs .* http:\/\/localhost:3000/,
  );
  await expect(resetDataFolder(data)).rejects.toThrow('Stop it first');

  await unlock();
  const again = await lockDataFolder(data, 'http://localhost:3001');
  expect((await currentSupervisor(data))?.address).toBe('http://localhost:3001');
  await again();
  expect(await currentSupervisor(data)).toBeNull();
});

test('a lock that a killed start left behind is taken over', async () => {
  const data = dataFolder(home);
  await openDataFolder(data);
  // Our own pid, but of a process that started at another moment.
  const dead = { pid: process.pid, started: '1', address: 'http://localhost:3000' };
  await writeFile(join(home, 'supervisor.json'), JSON.stringify(dead));
  const unlock = await lockDataFolder(data, 'http://localhost:3001');
  await unlock();
  expect(await readdir(home)).toEqual(['made-by-inzetbaar']);
});

test('two starts at once agree on one secret, which only its owner can read', async () => {
  const file = join(home, 'password');
  const [one, other] = await Promise.all([keptSecret(file), keptSecret(file)]);
  expect(one).toMatch(/^[0-9a-f]{48}$/);
  expect(other).toBe(one);
  expect(await keptSecret(file)).toBe(one);
  expect((await readFile(file, 'utf8')).trim()).toBe(one);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { describe, expect, test } from 'vitest';

import { isSupervisorAlive } from './data-folder.ts';
import {
  type RunningProcess,
  inspectProcess,
  isMeilisearchOf,
  isPostgresOf,
  processStart,
  stopProcess,
} from './processes.ts';

function running(over: Partial<RunningProcess>): RunningProcess {
  return { pid: 100, program: 'postgres', workingDirectory: '/data/pg', command: [], ...over };
}

describe('whether a running PostgreSQL is the one of this data folder', () => {
  test('it works inside the folder', () => {
    expect(isPostgresOf('/data/pg', running({}))).toBe(true);
  });
  test.each([
    ['one on another folder', running({ workingDirectory: '/var/lib/postgresql/18/main' })],
    ['another program that stands in the folder', running({ program: 'bash' })],
    ['one that we may not look at', running({ workingDirectory: null })],
  ])('not %s', (_, process) => {
    expect(isPostgresOf('/data/pg', process)).toBe(false);
  });
});

describe('whether a running Meilisearch is the one of this folder', () => {
  const command = ['/opt/meilisearch', '--http-addr', '127.0.0.1:1', '--db-path', '/data/search'];
  test('it was started with the folder', () => {
    const process = running({ program: 'meilisearch', command });
    expect(isMeilisearchOf('/data/search', process)).toBe(true);
  });
  test.each([
    [
      'one on another folder',
      running({ program: 'meilisearch', command: [...command, '/x'].with(4, '/other') }),
    ],
    ['one without a folder', running({ program: 'meilisearch', command: ['meilisearch'] })],
    ['an editor that has the words on its command line', running({ program: 'vim', command })],
  ])('not %s', (_, process) => {
    expect(isMeilisearchOf('/data/search', process)).toBe(false);
  });
});

describe('whether the process that holds a data folder still lives', () => {
  const noted = { pid: 100, started: '5000', address: 'http://localhost:3000' };
  test('the same process', () => expect(isSupervisorAlive(noted, '5000')).toBe(true));
  test('gone', () => expect(isSupervisorAlive(noted, null)).toBe(false));
  test('its number was given to another', () =>
    expect(isSupervisorAlive(noted, '9000')).toBe(false));
});

describe('a real process', () => {
  test('is recognised and stopped', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'a mark'], {
      cwd: '/',
    });
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    expect(await processStart(pid)).toMatch(/^\d+$/);
    await expect.poll(async () => (await inspectProcess(pid))?.command).toContain('a mark');
    expect(await inspectProcess(pid)).toMatchObject({
      pid,
      program: 'node',
      workingDirectory: '/',
    });

    expect(await stopProcess(pid, [{ signal: 'SIGTERM', patienceMs: 10_000 }])).toBe(true);
    expect(await processStart(pid)).toBeNull();
    expect(await inspectProcess(pid)).toBeNull();
  });

  test('that ignores the first signal gets the second', async () => {
    const child = spawn(process.execPath, [
      '-e',
      'process.on("SIGTERM", () => {}); process.stdout.write("ready"); setInterval(() => {}, 1000)',
    ]);
    await once(child.stdout, 'data');
    const stopped = await stopProcess(child.pid ?? 0, [
      { signal: 'SIGTERM', patienceMs: 200 },
      { signal: 'SIGKILL', patienceMs: 10_000 },
    ]);
    expect(stopped).toBe(true);
    expect(child.signalCode ?? 'SIGKILL').toBe('SIGKILL');
  });
});

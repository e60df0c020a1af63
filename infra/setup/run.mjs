#!/usr/bin/env node
/**
 * The one entrance to every command: `node infra/setup/run.mjs <command> [arguments]`.
 * Plain JavaScript without dependencies, because it runs before they are installed and on an older
 * Node than the product's own. It brings the set-up up to date and then hands over to
 * `infra/commands/<command>.ts` on the Node that comes with the dependencies.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dependencyFingerprint, fingerprint, isStamped, stamp } from './stamp.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const BIN = join(ROOT, 'node_modules', '.bin');
const NODE = join(BIN, 'node');
const SCHEMA = join(ROOT, 'prisma', 'schema.prisma');
const CLIENT = join(ROOT, 'packages', 'database', 'generated');

/** Nothing reports home, and nothing is downloaded but packages. */
const ENVIRONMENT = {
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  // `generate` does not use this program, but would download it when it is not named.
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? SCHEMA,
};

main(process.argv[2], process.argv.slice(3));

/**
 * @param {string | undefined} command
 * @param {string[]} parameters
 */
function main(command, parameters) {
  checkNode();
  const commands = readdirSync(join(ROOT, 'infra', 'commands'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  if (command === undefined || !commands.includes(command)) {
    fail(`Usage: node infra/setup/run.mjs <${commands.join('|')}> [arguments]`);
  }
  install();
  generate();
  handOver(join(ROOT, 'infra', 'commands', `${command}.ts`), parameters);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Inzetbaar needs Node.js 20.19 or newer to set itself up; this is ${process.version}.\n` +
      'Install a current Node.js (https://nodejs.org) and run the command again.',
  );
}

function install() {
  const stampFile = join(ROOT, 'node_modules', '.inzetbaar-install');
  if (existsSync(NODE) && isStamped(stampFile, dependencyFingerprint(ROOT))) return;
  say('Installing dependencies (a few minutes the first time)…');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `ci` also wants the packages of every other operating system in the lock file, and refuses where a
  // registry did not have one of them when it was written; `install` takes what the lock file has.
  const exact = spawnSync('npm', ['ci', ...quiet], {
    cwd: ROOT,
    env: outsideEnvironment(),
    stdio: 'ignore',
  });
  if (exact.status !== 0) run('npm', ['install', '--no-save', ...quiet], outsideEnvironment());
  stamp(stampFile, dependencyFingerprint(ROOT));
}

function generate() {
  if (!existsSync(SCHEMA)) return;
  const stampFile = join(ROOT, 'node_modules', '.inzetbaar-client');
  const print = fingerprint(ROOT, [SCHEMA, join(ROOT, 'node_modules', 'prisma', 'package.json')]);
  if (existsSync(CLIENT) && isStamped(stampFile, print)) return;
  say('Generating the database client…');
  rmSync(CLIENT, { recursive: true, force: true });
  run(NODE, [join(BIN, 'prisma'), 'generate', '--no-hints']);
  stamp(stampFile, print);
}

/**
 * npm must not run on the Node that it is about to replace, nor inherit the settings of the npm
 * that called us.
 */
function outsideEnvironment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.endsWith('.bin'));
  const own = Object.entries(ENVIRONMENT).filter(
    ([name]) => !name.toLowerCase().startsWith('npm_'),
  );
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) };
}

/**
 * Runs one step of the set-up; its output only shows when it fails.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {Record<string, string | undefined>} environment
 */
function run(program, parameters, environment = ENVIRONMENT) {
  const result = spawnSync(program, parameters, {
    cwd: ROOT,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (result.error !== undefined) fail(`${program} could not be run: ${result.error.message}`);
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}${result.stderr}\n`);
  if (result.signal !== null) process.exit(128 + (constants.signals[result.signal] ?? 0));
  fail(`"${[program, ...parameters].join(' ')}" failed; see above.`);
}

/**
 * The command takes over: it gets our terminal and our signals, and we end as it ends.
 *
 * @param {string} script
 * @param {string[]} parameters
 */
function handOver(script, parameters) {
  const child = spawn(NODE, [script, ...parameters], {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C reaches the whole terminal, the child included; passing it on once more does no harm.
    process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
  }
  child.once('error', (error) => fail(error.message));
  child.once('exit', (code, signal) => {
    process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0));
  });
}

/**
 * Progress goes to the error output: what a command answers may be read by a program.
 *
 * @param {string} message
 */
function say(message) {
  process.stderr.write(`${message}\n`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

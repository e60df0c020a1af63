import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { ROOT, runChild } from '../embedded/children.ts';
import { CommandError } from '../embedded/run-command.ts';
import { ensureChromium } from './chromium.ts';
import { type Counts, countOfCheck, countsOfPlaywright, countsOfVitest } from './counts.ts';

export const PARTS = ['static', 'unit', 'integration', 'journeys'] as const;
export type Part = (typeof PARTS)[number];

/** One line of the test run. */
export interface Step {
  readonly name: string;
  readonly part: Part;
  run(context: StepContext): Promise<StepResult>;
}

export interface StepContext {
  readonly stopping: AbortSignal;
  say(message: string): void;
}

export interface StepResult {
  readonly counts: Counts;
  /** What the tool said; shown when something failed. */
  readonly output: string;
}

/** Plain text, and of npm between the tools nothing at all. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1', npm_config_loglevel: 'silent' };
const BIN = join(ROOT, 'node_modules', '.bin');

/** Everything that `npm test` does, in this order. */
export const STEPS: readonly Step[] = [
  check('format', 'static', 'oxfmt', ['--list-different']),
  check('lint', 'static', 'oxlint', []),
  check('types', 'static', 'turbo', [
    'run',
    'typecheck',
    'typecheck:root',
    '--continue',
    '--output-logs=errors-only',
    '--log-prefix=none',
    '--concurrency=2',
    '--no-update-notifier',
  ]),
  check('unused code', 'static', 'knip', ['--no-progress']),
  vitest('unit tests', 'unit'),
  vitest('integration tests', 'integration'),
  {
    name: 'web build',
    part: 'journeys',
    async run(context) {
      const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
      const { code, output } = await runTool(
        process.execPath,
        [vite, 'build', '--logLevel', 'warn'],
        context,
        { NODE_ENV: 'production' },
        join(ROOT, 'apps', 'web'),
      );
      return { counts: countOfCheck(code), output };
    },
  },
  {
    name: 'browser tests',
    part: 'journeys',
    async run(context) {
      let chromium: string;
      try {
        chromium = ensureChromium(context.say);
      } catch (error) {
        return { counts: countOfCheck(1), output: error instanceof Error ? error.message : '' };
      }
      return withReport(async (file) => {
        const { code, output } = await runTool(
          join(BIN, 'playwright'),
          ['test', '--reporter=list,json'],
          context,
          { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        );
        return { counts: countsOfPlaywright(await readReport(file), code), output };
      });
    },
  },
];

/** Which parts were asked for; all of them when none was named. */
export function chosenSteps(parameters: readonly string[]): readonly Step[] {
  const unknown = parameters.filter((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown.length > 0) {
    throw new CommandError(`Unknown part "${unknown.join(', ')}". Parts: ${PARTS.join(', ')}`);
  }
  return parameters.length === 0 ? STEPS : STEPS.filter(({ part }) => parameters.includes(part));
}

function check(name: string, part: Part, tool: string, parameters: readonly string[]): Step {
  return {
    name,
    part,
    async run(context) {
      const { code, output } = await runTool(join(BIN, tool), parameters, context);
      return { counts: countOfCheck(code), output };
    },
  };
}

function vitest(name: string, project: 'unit' | 'integration'): Step {
  return {
    name,
    part: project,
    run: (context) =>
      withReport(async (file) => {
        const { code, output } = await runTool(
          join(BIN, 'vitest'),
          [
            'run',
            '--project',
            project,
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${file}`,
          ],
          context,
        );
        return { counts: countsOfVitest(await readReport(file), code), output };
      }),
  };
}

async function runTool(
  program: string,
  parameters: readonly string[],
  context: StepContext,
  environment: NodeJS.ProcessEnv = {},
  directory = ROOT,
): Promise<{ code: number; output: string }> {
  let output = '';
  const child = runChild(program, parameters, {
    cwd: directory,
    env: { ...process.env, ...PLAIN, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    onOutput: (text) => {
      output += text;
    },
  });
  const stop = () => void child.stop();
  context.stopping.addEventListener('abort', stop);
  const code = await child.ended;
  context.stopping.removeEventListener('abort', stop);
  return { code, output: stripVTControlCharacters(output) };
}

async function withReport<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'inzetbaar-report-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The report, or null when the runner came to its end without writing one. */
async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

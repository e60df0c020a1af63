/** What one runner found. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed: only on the second try, and so to be mended. */
  readonly retried: number;
}

const CRASHED: Counts = { passed: 0, failed: 1, skipped: 0, retried: 0 };

/** A check that either holds or does not counts as one. */
export function countOfCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0, retried: 0 } : CRASHED;
}

/**
 * Counts from Vitest's JSON report.
 *
 * @param report the parsed report, or null when there is none: the runner crashed
 */
export function countsOfVitest(report: unknown, exitCode: number): Counts {
  const passed = numberIn(report, 'numPassedTests');
  const failedTests = numberIn(report, 'numFailedTests');
  if (passed === null || failedTests === null) return CRASHED;
  // A file that cannot even be loaded holds no failed test, but has failed.
  const files = listIn(report, 'testResults');
  const broken = files.filter(
    (file) => textIn(file, 'status') === 'failed' && !hasFailedTest(file),
  ).length;
  const skipped =
    (numberIn(report, 'numPendingTests') ?? 0) + (numberIn(report, 'numTodoTests') ?? 0);
  return honest({ passed, failed: failedTests + broken, skipped, retried: 0 }, exitCode);
}

/**
 * Counts from Playwright's JSON report. A test that passed on a second try has passed.
 *
 * @param report the parsed report, or null when there is none: the runner crashed
 */
export function countsOfPlaywright(report: unknown, exitCode: number): Counts {
  const stats = memberOf(report, 'stats');
  const expected = numberIn(stats, 'expected');
  const failed = numberIn(stats, 'unexpected');
  if (expected === null || failed === null) return CRASHED;
  const retried = numberIn(stats, 'flaky') ?? 0;
  const skipped = numberIn(stats, 'skipped') ?? 0;
  return honest({ passed: expected + retried, failed, skipped, retried }, exitCode);
}

export function total(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => all.reduce((before, one) => before + of(one), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    retried: sum(({ retried }) => retried),
  };
}

/** No tests at all, and a runner that is unhappy without a failed test, are failures as well. */
function honest(counts: Counts, exitCode: number): Counts {
  if (counts.failed > 0) return counts;
  const nothingRan = counts.passed === 0;
  return exitCode !== 0 || nothingRan ? { ...counts, failed: 1 } : counts;
}

function hasFailedTest(file: unknown): boolean {
  return listIn(file, 'assertionResults').some((test) => textIn(test, 'status') === 'failed');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function numberIn(value: unknown, name: string): number | null {
  const member = memberOf(value, name);
  return typeof member === 'number' ? member : null;
}

function textIn(value: unknown, name: string): string | null {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : null;
}

function listIn(value: unknown, name: string): unknown[] {
  const member = memberOf(value, name);
  return Array.isArray(member) ? member : [];
}

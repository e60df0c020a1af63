import { describe, expect, test } from 'vitest';

import { countOfCheck, countsOfPlaywright, countsOfVitest, total } from './counts.ts';

const failedOnce = { passed: 0, failed: 1, skipped: 0, retried: 0 };

test('a check counts as one', () => {
  expect(countOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0, retried: 0 });
  expect(countOfCheck(2)).toEqual(failedOnce);
});

describe('Vitest', () => {
  const report = (numbers: object, testResults: object[] = []) => ({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
    ...numbers,
  });

  test('true totals', () => {
    const counts = countsOfVitest(
      report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }),
      1,
    );
    expect(counts).toEqual({ passed: 7, failed: 2, skipped: 2, retried: 0 });
  });

  test('a file that could not be loaded is a failure of its own', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const counts = countsOfVitest(report({ numPassedTests: 2, numFailedTests: 1 }, files), 1);
    expect(counts).toEqual({ passed: 2, failed: 2, skipped: 0, retried: 0 });
  });

  test.each([
    ['no report: the runner crashed', null, 1],
    ['a report that is none', { surprise: true }, 0],
    ['no test was found', report({}), 0],
  ])('%s', (_, given, exitCode) => {
    expect(countsOfVitest(given, exitCode)).toEqual(failedOnce);
  });

  test('an error outside every test', () => {
    const counts = countsOfVitest(report({ numPassedTests: 3 }), 1);
    expect(counts).toEqual({ passed: 3, failed: 1, skipped: 0, retried: 0 });
  });
});

describe('Playwright', () => {
  const stats = (numbers: object) => ({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...numbers },
  });
  test('true totals', () => {
    const counts = countsOfPlaywright(
      stats({ expected: 5, flaky: 1, unexpected: 2, skipped: 3 }),
      1,
    );
    expect(counts).toEqual({ passed: 6, failed: 2, skipped: 3, retried: 1 });
  });
  test.each([
    ['no report: the runner crashed', null, 1],
    ['the server did not come up', stats({}), 1],
    ['no test was found', stats({}), 0],
  ])('%s', (_, given, exitCode) => {
    expect(countsOfPlaywright(given, exitCode)).toEqual(failedOnce);
  });
});

test('totals add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3, retried: 4 };
  expect(total([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6, retried: 8 });
  expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0, retried: 0 });
});

import { DomainError, type DomainErrorCode, type FieldIssue } from '@inzetbaar/domain/errors';
import type { Problem } from '@inzetbaar/contracts/http';
import { issueMessage } from './issue-messages.ts';
import { PROBLEM_STATUSES, type ProblemStatus } from './statuses.ts';
import { type Locale, PROBLEM_TITLES } from './titles.ts';

export { toFieldIssues } from './zod-issues.ts';
export { issueMessage } from './issue-messages.ts';
export type { Locale } from './titles.ts';

/** The body of a refusal, in the reader's language. What was not meant tells nothing of its cause. */
export function toProblem(error: unknown, locale: Locale, requestId: string): Problem {
  if (!(error instanceof DomainError)) {
    return describe('internal_error', 500, locale, requestId);
  }
  const { code, details }: { code: DomainErrorCode; details: object } = error;
  const base = describe(code, PROBLEM_STATUSES[code], locale, requestId);
  return {
    ...base,
    ...('issues' in details
      ? { issues: (details.issues as readonly FieldIssue[]).map((issue) => told(issue, locale)) }
      : {}),
    ...('current' in details ? { current: details.current } : {}),
    ...('retryAfterSeconds' in details
      ? { retryAfterSeconds: Number(details.retryAfterSeconds) }
      : {}),
  };
}

function told(issue: FieldIssue, locale: Locale) {
  return { path: issue.path, code: issue.code, message: issueMessage(issue, locale) };
}

function describe(
  code: keyof typeof PROBLEM_TITLES,
  status: ProblemStatus,
  locale: Locale,
  requestId: string,
): Problem {
  return {
    type: `urn:inzetbaar:problem:${code}`,
    title: PROBLEM_TITLES[code][locale],
    status,
    code,
    requestId,
  };
}

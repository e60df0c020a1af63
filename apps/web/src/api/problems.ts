import type { Problem } from '@inzetbaar/contracts/http';

/** One field that the server refused: a path such as `skills.0.level`, and what to say about it. */
export type FieldProblem = NonNullable<Problem['issues']>[number];

/** The server said no, and told why (RFC 9457). `title` is written for the reader. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly issues: readonly FieldProblem[];
  readonly requestId: string | undefined;
  /** With 412: the version that stands now. */
  readonly current: unknown;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: Partial<Problem>) {
    super(`${status} ${body.code ?? 'unexpected'}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? 'unexpected';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.issues = body.issues ?? [];
    this.requestId = body.requestId;
    this.current = body.current;
    this.retryAfterSeconds = body.retryAfterSeconds;
  }
}

/** The server could not be reached, so nobody knows whether a write arrived. */
export class OfflineProblem extends Error {
  constructor(cause: unknown) {
    super('the server could not be reached', { cause });
    this.name = 'OfflineProblem';
  }
}

/** True where the session has ended in the meantime. */
export function isSessionEnded(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401 && error.code === 'not_signed_in';
}

/** True where somebody else changed the same thing first (412). */
export function isVersionConflict(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.status === 412;
}

/** True where trying again can help: no connection, or the server's own fault. */
export function isTemporary(error: unknown): boolean {
  return error instanceof OfflineProblem || (error instanceof ApiProblem && error.status >= 500);
}
